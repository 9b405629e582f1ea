"""The formats of audio files: by their first bytes, and by the suffixes of their names."""

from __future__ import annotations

import os
from typing import Final

from openrouter_sdk.content.media_types import AUDIO_FORMATS, binary_type, text_type
from openrouter_sdk.errors import InvalidArgumentError

SPEECH_FORMATS: Final = ("mp3", "pcm")
"""What speech can be (protocol section 18.4)."""
_FORMATS: Final = {
    **AUDIO_FORMATS,
    "video/mp4": "m4a",
    "video/quicktime": "m4a",
    "video/webm": "webm",
    "video/x-matroska": "webm",
}
"""Media type, also of containers that may have sound alone, -> format."""
_SUFFIXES: Final = {
    **{name: name for name in ("wav", "mp3", "flac", "ogg", "m4a", "aiff", "aac", "webm", "pcm")},
    "aif": "aiff",
    "mp4": "m4a",
    "mpeg": "mp3",
    "mpga": "mp3",
    "oga": "ogg",
    "opus": "ogg",
    "wave": "wav",
}
_MEDIA_TYPES: Final = {name: kind for kind, name in AUDIO_FORMATS.items()}


def suffix_of(name: str) -> str:
    """Return the suffix of a name in lower case, without the dot."""
    return os.path.splitext(name)[1][1:].lower()


def audio_format(argument: str, name: str, beginning: bytes) -> str:
    """Return the format of an audio file. Raises InvalidArgumentError if it is no audio, or is unknown."""
    kind = binary_type(beginning) or (text_type(beginning) if beginning else None)
    if kind in _FORMATS:
        return _FORMATS[kind]
    title = name or "the file"
    if kind is not None:
        raise InvalidArgumentError(f"`{argument}`: {title} is no audio, by its first bytes")
    known = _SUFFIXES.get(suffix_of(name))
    if known is None:
        formats = ", ".join(sorted({*_SUFFIXES.values()}))
        raise InvalidArgumentError(
            f"`{argument}`: the format of {title} is unknown; `format` may say it: {formats}"
        )
    return known


def media_type_of(audio: str) -> str:
    """Return the media type of a format."""
    return _MEDIA_TYPES.get(audio, f"audio/{audio}")


def speech_format(path: str, given: str | None) -> str:
    """Return the format that a file of speech is to have. Raises InvalidArgumentError if there is none."""
    suffix = suffix_of(path)
    if given is not None and given == suffix:
        return given
    if suffix not in SPEECH_FORMATS:
        formats = " or ".join(f".{name}" for name in SPEECH_FORMATS)
        found = f"the suffix .{suffix}" if suffix else "no suffix"
        raise InvalidArgumentError(f"`path`: {path} has {found}; speech is saved as {formats}")
    if given is not None:
        raise InvalidArgumentError(
            f"`response_format` is {given!r}, but `path` ends in .{suffix}; leave one of them out"
        )
    return suffix
