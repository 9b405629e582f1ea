"""Content parts of what other programs have as base64, with a media type or without."""

from __future__ import annotations

from base64 import b64decode
from mimetypes import guess_extension, guess_type
from typing import Any, Final

from openrouter_sdk.content.media_types import audio_format, binary_type

Json = dict[str, Any]

_SIGNATURE: Final = 64
"""Characters of base64 by which a media type is found."""


def signed_type(data: str) -> str | None:
    """Return the media type by the first bytes."""
    try:
        return binary_type(b64decode(data[:_SIGNATURE]))
    except ValueError:
        return None


def media_type(data: str, given: str | None, filename: str | None, default: str) -> str:
    """Return the media type that was given, or else that of the name, or of the content."""
    return given or guess_type(filename or "")[0] or signed_type(data) or default


def split_data_url(url: str) -> tuple[str, str] | None:
    """Return the media type and the base64 text of a data URL; None for other URLs."""
    head, comma, data = url.partition(",")
    if not comma or head[:5].lower() != "data:" or not head.lower().endswith(";base64"):
        return None
    return head[5:].partition(";")[0], data


def image_part(data: str, kind: str | None = None, detail: str | None = None) -> Json:
    """Return an image part."""
    kind = kind or signed_type(data) or "image/jpeg"
    kind = "image/jpeg" if kind == "image/jpg" else kind
    link = {"url": f"data:{kind};base64,{data}"}
    return {"type": "image_url", "image_url": {**link, "detail": detail} if detail else link}


def audio_part(data: str, kind: str) -> Json:
    """Return an audio part, whose format is what the API calls a media type."""
    sound = {"data": data, "format": audio_format(_groups(kind)[1])}
    return {"type": "input_audio", "input_audio": sound}


def video_part(data: str, kind: str) -> Json:
    """Return a video part."""
    return {"type": "video_url", "video_url": {"url": f"data:{kind};base64,{data}"}}


def file_part(data: str, kind: str, filename: str | None = None) -> Json:
    """Return a file part. Without a name, the API takes a file for one that was uploaded before."""
    name = filename or f"file{guess_extension('/'.join(_groups(kind))) or ''}"
    return {"type": "file", "file": {"filename": name, "file_data": f"data:{kind};base64,{data}"}}


def fitting_part(data: str, kind: str, filename: str | None = None) -> Json:
    """Return a part for audio, for a video, or for any other file."""
    group, _ = _groups(kind)
    if group == "audio":
        return audio_part(data, kind)
    return video_part(data, kind) if group == "video" else file_part(data, kind, filename)


def _groups(kind: str) -> tuple[str, str]:
    """Return the type and the subtype in a media type, without parameters."""
    group, _, subtype = kind.partition(";")[0].strip().lower().partition("/")
    return group, subtype
