"""Python objects as JSON data, under the names that schemas of their types have."""

from __future__ import annotations

import enum
import json
import sys
from collections.abc import Mapping, Set
from typing import Any

from openrouter_sdk.schema.records import REQUIRED, UNKNOWN


def encode(value: Any) -> Any:
    """Return plain JSON data for an object: dicts, lists, strings, numbers, booleans, None.

    Takes instances of all types of which `output_type` makes a schema. Raises TypeError for others.
    """
    if value is None or isinstance(value, (bool, str, int, float)):
        return _encode_scalar(value)
    if isinstance(value, Mapping):
        return {_encode_key(key): encode(member) for key, member in value.items()}
    fields = field_names(type(value))
    if fields is not None:
        return {name: encode(getattr(value, attribute)) for name, attribute in fields}
    if isinstance(value, (list, tuple, Set)) or type(value).__name__ == "deque":
        return [encode(item) for item in value]
    if isinstance(value, enum.Enum):
        return encode(value.value)
    if "pydantic" in sys.modules and hasattr(type(value), "__pydantic_serializer__"):
        from pydantic import TypeAdapter

        return TypeAdapter(type(value)).dump_python(value, mode="json", by_alias=True)
    return _encode_format(value)


def encode_default(default: Any) -> Any:
    """A default as JSON data; REQUIRED and UNKNOWN as they are, and UNKNOWN for what JSON does not have."""
    if default is REQUIRED or default is UNKNOWN:
        return default
    try:
        found = encode(default)
        json.dumps(found, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return UNKNOWN
    return found


def field_names(cls: Any) -> list[tuple[str, str]] | None:
    """The names of a class's fields as properties, each with that of its attribute; None if it has none."""
    if hasattr(cls, "__pydantic_serializer__"):
        return None
    if hasattr(cls, "__dataclass_fields__"):
        import dataclasses

        return [(field.name, field.name) for field in dataclasses.fields(cls) if field.init]
    if hasattr(cls, "__attrs_attrs__"):
        return [(one.alias or one.name, one.name) for one in cls.__attrs_attrs__ if one.init]
    fields: Any = getattr(cls, "_fields", None)
    if fields is not None and issubclass(cls, tuple):
        return [(name, name) for name in fields]
    return None


def _encode_scalar(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return encode(value.value)
    for kind in (str, int, float):
        if isinstance(value, kind) and type(value) not in (kind, bool):
            return kind(value)
    return value


def _encode_key(key: Any) -> str:
    name = encode(key)
    if isinstance(name, (str, int)):
        return str(name)
    raise TypeError(f"{key!r} cannot be the name of a JSON property")


def _encode_format(value: Any) -> Any:
    pathlib: Any = sys.modules.get("pathlib")
    if pathlib is not None and isinstance(value, pathlib.PurePath):
        return str(value)
    import msgspec

    try:
        return msgspec.to_builtins(value)
    except (TypeError, ValueError):
        raise TypeError(f"{type(value).__name__} is not JSON data") from None
