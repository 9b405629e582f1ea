"""The content of a tool's message: text, or parts with images and files, of a result of any type."""

from __future__ import annotations

import json
import os
import sys
from base64 import b64encode
from collections.abc import Mapping, Set
from datetime import timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, Final

import orjson

from openrouter_api.encoding.json_text import UnrepresentableError, to_plain
from openrouter_api.types import Model
from openrouter_sdk.content.media_types import binary_type

Part = dict[str, Any]
Content = str | list[Part]

_MEDIA: Final = ("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf")
"""Media types of files that become parts."""
_PARTS: Final[Mapping[str, type]] = {
    "text": str,
    "image_url": dict,
    "file": dict,
    "input_audio": dict,
    "video_url": dict,
}
"""Type of a content part -> type of its member of the same name."""
_PLAIN: Final = frozenset((str, int, float, bool, type(None), dict))
_OPTIONS: Final = orjson.OPT_NON_STR_KEYS | orjson.OPT_PASSTHROUGH_DATACLASS


class UnserialisableResultError(TypeError):
    """A tool returned what neither JSON nor a content part can represent."""


def content_of(result: object, tool: str = "") -> Content:
    """Return what a tool returned as the content of its message.

    Text stays as it is. Images (of a reply, of PIL, or as bytes), paths of images and PDF files, and dicts
    that are content parts become parts, also inside a list, whose other members become text. Everything else
    is JSON: None is `null`, other paths and UTF-8 bytes are text, other bytes base64, NaN is null.

    Raises UnserialisableResultError, which names the tool, and OSError if a file cannot be read.
    """
    if isinstance(result, str):
        return _sound(result)
    part = _part(result)
    if part is not None:
        return [part]
    if isinstance(result, (list, tuple)) and not hasattr(result, "_fields"):
        parts = [_part(one) for one in result]
        if any(part is not None for part in parts):
            return [
                {"type": "text", "text": _text(one, tool)} if part is None else part
                for one, part in zip(result, parts, strict=True)
            ]
    return _text(result, tool)


def _text(result: Any, tool: str) -> str:
    if isinstance(result, str):
        return _sound(result)
    if isinstance(result, (bytes, bytearray, memoryview)):
        return _text_of_bytes(bytes(result))
    if isinstance(result, os.PathLike):
        return _sound(os.fsdecode(result))
    try:
        try:
            return orjson.dumps(result, _plain, _OPTIONS).decode()
        except (TypeError, ValueError):  # such as large integers, lone surrogates, tuples as keys
            return _sound(json.dumps(_convert(result), ensure_ascii=False, separators=(",", ":")))
    except RecursionError:
        reason = "it contains itself, or is nested too deeply"
    except (TypeError, ValueError) as error:
        reason = str(error)
    name = f"the tool {tool!r}" if tool else "a tool"
    raise UnserialisableResultError(f"the result of {name} cannot be sent to the model: {reason}")


def _sound(text: str) -> str:
    """Replace halves of characters, which names of files may have, and which cannot be sent or stored."""
    text = str.__str__(text)  # of an enum, its value
    if text.isascii():
        return text
    from openrouter_sdk.events.surrogates import encodable

    return str(encodable(text))


def _text_of_bytes(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return b64encode(data).decode()


# --- JSON -----------------------------------------------------------------------------------------------


def _plain(value: Any) -> Any:
    """Return a value as JSON may hold it; members are converted in turn."""
    kind: Any = type(value)
    if hasattr(kind, "__struct_fields__"):  # msgspec
        return _from_struct(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple) and hasattr(kind, "_fields"):
        return dict(zip(kind._fields, value, strict=True))
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _text_of_bytes(bytes(value))
    if isinstance(value, (timedelta, complex, BaseException)):
        return str(value)
    if isinstance(value, Set):
        try:
            return sorted(value)  # the same text each time
        except TypeError:
            return list(value)
    if _media_url(value) is not None:
        raise UnrepresentableError("it has an image inside; return a list of texts and images")
    try:
        return to_plain(value)
    except UnrepresentableError as error:
        if isinstance(value, Decimal):
            return str(value)
        raise UnrepresentableError(f"it has a value of type {kind.__name__}; {error}") from None


def _from_struct(value: Any) -> dict[str, Any]:
    kind = type(value)
    names = zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True)
    fields = {name: getattr(value, attribute) for name, attribute in names}
    tag = kind.__struct_config__.tag
    return fields if tag is None else {kind.__struct_config__.tag_field: tag, **fields}


def _convert(value: Any) -> Any:
    """Convert what orjson rejects."""
    kind = type(value)
    if kind is float:
        return value if value - value == 0 else None
    if kind in (str, int, bool, type(None)):
        return value
    if isinstance(value, dict):
        return {_key(key): _convert(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)) and not hasattr(kind, "_fields"):
        return [_convert(member) for member in value]
    if isinstance(value, (str, int, float)) and not isinstance(value, Enum):
        return value
    return _convert(_plain(value))


def _key(key: Any) -> str:
    if isinstance(key, str) and not isinstance(key, Enum):
        return key
    plain = _convert(key)
    return plain if isinstance(plain, str) else json.dumps(plain, separators=(",", ":"))


# --- content parts --------------------------------------------------------------------------------------


def _part(value: Any) -> Part | None:
    """Return a value as an image or a file; None if it is neither."""
    kind = type(value)
    if kind in _PLAIN:
        return value if kind is dict and _is_part(value) else None
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _media(bytes(value), "document.pdf")
    if isinstance(value, Path):
        return _file(value)
    if isinstance(value, (Mapping, Model)):
        plain = value.to_dict() if isinstance(value, Model) else dict(value)
        return plain if _is_part(plain) else None
    url = _media_url(value)
    return None if url is None else _image(url)


def _is_part(value: Mapping[str, Any]) -> bool:
    kind = value.get("type")
    return isinstance(kind, str) and kind in _PARTS and isinstance(value.get(kind), _PARTS[kind])


def _media_url(value: Any) -> str | None:
    """Return the address of an image of a reply, or a data URL of one of PIL."""
    if type(value).__name__ == "Image" and type(value).__module__ == "openrouter_api.replies.reply_parts":
        return str(value.url)
    pil: Any = sys.modules.get("PIL.Image")
    if pil is None or not isinstance(value, pil.Image):
        return None
    from io import BytesIO

    file = BytesIO()
    value.save(file, "PNG")
    return _data_url("image/png", file.getvalue())


def _file(path: Path) -> Part | None:
    if path.is_dir():
        return None
    with path.open("rb") as file:
        if media_type(file.read(16)) is None:
            return None
        file.seek(0)
        return _media(file.read(), path.name)


def media_type(start: bytes) -> str | None:
    """Return the media type of an image or PDF file by its first bytes."""
    kind = binary_type(start)
    return kind if kind in _MEDIA else None


def _media(data: bytes, name: str) -> Part | None:
    kind = media_type(data[:16])
    if kind is None:
        return None
    url = _data_url(kind, data)
    return {"type": "file", "file": {"filename": name, "file_data": url}} if "pdf" in kind else _image(url)


def _image(url: str) -> Part:
    return {"type": "image_url", "image_url": {"url": url}}


def _data_url(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{b64encode(data).decode()}"
