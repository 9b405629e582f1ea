"""Encode the arguments of an operation as a request, without I/O."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from math import isfinite
from typing import Any, NamedTuple, TypeVar
from urllib.parse import quote, urlencode

from ..operation import Body, Operation, Parameter
from ..unset import UNSET
from .argument_checks import check_arguments
from .checks import MisfitError
from .json_text import ArgumentError, UnknownArgumentError, encode_json, path_text, to_plain
from .uploads import FilePart, file_part, is_file

V = TypeVar("V")


class Request(NamedTuple):
    """An encoded operation, without base URL, API key and other headers."""

    method: str
    path: str
    """Relative to the base URL, percent-encoded. If `query` is empty, a query of the contract may be here."""
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
    check: bool = True,
) -> Request:
    """Encode the arguments of an operation.

    Arguments have their Python names, and None means null. `extra_body` and `extra_query` are for what is not
    in the contract: they are sent unchanged and take precedence over arguments. Raises ArgumentError for
    invalid arguments; `check` is whether their values are checked too.
    """
    given = without_unset(params)
    if operation.aliases:
        given = _renamed(operation, given)
    by_name = {one.name: one for one in operation.parameters if one.required or one.name in given}
    arguments: Mapping[str, object] = given
    if by_name:
        arguments = {name: value for name, value in given.items() if name not in by_name}
        _check_presence(operation, by_name, given, arguments)
    body = _choose_body(operation, arguments, extra_body)
    if check:
        _check(operation, body, given)
    path, query, headers = operation.path, "", {}
    if by_name or extra_query:
        outside = _Outside(operation, by_name, given)
        query = outside.query_with(extra_query or {})
        path, headers = outside.path, outside.headers
    content: bytes | None = None
    parts: tuple[tuple[str, str | FilePart], ...] = ()
    media: str | None = None
    if body is not None:
        write = body.write or encode_body
        content, parts, media = write(operation, body, arguments, extra_body)
    elif extra_body:
        raise ArgumentError(f"{_name(operation)} has no body, so extra_body cannot be sent")
    return Request(operation.method, path, query, headers, media, content, parts)


def _check_presence(
    operation: Operation[Any, Any],
    by_name: Mapping[str, Parameter],
    given: Mapping[str, object],
    arguments: Mapping[str, object],
) -> None:
    """Raise ArgumentError if a required argument outside of the body is missing."""
    # Only a body can hold null: a None in the query or a header is not sent; one in the path is an error.
    sent = {
        name
        for name, parameter in by_name.items()
        if name in given and (given[name] is not None or parameter.location == "path")
    }
    required = [name for name, parameter in by_name.items() if parameter.required]
    if not sent.issuperset(required):
        _refuse_unknown(operation, arguments)  # which may be why one is missing
        _require(operation, required, sent)


def without_unset(arguments: Mapping[str, V]) -> dict[str, V]:
    """Return the arguments without those that are `UNSET`, which is `NOT_GIVEN`."""
    return {name: value for name, value in arguments.items() if value is not UNSET}


def _check(operation: Operation[Any, Any], body: Body | None, given: Mapping[str, object]) -> None:
    """Raise ArgumentError for an argument whose value the contract does not allow."""
    try:
        check_arguments(operation, body, given)
    except MisfitError as misfit:
        place = path_text(misfit.place)
        raise ArgumentError(f"{_name(operation)}: `{place}` {misfit.problem}", misfit.place) from None
    except Exception:
        return  # raised by an object of the caller, which is left to the encoder


def _renamed(operation: Operation[Any, Any], given: dict[str, object]) -> dict[str, object]:
    """Replace deprecated argument names, with a warning for each."""
    result = dict(given)
    for old, new in operation.aliases.items():
        if old not in result:
            continue
        from ..deprecation import warn_renamed

        if new in result:
            raise ArgumentError(f"{_name(operation)} got both `{new}` and `{old}`, its deprecated name")
        warn_renamed(f"{operation.qualified_name}({old}=...)", f"{new}=")
        result[new] = result.pop(old)
    return result


class _Outside:
    """Encodes the arguments of one call that are not in its body."""

    def __init__(
        self, operation: Operation[Any, Any], by_name: Mapping[str, Parameter], given: Mapping[str, object]
    ) -> None:
        self.path = operation.path
        self.headers: dict[str, str] = {}
        self._query: list[tuple[str, str]] = []
        self._styled: dict[str, str] | None = None
        for name, parameter in by_name.items():
            if name in given:
                self._encode(operation, parameter, given[name])

    def _encode(self, operation: Operation[Any, Any], parameter: Parameter, value: object) -> None:
        location, wire = parameter.location, parameter.wire
        if location == "path":
            segment = _path_segment(operation, parameter, value)
            self.path = self.path.replace("{" + wire + "}", segment)
        elif parameter.style is not None:
            self._add_styled(location, wire, parameter.style(wire, value))
        elif location == "header":
            if value is not None:
                self.headers[wire] = header_text(wire, value)
        else:
            self._query += pairs_of(wire, value)

    def _add_styled(self, location: str, wire: str, text: str) -> None:
        if location == "query":
            self._styled = {**(self._styled or {}), wire: text}
        elif location == "header":
            self.headers[wire] = text
        elif text:
            self.headers["Cookie"] = "; ".join(filter(None, (self.headers.get("Cookie"), text)))

    def query_with(self, extra: Mapping[str, object]) -> str:
        """Return the query with other parameters, which take precedence."""
        pairs = [pair for pair in self._query if pair[0] not in extra]
        for key, value in extra.items():
            pairs += pairs_of(key, value)
        query = urlencode(pairs, quote_via=quote, safe="")
        if self._styled:
            styled = [text for key, text in self._styled.items() if text and key not in extra]
            query = "&".join([query, *styled] if query else styled)
        if "?" in self.path and query:  # the query of the path comes first
            self.path, _, fixed = self.path.partition("?")
            query = f"{fixed}&{query}"
        return query


def encode_body(
    operation: Operation[Any, Any],
    body: Body,
    arguments: Mapping[str, object],
    extra: Mapping[str, object] | None,
) -> tuple[bytes | None, tuple[tuple[str, str | FilePart], ...], str]:
    """Return the content of a body, or its parts if it is a multipart one, and its content type."""
    fields = {body.fields[name]: value for name, value in arguments.items()}
    if extra:
        fields |= extra
    for wire in body.last:
        if wire in fields:
            fields[wire] = fields.pop(wire)
    if body.media == "multipart/form-data":
        check_files(operation, body, arguments)
        return None, tuple(_multipart(fields)), body.media
    media = body.content_type or body.media
    if body.media == "application/x-www-form-urlencoded":
        return urlencode([pair for key, v in fields.items() for pair in pairs_of(key, v)]).encode(), (), media
    return encode_json(fields), (), media


def _name(operation: Operation[Any, Any]) -> str:
    return f"{operation.qualified_name}()"


def _require(operation: Operation[Any, Any], names: Iterable[str], given: Collection[str]) -> None:
    missing = [name for name in names if name not in given]
    if missing:
        listed = ", ".join(f"`{name}`" for name in sorted(missing))
        plural = "s" if len(missing) > 1 else ""
        raise ArgumentError(f"{_name(operation)} needs the argument{plural} {listed}")


def _choose_body(
    operation: Operation[Any, Any], arguments: Mapping[str, object], extra: Mapping[str, object] | None
) -> Body | None:
    """Choose the first body that takes the arguments; if none does, the error is about the closest one."""
    if not operation.bodies or (not arguments and not extra and operation.bodies[0].optional):
        _refuse_unknown(operation, arguments)
        return None
    fitting = []
    for body in operation.bodies:
        if body.fields.keys() >= arguments.keys():
            fitting.append(body)
            if body is operation.bodies[0]:  # no argument needs another body
                break
    for body in fitting:
        if body.required <= arguments.keys():
            return body if body.write is None else _by_value(operation, body, arguments)
    _refuse_unknown(operation, arguments)
    nearest = max(fitting or operation.bodies, key=lambda body: _nearness(body, arguments))
    _require(operation, nearest.required, arguments)
    mixed = ", ".join(f"`{name}`" for name in sorted(arguments.keys() - nearest.fields.keys()))
    raise ArgumentError(
        f"{_name(operation)} cannot send {mixed} as {nearest.media}, which the other arguments require"
    )


def _by_value(operation: Operation[Any, Any], body: Body, arguments: Mapping[str, object]) -> Body:
    """Return the body for an argument that is all of it: one of bytes for a file."""
    for other in operation.bodies:
        is_whole = "" in other.fields.values() and arguments.keys() == other.fields.keys()
        if is_whole and bool(other.files) is all(map(is_file, arguments.values())):
            return other
    return body


def _nearness(body: Body, arguments: Mapping[str, object]) -> tuple[bool, int]:
    return body.required <= arguments.keys(), len(body.fields.keys() & arguments.keys())


def _refuse_unknown(operation: Operation[Any, Any], arguments: Mapping[str, object]) -> None:
    """Raise UnknownArgumentError for a name that no body has."""
    from difflib import get_close_matches

    known = {name for body in operation.bodies for name in body.fields}
    unknown = sorted(arguments.keys() - known)
    if not unknown:
        return
    names = [*known, *(parameter.name for parameter in operation.parameters)]
    name = unknown[0]
    near = get_close_matches(name, names, 1, cutoff=0.75)
    if name in operation.removed:
        gone = f"{_name(operation)}: `{name}` was removed from the API; {operation.removed[name]}"
        raise ArgumentError(gone)
    hint = f"did you mean `{near[0]}`?" if near else "pass what is not in the contract in `extra_body`"
    raise UnknownArgumentError(
        name, arguments[name], names, f"{_name(operation)} has no argument `{name}`; {hint}"
    )


def _path_segment(operation: Operation[Any, Any], parameter: Parameter, value: object) -> str:
    if parameter.style is not None:
        text = segment = parameter.style(parameter.wire, value)
    else:
        plain = plain_value(parameter.name, value)
        if not isinstance(plain, (str, int)) or isinstance(plain, bool):
            _check_path_kind(operation, parameter, plain)
        text = scalar_text(parameter.name, plain)
        segment = quote(text, safe="")
    problem = ""
    if not text or text.isspace():
        problem = "is empty"
    elif text in (".", ".."):
        problem = f"is {text!r}, which would change the path"
    elif "/" in text or "\\" in text:
        problem = f"is {text!r}, and a path segment cannot contain a slash"
    if problem:
        raise ArgumentError(f"{_name(operation)}: `{parameter.name}` {problem}")
    return segment


def _check_path_kind(operation: Operation[Any, Any], parameter: Parameter, value: object) -> None:
    """Raise ArgumentError for a value that is neither text nor of a kind that the parameter has."""
    kind = "boolean" if isinstance(value, bool) else "number"
    if not isinstance(value, float | bool) or kind not in parameter.type:
        raise ArgumentError(
            f"{_name(operation)}: `{parameter.name}` must be a string or an integer, "
            f"not {type(value).__name__}"
        )


def plain_value(key: str, value: Any) -> Any:
    """Return an argument outside of a JSON body as a scalar, list or dict."""
    try:
        while isinstance(value, Enum) or not isinstance(value, _PLAIN):
            value = to_plain(value)
    except Exception as error:
        raise ArgumentError(f"`{key}` cannot be of type {type(value).__name__}; {error}") from error
    return value


_PLAIN = (str, int, float, list, tuple, dict, type(None))


def scalar_text(key: str, value: object) -> str:
    """Format a scalar for a path, a query, a header or a form."""
    value = plain_value(key, value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, (str, int, float)):
        raise ArgumentError(f"`{key}` must be a string, a number or a boolean, not {type(value).__name__}")
    if isinstance(value, float) and not isfinite(value):
        raise ArgumentError(f"`{key}` is {value}, which the API cannot represent")
    text = number_text(value) if isinstance(value, float) else str(value)
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        name = key.encode(errors="backslashreplace").decode()
        raise ArgumentError(f"`{name}` contains a lone surrogate, which UTF-8 cannot encode")
    return text


def number_text(number: float) -> str:
    """Return a number as ECMAScript does: the shortest digits, without exponent from 1e-6 up to 1e21.

    Raises ValueError for NaN and infinities.
    """
    text = float.__repr__(number).removesuffix(".0")
    digits, e, exponent = text.partition("e")
    if not e:
        if text[-1] not in "0123456789":
            raise ValueError(f"{text} is not JSON")
        return "0" if text == "-0" else text
    power = int(exponent)
    if not -7 < power < 21:
        return f"{digits}e{power:+d}"
    sign, digits = ("-", digits[1:]) if digits[0] == "-" else ("", digits)
    digits = digits.replace(".", "")
    return sign + ("0." + "0" * (-power - 1) + digits if power < 0 else digits.ljust(power + 1, "0"))


def header_text(key: str, value: object) -> str:
    text = scalar_text(key, value)
    if not (text.isascii() and text.isprintable()):
        raise ArgumentError(f"`{key}` is {text!r}: a header value must be printable ASCII (RFC 9110, 5.5)")
    return text


def pairs_of(key: str, value: object) -> list[tuple[str, str]]:
    key, value = scalar_text(key, key), plain_value(key, value)
    if isinstance(value, (list, tuple)):
        return [(key, scalar_text(key, member)) for member in value if member is not None]
    if isinstance(value, dict):
        return [(key, encode_json(value, key).decode())]
    return [] if value is None else [(key, scalar_text(key, value))]


def check_files(operation: Operation[Any, Any], body: Body, arguments: Mapping[str, object]) -> None:
    for name in sorted(body.files & arguments.keys()):
        value = arguments[name]
        if value is None and name not in body.required:
            continue
        for file in value if isinstance(value, list) and value else [value]:
            if not is_file(file):
                raise ArgumentError(
                    f"{_name(operation)}: `{name}` must be bytes, a file open in binary mode, a "
                    "pathlib.Path, a tuple of a name and one of these, or a list of files, "
                    f"not {type(file).__name__}"
                )


def _multipart(fields: Mapping[str, object]) -> Iterable[tuple[str, str | FilePart]]:
    for key, value in fields.items():
        for member in value if isinstance(value, list) and any(map(is_file, value)) else [value]:
            if is_file(member):
                yield scalar_text(key, key), file_part(key, member)
            else:
                yield from pairs_of(key, member)
