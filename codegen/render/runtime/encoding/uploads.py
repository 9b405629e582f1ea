"""Files to upload: their content, name and media type."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeAlias

from ..operation import Operation
from .json_text import ArgumentError

_MEDIA_TYPE: Final = r"""(?a)[\w!#$%&'*+.^`|~-]+/[\w!#$%&'*+.^`|~-]+(?:[ \t]*;[ -~\t]*)?"""  # RFC 9110, 8.3.1
_BYTES: Final = (bytes, bytearray, memoryview)
MEDIA_TYPES: Final = {
    "aac": "audio/aac",
    "aif": "audio/aiff",
    "aiff": "audio/aiff",
    "avi": "video/x-msvideo",
    "avif": "image/avif",
    "bmp": "image/bmp",
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "flac": "audio/flac",
    "gif": "image/gif",
    "gz": "application/gzip",
    "heic": "image/heic",
    "htm": "text/html",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "m4a": "audio/mp4",
    "md": "text/markdown",
    "mkv": "video/x-matroska",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "mpeg": "video/mpeg",
    "mpg": "video/mpeg",
    "ogg": "audio/ogg",
    "pdf": "application/pdf",
    "png": "image/png",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "wav": "audio/wav",
    "webm": "video/webm",
    "webp": "image/webp",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
"""What the endings of names stand for on every system; `mimetypes` differs from one to the next."""

if TYPE_CHECKING:

    class Readable(Protocol):
        """An open file, or anything else that is read like one; only `AsyncOpenRouter` awaits."""

        def read(self) -> bytes | Awaitable[bytes]:
            """Return the rest of the content."""
            ...

    FileContent: TypeAlias = bytes | bytearray | memoryview | Readable | os.PathLike[str]
    FileInput: TypeAlias = (
        FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]
    )
    """A file to upload: bytes, an open binary file, a path; or (name, one of these[, media type])."""
else:  # saves creating the protocol
    FileContent = FileInput = Any


class FileSource:
    """Content that is read while it is sent, once for each attempt. A client may pass one as a file."""

    name: str = ""
    content_type: str = ""
    size: int
    """How many bytes `chunks` yields."""

    def chunks(self) -> Iterator[bytes]:
        """Return the content from its beginning."""
        raise NotImplementedError

    def report(self, sent: int) -> None:
        """Take note that an attempt has sent so many bytes of the content."""


class FilePart(NamedTuple):
    """A file in a multipart body."""

    filename: str
    content: bytes | FileSource
    media: str


def is_file(value: object) -> bool:
    """Whether a value is a file: bytes, a path, something to read, or a tuple of a name and one of these."""
    if isinstance(value, tuple):
        return len(value) in (2, 3) and not isinstance(value[1], tuple) and is_file(value[1])
    if isinstance(value, type):
        return False
    return isinstance(value, (*_BYTES, os.PathLike, FileSource)) or hasattr(value, "read")


def file_part(key: str, value: object) -> FilePart:
    """Read a file. `key` is the argument, which errors name, and the name of a file that has none."""
    name, content, media = split_file(value)
    if isinstance(content, FileSource):
        name, media = name or content.name, media or content.content_type
    elif isinstance(content, os.PathLike):
        with _reading(key, f"{os.fsdecode(content)} cannot be read"), open(content, "rb") as file:
            content, name = file.read(), name or os.path.basename(os.fsdecode(file.name))
    elif not isinstance(content, _BYTES):
        with _reading(key):
            name, media = name or own_name(content), media or own_media_type(content)
            content = refuse_awaitable(content.read())
    return FilePart(
        _checked_name(key, name) or key,
        content if isinstance(content, FileSource) else checked_content(key, content),
        _checked_media_type(key, media) or _guess_media_type(name),
    )


async def read_files(operation: Operation[Any, Any], params: Mapping[str, object]) -> Mapping[str, object]:
    """Read the open files among the arguments, awaiting those whose `read` is asynchronous."""
    names = {name for body in operation.bodies for name in body.files} & params.keys()
    return {**params, **{name: await _read(name, params[name]) for name in names}}


async def _read(key: str, value: object) -> object:
    if isinstance(value, list):
        return [await _read(f"{key}[{index}]", member) for index, member in enumerate(value)]
    if not is_file(value):
        return value
    name, content, media = split_file(value)
    if not hasattr(content, "read"):
        return value
    with _reading(key):
        name, media = name or own_name(content), media or own_media_type(content)
        content = content.read()
        if hasattr(content, "__await__"):
            content = await content
    return name, checked_content(key, content), media


def split_file(value: object) -> tuple[Any, Any, Any]:
    """Return the name, content and media type of a file."""
    if not isinstance(value, tuple):
        return None, value, None
    name, content, media = (*value, None)[:3]
    return name, content, media


@contextmanager
def _reading(key: str, problem: str = "the file cannot be read") -> Iterator[None]:
    """Translate what an object of the caller raises."""
    try:
        yield
    except ArgumentError as error:
        raise ArgumentError(f"`{key}`: {error}") from None
    except Exception as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise ArgumentError(f"`{key}`: {problem} ({reason})") from error


def refuse_awaitable(content: Any) -> Any:
    """Return what a file has read. Raises ArgumentError if it must be awaited."""
    if not hasattr(content, "__await__"):
        return content
    if hasattr(content, "close"):
        content.close()  # or Python warns that the coroutine was never awaited
    raise ArgumentError(
        "the file is asynchronous, which only AsyncOpenRouter can read; pass what `await file.read()` returns"
    )


def checked_content(key: str, content: object) -> bytes:
    """Return what was read of a file as bytes. Raises ArgumentError for text."""
    if isinstance(content, _BYTES):
        return bytes(content)
    if isinstance(content, str):
        raise ArgumentError(f"`{key}`: the file is open in text mode; open it in binary mode ('rb')")
    raise ArgumentError(f"`{key}`: reading the file returned {type(content).__name__}, not bytes")


def own_name(file: Any) -> str:
    """Return the name that a file has itself, or an empty string.

    Uploads of web frameworks have a `filename`. The `name` of an open file is its path, but an integer if it
    was opened by its descriptor, and a text such as `<stdin>` if it has none.
    """
    for name in (getattr(file, "filename", None), getattr(file, "name", None)):
        if isinstance(name, (str, bytes)) and name:
            base = os.path.basename(os.fsdecode(name))
            return "" if base.startswith("<") and base.endswith(">") else base
    return ""


def own_media_type(file: Any) -> str:
    """Return the media type that a file has itself, or an empty string."""
    media = getattr(file, "content_type", None)
    return media if isinstance(media, str) and re.fullmatch(_MEDIA_TYPE, media) else ""


def _checked_name(key: str, name: object) -> str:
    if isinstance(name, os.PathLike):
        name = os.fsdecode(name)
    if name is not None and not isinstance(name, str):
        raise ArgumentError(f"`{key}`: the name of the file must be a string, not {type(name).__name__}")
    # Names of files may contain bytes that are not UTF-8, as lone surrogates.
    return (name or "").encode("utf-8", "replace").decode()


def _checked_media_type(key: str, media: object) -> str:
    if not media:
        return ""
    if not isinstance(media, str) or not re.fullmatch(_MEDIA_TYPE, media):
        raise ArgumentError(f"`{key}`: {media!r} is not a media type, such as 'application/pdf'")
    return media


def _guess_media_type(name: object) -> str:
    from mimetypes import guess_type

    text = str(name or "")
    known = MEDIA_TYPES.get(os.path.splitext(text)[1][1:].lower())
    return known or guess_type(text)[0] or "application/octet-stream"
