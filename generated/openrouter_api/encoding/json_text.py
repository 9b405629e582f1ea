# Generated from openapi.yaml by `make generate`. Do not edit.
"""Write and read JSON text, also of values that are nearly JSON, such as dates, enums and dataclasses."""

from __future__ import annotations

import json
import os
from collections import UserString
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from importlib import import_module
from math import isfinite
from typing import Any, Final, cast

import orjson

from ..types import Model, Unknown
from ..unset import UNSET


class ArgumentError(ValueError):
    """An argument of an operation is missing, unknown or invalid; nothing was sent."""

    def __init__(self, message: str, place: Sequence[object] = ()) -> None:
        super().__init__(message)
        self.place = place
        """Where the contract does not allow the value: the argument, then keys and indexes."""


class UnknownArgumentError(ArgumentError):
    """An operation has no argument of this name."""

    def __init__(self, name: str, value: object, known: Collection[str], message: str) -> None:
        super().__init__(message)
        self.name = name
        self.value = value
        self.known = known
        """The names of all arguments."""


class UnrepresentableError(TypeError):
    """JSON cannot represent a value; the message says what to pass instead."""


_OPTIONS = orjson.OPT_PASSTHROUGH_DATACLASS
_SCALARS = frozenset([str, int, bool, type(None)])
_MAX_DEPTH = 350
"""Levels of nesting, so that conversion stays within Python's recursion limit."""
_BASE64 = "decode text with .decode(), or encode data with base64.b64encode(...).decode()"


def encode_json(value: object, place: str = "") -> bytes:
    """Return a value as JSON; `to_plain` says what may be in it beside plain JSON.

    Raises ArgumentError, which names the place of what cannot be represented; `place` is that of the value.
    """
    try:
        # Dataclasses are left to `to_plain`, because orjson skips some of their fields.
        content = orjson.dumps(value, to_plain, _OPTIONS)
    except (TypeError, ValueError):
        return _encode_json_slowly(value, place)
    # orjson silently writes NaN and infinities as null, so only a text with a null needs checking.
    # Searching a short string from the end is four times as fast in CPython.
    if content.rfind(b"null") >= 0 and _has_not_finite(value):
        return _encode_json_slowly(value, place)
    return content


def to_plain(value: Any) -> Any:
    """Convert a value that is not plain JSON; what is inside it may need converting in turn.

    Converted are models, enums, dates and times, UUIDs, paths, decimals, mappings and collections,
    dataclasses, attrs and pydantic objects, and the scalars and arrays of numpy. Raises UnrepresentableError
    for others.
    """
    if isinstance(value, (Model, Unknown)):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, type):
        raise UnrepresentableError("pass an instance or, where a schema is due, the JSON schema of the class")
    for convert in (_from_fields, _refuse, _from_text, _from_number, _from_collection):
        plain = convert(value)
        # A long double of numpy stays one in `tolist`.
        if plain is not UNSET and type(plain) is not type(value):
            return plain
    raise UnrepresentableError("convert it to a dict, list, string, number or bool")


def _from_fields(value: Any) -> Any:
    kind = value.__class__  # also of a proxy
    if hasattr(kind, "model_dump"):  # pydantic
        try:
            return value.model_dump(mode="json", by_alias=True)
        except ValueError:  # a member that pydantic cannot write
            return value.model_dump(by_alias=True)
    if hasattr(kind, "__attrs_attrs__"):
        return {field.name: getattr(value, field.name) for field in kind.__attrs_attrs__}
    if hasattr(kind, "__dataclass_fields__"):
        from dataclasses import fields

        return {field.name: getattr(value, field.name) for field in fields(value)}
    return UNSET


def _refuse(value: Any) -> Any:
    """Raise UnrepresentableError for a value that must not be converted silently."""
    advice = None
    if value is UNSET:
        advice = "leave it out"
    elif isinstance(value, (bytes, bytearray, memoryview)):
        advice = f"JSON has no bytes: {_BASE64}"
    elif hasattr(value.__class__, "__await__"):
        advice = "await it"
    elif hasattr(value, "read"):
        advice = f"read the file; {_BASE64}"
    elif isinstance(value, Iterator):
        advice = "it can be read only once: pass list(...) of it"
    elif hasattr(value, "isoformat") and value != value:  # NaT of pandas
        advice = "pass None, or leave it out"
    elif hasattr(value, "total_seconds"):
        advice = "pass its total_seconds()"
    if advice:
        raise UnrepresentableError(advice)
    return UNSET


def _from_text(value: Any) -> Any:
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    from uuid import UUID

    return str(value) if isinstance(value, (UUID, UserString)) else UNSET


def _from_number(value: Any) -> Any:
    from decimal import Decimal

    if not isinstance(value, Decimal):
        # `tolist` of numpy, for scalars too. It would turn dates into integers.
        if getattr(getattr(value, "dtype", None), "kind", "") in ("m", "M") and not hasattr(value, "index"):
            raise UnrepresentableError("pass str(...) of it, or astype(str) of an array")
        return value.tolist() if hasattr(value, "tolist") else UNSET
    number = float(value)
    if not isfinite(number) and value.is_finite():
        raise UnrepresentableError("it exceeds the range of a float: pass str(...) of it")
    if not isfinite(number) or Decimal(repr(number)) == value:
        return int(number) if number.is_integer() and abs(number) < 2**53 else number
    raise UnrepresentableError("a JSON number cannot hold all its digits: pass str(...) or float(...) of it")


def _from_collection(value: Any) -> Any:
    # A table, such as a data frame, iterates over the names of its columns.
    if isinstance(value, Collection) and not hasattr(value, "__array__"):
        return list(value)
    return UNSET


def _has_not_finite(value: Any) -> bool:
    """Whether there is a NaN or an infinity in a value that orjson has written."""
    if isinstance(value, float):
        return not isfinite(value)
    if isinstance(value, dict):
        members: Iterable[Any] = value.values()
    elif isinstance(value, (list, tuple)):
        members = value
    elif _is_scalar(value):
        return False
    else:
        return _has_not_finite(to_plain(value))
    return any(type(member) not in _SCALARS and _has_not_finite(member) for member in members)


def _is_scalar(value: object) -> bool:
    kind = type(value)  # because a proxy of a string is an instance of `str`, but not one to the json module
    return kind in _SCALARS or (issubclass(kind, (str, int)) and not issubclass(kind, Enum))


def _encode_json_slowly(value: object, place: str) -> bytes:
    """Encode what orjson rejects: integers beyond 64 bits, lone surrogates, values not given in mappings."""
    try:
        plain = _convert(value, (place,) if place else (), frozenset())
        return json.dumps(plain, allow_nan=False, separators=(",", ":")).encode()
    except RecursionError as error:
        raise ArgumentError("an argument cannot be written as JSON: it is nested too deeply") from error


def _convert(value: Any, place: tuple[object, ...], outer: frozenset[int]) -> Any:
    """Return plain JSON data. `outer` has the ids of the values around it."""
    if _is_scalar(value):
        return value
    kind = type(value)
    if issubclass(kind, float):
        if not isfinite(value):
            raise _refusal(place, f"is {value}", "pass a finite number, or None")
        return value
    if id(value) in outer:
        raise _refusal(place, "contains itself", "break the circle")
    if len(outer) > _MAX_DEPTH:
        raise _refusal(place[:3], "is nested too deeply", f"{_MAX_DEPTH} levels can be written")
    outer |= {id(value)}
    if issubclass(kind, dict):  # read past overridden methods, as orjson does
        return {
            _key(key, place): _convert(member, (*place, key), outer)
            for key, member in dict.items(value)
            if member is not UNSET
        }
    if kind is tuple or issubclass(kind, list):
        return [_convert(member, (*place, index), outer) for index, member in enumerate(value)]
    return _convert(_checked(to_plain, value, place), place, outer)


def _key(key: Any, place: tuple[object, ...]) -> Any:
    plain = key if _is_scalar(key) or issubclass(type(key), float) else _checked(_plain_key, key, place)
    if isinstance(plain, float) and not isfinite(plain):
        raise _refusal(place, f"has the key {plain}", "pass a string")
    return plain


def _plain_key(key: Any) -> Any:
    plain = to_plain(key)
    if not _is_scalar(plain):
        raise UnrepresentableError("a key must be a string")
    return plain


def _checked(convert: Callable[[Any], Any], value: Any, place: tuple[object, ...]) -> Any:
    """Convert a value, which may run code of the caller. Raises ArgumentError if that fails."""
    try:
        return convert(value)
    except RecursionError:
        raise
    except Exception as error:
        problem = "has a key of type" if convert is _plain_key else "is of type"
        kind = type(value).__name__
        if issubclass(type(value), type):
            problem, kind = "is the class", value.__name__
        cause = None if isinstance(error, UnrepresentableError) else error
        raise _refusal(place, f"{problem} {kind}", error) from cause


def _refusal(place: tuple[object, ...], problem: str, advice: object) -> ArgumentError:
    where = f"`{path_text(place)}`" if place else "it"
    return ArgumentError(f"an argument cannot be written as JSON: {where} {problem}; {advice}")


def path_text(place: Iterable[object]) -> str:
    """Write a place as Python does, such as `messages[0].content`."""
    text = ""
    for step in place:
        if isinstance(step, str) and step.isidentifier():
            text += f".{step}" if text else step
        else:
            text += f"[{step!r}]"
    return text


_ZEROS: Final = bytes(48 if chr(code) in "0123456789" else 32 for code in range(256))
_LONG: Final = b"0" * 19
"""Digits of the smallest integer beyond 64 bits, in a text whose digits are zeros."""


def exact_loads(content: bytes) -> Any:
    """Parse JSON, with integers of any size, of which orjson makes floats beyond 64 bits."""
    value = orjson.loads(content)
    if _LONG not in content.translate(_ZEROS):
        return value
    return _decode_json_slowly(content)


_EXACT: Final = getattr(import_module(__name__.partition(".")[0]), "EXACT_INTEGERS", False)
loads: Final[Callable[[bytes], Any]] = exact_loads if _EXACT else orjson.loads
"""Parses JSON as it should be. To look for long integers costs as much again, so it is for few contracts."""


def decode_json(content: bytes) -> Any:
    """Parse JSON; NaN, infinities and lone surrogates are accepted as in the `json` module.

    Integers beyond 64 bits become floats, as RFC 8259, 6, allows, unless the contract has such. Raises
    ValueError for invalid JSON, and for JSON that is nested too deeply.
    """
    try:
        return loads(content)
    except orjson.JSONDecodeError:
        return _decode_json_slowly(content)


def _decode_json_slowly(content: bytes) -> Any:
    try:
        return cast("Any", json.loads(content))
    except RecursionError as error:
        raise ValueError("the JSON text is nested too deeply") from error
