"""Where content comes from: a path, bytes, an address or an open file, checked and encoded without copies."""

from __future__ import annotations

import os
import re
import stat
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import unquote_to_bytes

from openrouter_sdk.content.media_types import binary_type
from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_api.replies.reply_parts import Image

Source: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Image"
"""A path, the content, an address (http, https or data), a file open in binary mode, an image of a reply."""

MAX_BYTES: Final = 50 * 2**20
"""Largest content unless told otherwise. The API documents no limit (protocol section 18.1)."""
_PIECE: Final = 3 * 2**18
"""Bytes that are encoded at a time: a multiple of three, so that the pieces of base64 join."""
_SIGNATURE: Final = 64
"""Bytes that tell the media type."""
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]+):", re.IGNORECASE)


class Address(str):
    """The address of content on the web, which only the server of the model fetches."""

    __slots__ = ()


class Content:
    """The content of a file, to be encoded: an open file, its name, and the bytes that it begins with."""

    __slots__ = ("_file", "_limit", "_place", "name", "start")

    def __init__(self, file: Any, place: str, name: str | None, limit: _Limit) -> None:
        self._file = file
        self._limit = limit
        self._place = place
        self.name = name
        self.start = self._read(_PIECE)
        while len(self.start) < _SIGNATURE and (more := self._read(_SIGNATURE)):
            self.start += more
        if not self.start:
            raise InvalidArgumentError(f"{place} is empty{_at_end(file)}")

    def read(self) -> bytes:
        """Return the whole content, which can be read again."""
        data = b"".join(self._pieces())
        self._file = BytesIO(data)
        self.start = self._read(_PIECE)
        return data

    def base64(self, text: str = "") -> str:
        """Return the whole content in base64, behind a text. It is never in memory as bytes."""
        # A string with no other reference grows in place, so that there is one copy of it. CPython 3.11 does
        # so in `for`, and not in `while`.
        for piece in self._pieces():
            text += b2a_base64(piece, newline=False).decode("ascii")
        return text

    def _pieces(self) -> Iterator[bytes]:
        """Yield the content in pieces whose base64 joins: all but the last are of three times n bytes."""
        piece, size = self.start, 0
        while piece:
            while len(piece) % 3 and (more := self._read(3 - len(piece) % 3)):
                piece += more
            size += len(piece)
            self._limit.check(self._place, size, exact=False)
            yield piece
            piece = self._read(_PIECE)

    def kind(self) -> str | None:
        """Return the media type by a signature. An archive is read whole, for the names of its members."""
        is_archive = self.start.startswith(b"PK\x03\x04")
        return binary_type(self.read() if is_archive else self.start)

    def _read(self, count: int) -> bytes:
        try:
            data = self._file.read(count)
        except UnicodeError as error:
            raise InvalidArgumentError(f"{self._place} is open as text; use open(..., 'rb')") from error
        except Exception as error:  # of a file that is closed, or of the caller's own `read`
            raise InvalidArgumentError(f"{self._place} cannot be read: {error}") from error
        if isinstance(data, (bytes, bytearray, memoryview)):
            return bytes(data)
        if isinstance(data, str):
            raise InvalidArgumentError(f"{self._place} is open as text; use open(..., 'rb')")
        if hasattr(data, "close"):  # a coroutine, which would warn that it was never awaited
            data.close()
        advice = "await its read() and pass the bytes" if hasattr(data, "__await__") else "pass bytes"
        raise InvalidArgumentError(f"{self._place} does not read as bytes; {advice}")


@contextmanager
def opened(source: object, what: str, max_bytes: int | None, *advice: str) -> Iterator[Content | Address]:
    """Give the content of a source, or its Address, and close what had to be opened.

    Raises InvalidArgumentError, which says what is wrong and what to do; `advice` is for what is too large.
    """
    limit = _Limit(max_bytes, advice)
    if type(source).__name__ == "Image" and isinstance(url := getattr(source, "url", None), str):
        source = url  # of a reply
    if isinstance(source, str):
        address = _address(source, what)
        if address is not None:
            yield address
            return
        source = _decoded(source, what) if source[:5].lower() == "data:" else _Path(source)
    if isinstance(source, os.PathLike):
        path = _path_of(source, what)
        with _open(path, what, limit) as file:
            yield Content(file, f"{what}: {_shown(path)}", os.path.basename(path), limit)
    elif isinstance(source, (bytes, bytearray, memoryview)):
        size = source.nbytes if isinstance(source, memoryview) else len(source)
        limit.check(f"{what}: the content", size)
        yield Content(BytesIO(bytes(source)), f"{what}: the content", None, limit)
    elif hasattr(source, "read"):
        name = getattr(source, "name", None)
        name = os.path.basename(name) if isinstance(name, str) else None
        yield Content(source, f"{what}: the file", name or None, limit)
    else:
        raise InvalidArgumentError(
            f"{what} takes a path, bytes, an address or a file open in binary mode, "
            f"not {type(source).__name__}"
        )


class _Path(str):
    """A path that was given as a string."""

    __slots__ = ()

    def __fspath__(self) -> str:
        return str(self)


def _path_of(source: os.PathLike[str], what: str) -> str:
    try:
        return os.fsdecode(source)
    except TypeError as error:  # of a `__fspath__` that returns anything else
        raise InvalidArgumentError(f"{what}: {type(source).__name__} is no path: {error}") from error


class _Limit:
    """The largest size, and what to do about content above it."""

    def __init__(self, max_bytes: int | None, advice: tuple[str, ...]) -> None:
        limit = MAX_BYTES if max_bytes is None else max_bytes
        if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
            raise InvalidArgumentError(f"max_bytes must be a positive number of bytes, not {max_bytes!r}")
        self._limit = limit
        self._advice = ", ".join(advice)

    def check(self, place: str, size: int, *, exact: bool = True) -> None:
        """Raise InvalidArgumentError for a size, or for what has been read so far, above the limit."""
        if size > self._limit:
            has = f"has {size:,} bytes," if exact else "has"
            raise InvalidArgumentError(
                f"{place} {has} more than the {self._limit:,} bytes that are allowed; {self._advice}"
            )


def _address(text: str, what: str) -> Address | None:
    """Return an address on the web; None for a data URL and a path."""
    found = _SCHEME.match(text)
    scheme = found[1].lower() if found else ""
    if scheme in ("http", "https"):
        if not re.fullmatch(r"https?://[^\s/?#]+\S*", text, re.IGNORECASE):
            raise InvalidArgumentError(f"{what}: {_shown(text)} is no complete address")
        return Address(text)
    if found and text[found.end() : found.end() + 2] == "//" and scheme != "data":
        raise InvalidArgumentError(
            f"{what}: an address begins with http://, https:// or data:, not {scheme}://; "
            "pass a path, or download the content and pass its bytes"
        )
    return None


def _decoded(url: str, what: str) -> bytes:
    head, comma, content = url.partition(",")
    if not comma:
        raise InvalidArgumentError(f"{what}: the data URL has no comma, and so no content")
    try:
        if not head.lower().rstrip().endswith(";base64"):
            return unquote_to_bytes(content)
        if "%" in content:
            content = unquote_to_bytes(content).decode("ascii")
        return a2b_base64(content, strict_mode=True)
    except ValueError as error:
        raise InvalidArgumentError(f"{what}: the data URL has no valid base64: {error}") from None


@contextmanager
def _open(path: str, what: str, limit: _Limit) -> Iterator[IO[bytes]]:
    place = f"{what}: {_shown(path)}"
    if not path:
        raise InvalidArgumentError(f"{what}: the path is empty")
    try:
        file = open(path, "rb", opener=_at_once)  # noqa: SIM115
    except (OSError, ValueError) as error:
        raise InvalidArgumentError(f"{place} {_why_not(path, error)}") from error
    with file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode):
            raise InvalidArgumentError(f"{place} is no regular file; read it, and pass the bytes")
        limit.check(place, facts.st_size)
        yield file


def _at_once(path: str, flags: int) -> int:
    """Open a file without waiting, as for somebody who writes to a named pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _shown(path: str) -> str:
    return repr(path if len(path) <= 200 else f"{path[:60]}...")


def _why_not(path: str, error: OSError | ValueError) -> str:
    if len(path) > 200 and re.fullmatch(r"[A-Za-z0-9+/=\s]+", path):
        return "is no file; if it is base64, pass the bytes: base64.b64decode(...)"
    if isinstance(error, FileNotFoundError):
        return f"does not exist{'' if os.path.isabs(path) else f' in {os.getcwd()}'}"
    if isinstance(error, IsADirectoryError) or os.path.isdir(path.replace("\0", "")):
        return "is a directory; name a file in it"
    if isinstance(error, PermissionError):
        return "may not be read by this user"
    return f"cannot be opened: {getattr(error, 'strerror', None) or error}"


def _at_end(file: Any) -> str:
    try:
        return "" if isinstance(file, BytesIO) or not file.tell() else ", or read to its end: call seek(0)"
    except Exception:  # not every file has a position
        return ""
