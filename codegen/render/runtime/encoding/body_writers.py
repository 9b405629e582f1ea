"""Write bodies that few operations have: those that are one argument, and forms with encodings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any, Final, TypeAlias
from urllib.parse import quote_plus

from ..operation import Body, Operation
from ..unset import UNSET
from .json_text import ArgumentError, encode_json, to_plain
from .uploads import FilePart, FileSource, file_part, is_file
from .wire import check_files, pairs_of, plain_value, scalar_text

_JSON: Final = "application/json"
_SEPARATORS: Final = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_RESERVED: Final = ":/?[]@!$'()*,;"
"""Reserved characters that may stand unescaped in a form (RFC 3986, 2.2, without those that a form uses)."""
_Part: TypeAlias = tuple[str, str | FilePart]
_Extra: TypeAlias = Mapping[str, object] | None
_Written: TypeAlias = tuple[bytes | None, tuple[()], str | None]
_NOTHING: Final[_Written] = (None, (), None)


def write_json(
    operation: Operation[Any, Any], body: Body, arguments: Mapping[str, Any], extra: _Extra
) -> _Written:
    """Write a value as JSON. `extra` is added to an object."""
    name, value = _whole(body, arguments)
    if extra:
        value = {**_object(operation, name, {} if value is UNSET else value), **extra}
    if value is UNSET or (value is None and name not in body.nullable):
        return _NOTHING
    return encode_json(value, name), (), _media(body)


def write_lines(
    operation: Operation[Any, Any], body: Body, arguments: Mapping[str, Any], extra: _Extra
) -> _Written:
    """Write each item of a list as a line of JSON."""
    name, value = _whole(body, arguments)
    _refuse_extra(operation, extra)
    if value is UNSET or value is None:
        return _NOTHING
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise _misfit(operation, name, "a list", value)
    mark = b"\x1e" if body.content_type == "application/json-seq" else b""  # RFC 7464
    lines = [b"%b%b\n" % (mark, encode_json(item, f"{name}[{index}]")) for index, item in enumerate(value)]
    return b"".join(lines), (), _media(body)


def write_text(
    operation: Operation[Any, Any], body: Body, arguments: Mapping[str, Any], extra: _Extra
) -> _Written:
    """Write a text."""
    name, value = _whole(body, arguments)
    _refuse_extra(operation, extra)
    if value is UNSET or value is None:
        return _NOTHING
    media = _media(body)
    # What is no ASCII is UTF-8 only if that is said (RFC 6657, 3).
    charset = "; charset=utf-8" if media.startswith("text/") else ""
    return scalar_text(name, value).encode(), (), media + charset


def write_bytes(
    operation: Operation[Any, Any], body: Body, arguments: Mapping[str, Any], extra: _Extra
) -> _Written:
    """Write bytes. Their media type is that of the file, if the contract allows it."""
    name, value = _whole(body, arguments)
    _refuse_extra(operation, extra)
    if value is UNSET or value is None:
        return _NOTHING
    if not is_file(value):
        wanted = "bytes, a file open in binary mode, a pathlib.Path, or a tuple of a name and one of these"
        raise _misfit(operation, name, wanted, value)
    part = file_part(name, value)
    content = part.content
    data = b"".join(content.chunks()) if isinstance(content, FileSource) else content
    return data, (), _chosen_media_type(part.media, _media(body))


def write_form(
    operation: Operation[Any, Any],
    body: Body,
    arguments: Mapping[str, Any],
    extra: _Extra,
) -> tuple[bytes, tuple[()], str]:
    """Write a form as text, `a=1&b=2`."""
    pairs = []
    for key, value in _fields(operation, body, arguments, extra).items():
        how = body.encodings.get(key, "")
        safe = _RESERVED if "+" in how else ""
        for name, text in _texts(key, value, how):
            pairs.append(f"{quote_plus(name)}={quote_plus(text, safe=safe)}")
    return "&".join(pairs).encode(), (), body.media


def write_multipart(
    operation: Operation[Any, Any],
    body: Body,
    arguments: Mapping[str, Any],
    extra: _Extra,
) -> tuple[None, tuple[_Part, ...], str]:
    """Return the parts of a multipart form."""
    check_files(operation, body, arguments)
    fields = _fields(operation, body, arguments, extra)
    parts = [part for key, v in fields.items() for part in _parts(key, v, body.encodings.get(key, ""))]
    return None, tuple(parts), body.media


def _chosen_media_type(own: str, allowed: str) -> str:
    """Return the media type of a file, if it is one of those allowed, or else the first that is no range."""
    listed = [media.strip() for media in allowed.split(",")]
    if any(fnmatchcase(own.partition(";")[0].lower(), media.lower()) for media in listed):
        return own
    return next((media for media in listed if "*" not in media), own)


def _whole(body: Body, arguments: Mapping[str, Any]) -> tuple[str, Any]:
    name = next(iter(body.fields))
    return name, arguments.get(name, UNSET)


def _media(body: Body) -> str:
    return body.content_type or body.media


def _object(operation: Operation[Any, Any], name: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping) and not isinstance(value, (str, int, float, list, tuple, type(None))):
        value = to_plain(value)
    if not isinstance(value, Mapping):
        raise ArgumentError(
            f"{operation.qualified_name}(): `{name}` is no object, so extra_body cannot be sent with it"
        )
    return value


def _refuse_extra(operation: Operation[Any, Any], extra: _Extra) -> None:
    if extra:
        raise ArgumentError(
            f"{operation.qualified_name}() has a body that is no object, so extra_body cannot be sent"
        )


def _misfit(operation: Operation[Any, Any], name: str, wanted: str, value: object) -> ArgumentError:
    return ArgumentError(
        f"{operation.qualified_name}(): `{name}` must be {wanted}, not {type(value).__name__}", (name,)
    )


def _fields(
    operation: Operation[Any, Any],
    body: Body,
    arguments: Mapping[str, Any],
    extra: _Extra,
) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in arguments.items():
        wire = body.fields[name]
        if wire:
            fields[wire] = value
        elif isinstance(plain := plain_value(name, value), dict):
            fields |= plain
        else:
            raise ArgumentError(
                f"{operation.qualified_name}(): `{name}` must be a dict, not {type(value).__name__}", (name,)
            )
    fields |= extra or {}
    for wire in body.last:
        if wire in fields:
            fields[wire] = fields.pop(wire)
    return fields


def _parts(key: str, value: Any, how: str) -> Iterator[_Part]:
    """Yield the parts of a property: one for each item of a list, with the same name (RFC 7578, 4.3)."""
    if how and "/" not in how:
        yield from _texts(key, value, how)
        return
    plain = value if is_file(value) else plain_value(key, value)
    name = scalar_text(key, key)
    for member in plain if isinstance(plain, (list, tuple)) and not is_file(plain) else [plain]:
        if member is None:
            continue
        if is_file(member):
            yield name, _file(key, member, how)
            continue
        member = plain_value(key, member)
        if isinstance(member, (dict, list, tuple)) or _is_json(how):
            yield name, FilePart("", encode_json(member, key), how if _is_json(how) else _JSON)
        elif how:
            yield name, FilePart("", scalar_text(key, member).encode(), how.partition(",")[0].strip())
        else:
            yield name, scalar_text(key, member)


def _file(key: str, value: object, allowed: str) -> FilePart:
    part = file_part(key, value)
    return part._replace(media=_chosen_media_type(part.media, allowed)) if allowed else part


def _texts(key: str, value: Any, how: str) -> list[tuple[str, str]]:
    """Return the names and texts of a property of a form."""
    value = plain_value(key, value)
    if "/" in how or not how:
        if isinstance(value, (list, tuple)):
            return [(scalar_text(key, key), _json_or_text(key, member, how)) for member in value]
        return [] if value is None else [(scalar_text(key, key), _json_or_text(key, value, how))]
    style, exploded = how.rstrip("*+"), "*" in how
    if isinstance(value, dict):
        return _members(key, value, style, exploded=exploded)
    if not isinstance(value, (list, tuple)) or exploded:
        return pairs_of(key, value)
    return [(key, _SEPARATORS.get(style, ",").join(scalar_text(key, member) for member in value))]


def _members(key: str, value: dict[Any, Any], style: str, *, exploded: bool) -> list[tuple[str, str]]:
    members = [(scalar_text(key, k), _member(key, k, v)) for k, v in value.items() if v is not None]
    if style == "deepObject":
        return [(f"{key}[{name}]", text) for name, text in members]
    if exploded:
        return members
    return [(key, _SEPARATORS[style].join(text for member in members for text in member))]


def _member(key: str, name: object, value: Any) -> str:
    value = plain_value(key, value)
    if isinstance(value, (dict, list, tuple)):
        raise ArgumentError(
            f"`{key}` cannot be sent: a style is not defined for what is nested, as `{name}` is"
        )
    return scalar_text(key, value)


def _json_or_text(key: str, value: Any, how: str) -> str:
    value = plain_value(key, value)
    if isinstance(value, (dict, list, tuple)) or _is_json(how):
        return encode_json(value, key).decode()
    return scalar_text(key, value)


def _is_json(media: str) -> bool:
    essence = media.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json"))
