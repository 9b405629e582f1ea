"""Encode the arguments of an operation as a request, without I/O, and read and write JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import Enum
from math import isfinite
from pathlib import Path
from typing import Any, NamedTuple, cast
from urllib.parse import quote, urlencode

import orjson

from .operation import Body, Operation, Parameter
from .types import UNSET, Model, Unknown, to_json


class ArgumentError(ValueError):
    """An argument of an operation is missing, unknown or invalid; nothing was sent."""


class FilePart(NamedTuple):
    """A file in a multipart body."""

    filename: str
    content: bytes
    media: str


class Request(NamedTuple):
    """An encoded operation, without base URL, API key and other headers."""

    method: str
    path: str
    """Relative to the base URL, percent-encoded."""
    query: str
    """Encoded, without the question mark; may be empty."""
    headers: dict[str, str]
    """Only headers that are arguments of the operation."""
    media: str | None
    content: bytes | None
    """The encoded body; None if there is none or it is multipart."""
    parts: tuple[tuple[str, str | FilePart], ...] = ()
    """The fields of a multipart body."""


def encode(
    operation: Operation[Any, Any],
    params: Mapping[str, object],
    *,
    extra_body: Mapping[str, object] | None = None,
    extra_query: Mapping[str, object] | None = None,
) -> Request:
    """Encode the arguments of an operation.

    Arguments have their Python names; `UNSET` means not given, None means null. `extra_body` and
    `extra_query` are for what is not in the contract: they are sent unchanged and take precedence over
    arguments. Raises ArgumentError for invalid arguments.
    """
    given = {name: value for name, value in params.items() if value is not UNSET}
    if operation.aliases:
        given = _renamed(operation, given)
    by_name = {parameter.name: parameter for parameter in operation.parameters}
    arguments = {name: value for name, value in given.items() if name not in by_name}
    # Only a body can hold null: a None in the query or a header is not sent; one in the path is an error.
    sent = {name for name, value in given.items() if value is not None or _location(by_name, name) == "path"}
    _require(operation, (p.name for p in operation.parameters if p.required), sent)
    body = _choose_body(operation, arguments)
    return _Encoder(operation, by_name, given).request(body, arguments, extra_body or {}, extra_query or {})


def _renamed(operation: Operation[Any, Any], given: dict[str, object]) -> dict[str, object]:
    """Replace deprecated argument names, with a warning for each."""
    from .deprecation import warn_renamed

    result = dict(given)
    for old, new in operation.aliases.items():
        if old not in result:
            continue
        if new in result:
            raise ArgumentError(f"{_name(operation)} got both `{new}` and `{old}`, its deprecated name")
        warn_renamed(f"{operation.resource}.{operation.name}({old}=...)", f"{new}=")
        result[new] = result.pop(old)
    return result


def _location(by_name: Mapping[str, Parameter], name: str) -> str:
    return by_name[name].location if name in by_name else "body"


class _Encoder:
    """Encodes the arguments of one call."""

    def __init__(
        self, operation: Operation[Any, Any], by_name: Mapping[str, Parameter], given: Mapping[str, object]
    ) -> None:
        self.operation = operation
        self.path: dict[str, str] = {}
        self.query: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}
        for name, parameter in by_name.items():
            if name in given:
                self._encode_parameter(parameter, given[name])

    def _encode_parameter(self, parameter: Parameter, value: object) -> None:
        if parameter.location == "path":
            self.path[parameter.wire] = _path_segment(self.operation, parameter, value)
        elif parameter.location == "header":
            if value is not None:
                self.headers[parameter.wire] = _header_text(parameter.wire, value)
        else:
            self.query += _query_pairs(parameter, value)

    def request(
        self,
        body: Body | None,
        arguments: Mapping[str, object],
        extra_body: Mapping[str, object],
        extra_query: Mapping[str, object],
    ) -> Request:
        operation = self.operation
        replaced = [pair for pair in self.query if pair[0] not in extra_query]
        extra = [
            pair
            for key, value in extra_query.items()
            for pair in _query_pairs(Parameter(key, key, "query"), value)
        ]
        content: bytes | None = None
        parts: tuple[tuple[str, str | FilePart], ...] = ()
        if body is not None:
            fields = {body.fields[name]: value for name, value in arguments.items()}
            fields |= extra_body
            for wire in body.last:
                if wire in fields:
                    fields[wire] = fields.pop(wire)
            if body.media == "multipart/form-data":
                _check_files(operation, body, arguments)
                parts = tuple(_multipart(fields))
            elif body.media == "application/x-www-form-urlencoded":
                content = urlencode([pair for key, v in fields.items() for pair in _pairs(key, v)]).encode()
            else:
                content = encode_json(fields)
        elif extra_body:
            raise ArgumentError(f"{_name(operation)} has no body, so extra_body cannot be sent")
        return Request(
            method=operation.method,
            path=_fill(operation.path, self.path),
            query=urlencode(replaced + extra, quote_via=quote, safe=""),
            headers=self.headers,
            media=body.media if body else None,
            content=content,
            parts=parts,
        )


def _fill(template: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template


def _name(operation: Operation[Any, Any]) -> str:
    return f"{operation.resource}.{operation.name}()"


def _require(operation: Operation[Any, Any], names: Iterable[str], given: Collection[str]) -> None:
    missing = [name for name in names if name not in given]
    if missing:
        listed = ", ".join(f"`{name}`" for name in sorted(missing))
        plural = "s" if len(missing) > 1 else ""
        raise ArgumentError(f"{_name(operation)} needs the argument{plural} {listed}")


def _choose_body(operation: Operation[Any, Any], arguments: Mapping[str, object]) -> Body | None:
    """Choose the first body that takes the arguments; if none does, the error is about the closest one."""
    if not operation.bodies:
        if arguments:
            _refuse(operation, arguments, ())
        return None
    fitting = [body for body in operation.bodies if body.fields.keys() >= arguments.keys()]
    if operation.bodies[0] in fitting:  # no argument needs another body
        fitting = fitting[:1]
    for body in fitting:
        if body.required <= arguments.keys():
            return body
    known = {name for body in operation.bodies for name in body.fields}
    if not known >= arguments.keys():
        _refuse(operation, [name for name in arguments if name not in known], known)
    nearest = max(fitting or operation.bodies, key=lambda body: _nearness(body, arguments))
    _require(operation, nearest.required, arguments)
    mixed = ", ".join(f"`{name}`" for name in sorted(arguments.keys() - nearest.fields.keys()))
    raise ArgumentError(
        f"{_name(operation)} cannot send {mixed} as {nearest.media}, which the other arguments require"
    )


def _nearness(body: Body, arguments: Mapping[str, object]) -> tuple[bool, int]:
    return body.required <= arguments.keys(), len(body.fields.keys() & arguments.keys())


def _refuse(operation: Operation[Any, Any], unknown: Iterable[str], known: Iterable[str]) -> None:
    from difflib import get_close_matches

    names = [*known, *(parameter.name for parameter in operation.parameters)]
    name = sorted(unknown)[0]
    near = get_close_matches(name, names, 1)
    hint = f"did you mean `{near[0]}`?" if near else "pass what is not in the contract in `extra_body`"
    raise ArgumentError(f"{_name(operation)} has no argument `{name}`; {hint}")


def _path_segment(operation: Operation[Any, Any], parameter: Parameter, value: object) -> str:
    where = f"{_name(operation)}: `{parameter.name}`"
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        raise ArgumentError(f"{where} must be a string or an integer, not {type(value).__name__}")
    text = _text(parameter.name, value)
    if not text or text.isspace():
        raise ArgumentError(f"{where} is empty")
    if text in (".", ".."):
        raise ArgumentError(f"{where} is {text!r}, which would change the path")
    if "/" in text or "\\" in text:
        raise ArgumentError(f"{where} is {text!r}, and a path segment cannot contain a slash")
    return quote(text, safe="")


def _text(key: str, value: object) -> str:
    """Format a scalar for a path, a query, a header or a form."""
    value = value.value if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, (str, int, float)):
        raise ArgumentError(f"`{key}` must be a string, a number or a boolean, not {type(value).__name__}")
    if isinstance(value, float) and not isfinite(value):
        raise ArgumentError(f"`{key}` is {value}, which the API cannot represent")
    text = str(value)
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise ArgumentError(f"`{key}` contains a lone surrogate, which UTF-8 cannot encode")
    return text


def _header_text(key: str, value: object) -> str:
    text = _text(key, value)
    if not (text.isascii() and text.isprintable()):
        raise ArgumentError(f"`{key}` is {text!r}: a header value must be printable ASCII (RFC 9110, 5.5)")
    return text


def _query_pairs(parameter: Parameter, value: object) -> list[tuple[str, str]]:
    if value is None:
        return []
    if isinstance(value, (list, tuple, set, frozenset)) and not parameter.explode:
        return [(parameter.wire, ",".join(_text(parameter.wire, member) for member in value))]
    return _pairs(parameter.wire, value)


def _pairs(key: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, (list, tuple, set, frozenset)):
        return [(key, _text(key, member)) for member in value if member is not None]
    if isinstance(value, Mapping):
        return [(key, encode_json(value).decode())]
    return [] if value is None else [(key, _text(key, value))]


def _check_files(operation: Operation[Any, Any], body: Body, arguments: Mapping[str, object]) -> None:
    for name in sorted(body.files & arguments.keys()):
        if not _is_file(arguments[name]):
            kind = type(arguments[name]).__name__
            raise ArgumentError(
                f"{_name(operation)}: `{name}` must be bytes, a file open in binary mode, a pathlib.Path, "
                f"or a tuple of a name and one of these, not {kind}"
            )


def _multipart(fields: Mapping[str, object]) -> Iterable[tuple[str, str | FilePart]]:
    for key, value in fields.items():
        if _is_file(value):
            yield key, _file_part(key, value)
        else:
            yield from _pairs(key, value)


def _is_file(value: object) -> bool:
    if isinstance(value, tuple):
        return len(value) in (2, 3) and _is_file(value[1])
    return isinstance(value, (bytes, bytearray, os.PathLike)) or hasattr(value, "read")


def _file_part(key: str, value: object) -> FilePart:
    name, media = "", ""
    content: Any = value
    if isinstance(value, tuple):
        name, content, *rest = value
        media = rest[0] if rest else ""
    if isinstance(content, os.PathLike):
        path = Path(content)
        try:
            return FilePart(name or path.name, path.read_bytes(), media or _media_of(name or path.name))
        except OSError as error:
            raise ArgumentError(f"`{key}`: {path} cannot be read ({error.strerror})") from error
    if not isinstance(content, (bytes, bytearray)):
        name = name or os.path.basename(str(getattr(content, "name", "")))
        content = content.read()
    if not isinstance(content, (bytes, bytearray)):
        raise ArgumentError(f"`{key}`: the file must be open in binary mode")
    return FilePart(name or key, bytes(content), media or _media_of(name))


def _media_of(name: str) -> str:
    from mimetypes import guess_type

    return guess_type(name)[0] or "application/octet-stream"


def encode_json(value: object) -> bytes:
    """Return a value that may contain models as JSON. Raises ArgumentError if it cannot be represented."""
    try:
        content = orjson.dumps(value, default=_json_default)
    except (TypeError, ValueError):
        return _encode_json_slowly(value)
    # orjson silently writes NaN and infinities as null, so only a text with a null needs checking.
    # Searching a short string from the end is four times as fast in CPython.
    if content.rfind(b"null") >= 0 and (found := _not_finite(value)):
        raise ArgumentError(f"the body cannot be written as JSON: {found}")
    return content


def _json_default(value: Any) -> Any:
    if isinstance(value, (Model, Unknown)):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    # Iterators are refused: they can be read only once, and the value may be encoded a second time.
    if isinstance(value, Collection) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(value)
    raise TypeError(f"{type(value).__name__} is not JSON serializable")


def _not_finite(value: Any, path: str = "") -> str | None:
    """Describe the first NaN or infinity; None if there is none."""
    if isinstance(value, float):
        return None if isfinite(value) else f"{path} is {value}"
    for key, member in _members(value):
        if type(member) not in _FINITE_TYPES:
            found = _not_finite(member, f"{path}.{key}" if path else str(key))
            if found:
                return found
    return None


_FINITE_TYPES = frozenset([str, int, bool, type(None)])


def _members(value: Any) -> Iterator[tuple[object, Any]]:
    if isinstance(value, (Model, Unknown)):
        value = value.to_dict()
    if isinstance(value, Mapping):
        yield from value.items()
    elif isinstance(value, Collection) and not isinstance(value, str):
        yield from enumerate(value)
    else:  # orjson serializes dataclasses natively
        for name in getattr(value, "__dataclass_fields__", ()):
            yield name, getattr(value, name)


def _encode_json_slowly(value: object) -> bytes:
    """Encode what orjson rejects: integers beyond 64 bits, lone surrogates, UNSET inside mappings."""
    try:
        return json.dumps(
            to_json(value), allow_nan=False, default=_json_default, separators=(",", ":")
        ).encode()
    except RecursionError as error:
        raise ArgumentError("the body cannot be written as JSON: it is nested too deeply") from error
    except (TypeError, ValueError) as error:
        raise ArgumentError(f"the body cannot be written as JSON: {error}") from error


def decode_json(content: bytes) -> Any:
    """Parse JSON; NaN, infinities and lone surrogates are accepted as in the `json` module.

    Integers beyond 64 bits become floats, as RFC 8259, 6, allows. Raises ValueError for invalid JSON, and
    for JSON that is nested too deeply.
    """
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:
        return _decode_json_slowly(content)


def _decode_json_slowly(content: bytes) -> Any:
    try:
        return cast("Any", json.loads(content))
    except RecursionError as error:
        raise ValueError("the JSON text is nested too deeply") from error
