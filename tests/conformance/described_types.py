"""The Python types that the descriptions of the kind `schema` stand for."""

from __future__ import annotations

import datetime
import sys
import types
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field, make_dataclass
from typing import Annotated, Any, ForwardRef, Literal, NotRequired, Required, TypedDict, Union

import msgspec

_PLAIN: Mapping[str, Any] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "null": None,
    "any": Any,
}
_FORMATS: Mapping[str, Any] = {"date-time": datetime.datetime, "date": datetime.date, "uuid": uuid.UUID}
_LIMITS: Mapping[str, str] = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
    "pattern": "pattern",
}


_NAMES = types.ModuleType("described_types")
"""The module that records are in, so that they find each other by name."""


@contextmanager
def described(description: Any) -> Iterator[Any]:
    """The type of a description, whose records exist until the end."""
    sys.modules[_NAMES.__name__] = _NAMES
    try:
        yield _type_of(description)
    finally:
        del sys.modules[_NAMES.__name__]
        for name in [one for one in vars(_NAMES) if not one.startswith("__")]:
            delattr(_NAMES, name)


def _type_of(description: Any) -> Any:
    if isinstance(description, str):
        return _PLAIN[description]
    match description:
        case {"of": of}:
            return Annotated[_type_of(of), *_notes(description)]
        case {"record": name}:
            return _record(name, description)
        case {"literal": values}:
            return Literal[*values]
        case {"list": item}:
            return list[_type_of(item)]  # type: ignore[misc]
        case {"set": item}:
            return set[_type_of(item)]  # type: ignore[misc]
        case {"tuple": items}:
            return tuple[*map(_type_of, items)]  # type: ignore[misc]
        case {"map": value}:
            return dict[str, _type_of(value)]  # type: ignore[misc]
        case {"union": members}:
            return Union[*map(_type_of, members)]
        case {"format": name}:
            return _FORMATS[name]
        case {"ref": name}:
            return ForwardRef(name)
        case {"opaque": _}:
            return complex
    raise ValueError(f"no type: {description!r}")


def _notes(notes: Mapping[str, Any]) -> list[Any]:
    limits = {_LIMITS[name]: value for name, value in notes.items() if name in _LIMITS}
    text = [notes["description"]] if "description" in notes else []
    return [*text, *([msgspec.Meta(**limits)] if limits else [])]


def _record(name: str, description: Mapping[str, Any]) -> Any:
    """A dataclass, or a TypedDict if a property can be absent without a default."""
    fields = description["fields"]
    if any("optional" in one for one in fields):
        make: Any = TypedDict
        record = make(name, {one["name"]: _key(one) for one in fields})
    else:
        record = make_dataclass(name, map(_attribute, fields), kw_only=True)
    record.__doc__ = description.get("description")
    record.__module__ = _NAMES.__name__
    setattr(_NAMES, name, record)
    return record


def _key(one: Mapping[str, Any]) -> Any:
    known: Any = _type_of(one["type"])
    if "description" in one:
        known = Annotated[known, one["description"]]
    return NotRequired[known] if "optional" in one else Required[known]


def _attribute(one: Mapping[str, Any]) -> tuple[str, Any, Any]:
    default: dict[str, Any] = {}
    if "default" in one:
        default = {"default_factory": list} if one["default"] == [] else {"default": one["default"]}
    return (
        one["name"],
        _type_of(one["type"]),
        field(metadata={"description": one.get("description")}, **default),
    )
