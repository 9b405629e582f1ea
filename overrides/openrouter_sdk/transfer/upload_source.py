"""Files to upload: checked before anything is sent, and read while they are sent."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import IO, Any, Final

from openrouter_api.encoding.json_text import ArgumentError
from openrouter_api.encoding.uploads import (
    FileSource,
    checked_content,
    own_media_type,
    own_name,
    refuse_awaitable,
    split_file,
)
from openrouter_sdk.errors import InvalidArgumentError, SaveError
from openrouter_sdk.progress import Meter

_CHUNK: Final = 256 * 1024
MEGABYTE: Final = 1024 * 1024
"""The API says MB; only what is above the larger meaning of it is certainly too large."""


class StoppedError(Exception):
    """The caller's progress function failed, and the upload is to end."""


class UploadSource(FileSource):
    """An open file from its current position on. Each attempt reads it again."""

    def __init__(self, argument: str, file: Any, *, size: int, name: str, media: str) -> None:
        self.name, self.content_type, self.size = name, media, size
        self.meter: Meter | None = None
        self._argument = argument
        self._file = file
        self._start = file.tell()

    def chunks(self) -> Iterator[bytes]:
        """Return the content from its beginning. Raises InvalidArgumentError if it cannot be read."""
        with _reading(self._argument, self.name):
            self._file.seek(self._start)
        left = self.size
        while left:
            with _reading(self._argument, self.name):
                chunk = self._file.read(min(_CHUNK, left))
            if not chunk:
                raise InvalidArgumentError(
                    f"`{self._argument}`: {self.name or 'the file'} became shorter while it was sent"
                )
            left -= len(chunk)
            yield chunk

    def beginning(self, size: int) -> bytes:
        """Return the first bytes. Raises InvalidArgumentError if it cannot be read."""
        with _reading(self._argument, self.name):
            self._file.seek(self._start)
            content: bytes = self._file.read(size)
        return content

    def report(self, sent: int) -> None:
        """Report the progress. Raises StoppedError if the caller's function fails before the end."""
        if self.meter is not None:
            self.meter.restart(sent, self.size)
            if self.meter.failed and sent < self.size:
                raise StoppedError


def open_source(argument: str, value: object, limit: int | None, stack: ExitStack) -> UploadSource:
    """Return a file that was given as an argument, to be read while it is sent.

    Files that are opened here are closed by `stack`. What cannot be read twice, such as a pipe, is read into
    a temporary file first. `limit` is in megabytes. Raises InvalidArgumentError for a file that is missing,
    empty, too large, or cannot be read.
    """
    opened = _Opened(argument, value, limit, stack)
    with _reading(argument, opened.title):
        read = opened.reader()
        if read is not None:
            copy = opened.temporary()
            while opened.add(copy, refuse_awaitable(read())):
                pass
        return opened.source()


async def open_source_async(
    argument: str, value: object, limit: int | None, stack: ExitStack
) -> UploadSource:
    """Do the same: files are opened and read in threads, and an asynchronous `read` is awaited."""
    from anyio.to_thread import run_sync

    opened = await run_sync(_Opened, argument, value, limit, stack)
    with _reading(argument, opened.title):
        read = await run_sync(opened.reader)
        if read is not None:
            copy = opened.temporary()
            in_thread = not inspect.iscoroutinefunction(opened.file.read)
            more = True
            while more:
                content = await run_sync(read) if in_thread else read()
                if inspect.isawaitable(content):
                    content = await content
                more = await run_sync(opened.add, copy, content)
        return await run_sync(opened.source)


class _Opened:
    """A file argument whose file is open."""

    def __init__(self, argument: str, value: object, limit: int | None, stack: ExitStack) -> None:
        self._argument = argument
        self._limit = limit
        self._stack = stack
        self._name, content, self._media = split_file(value)
        self.title = ""
        if isinstance(content, (bytes, bytearray, memoryview)):
            from io import BytesIO

            self.file: Any = BytesIO(bytes(content))  # of a view with gaps, too
        elif isinstance(content, (str, os.PathLike)):
            with _reading(argument, type(content).__name__):
                self.title = os.fsdecode(content)
            self._name = self._name or os.path.basename(self.title)
            self.file = stack.enter_context(self._open(self.title))
        else:
            self.file = content
            with _reading(argument, ""):
                self._name = self._name or own_name(content)
                self._media = self._media or own_media_type(content)
            self.title = str(self._name)

    def _open(self, path: str) -> IO[bytes]:
        if os.path.isdir(path):
            raise InvalidArgumentError(f"`{self._argument}`: {path} is a folder; give the path of a file")
        try:
            return open(path, "rb")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise InvalidArgumentError(f"`{self._argument}`: {path} cannot be read ({reason})") from error

    def reader(self) -> Callable[[], Any] | None:
        """Return a function that reads a piece of a file that can be read only once; None for others."""
        file = self.file
        seekable = getattr(file, "seekable", None)
        once = inspect.iscoroutinefunction(file.read) or seekable is None or not file.seekable()
        if not once:
            return None
        try:
            inspect.signature(file.read).bind(_CHUNK)
        except (TypeError, ValueError):
            return lambda: file.read()
        return lambda: file.read(_CHUNK)

    def temporary(self) -> IO[bytes]:
        """Return a temporary file for what can be read only once."""
        import tempfile

        # Without a buffer, which on a full disk would fail once more when the file is closed.
        return self._stack.enter_context(tempfile.TemporaryFile(buffering=0))

    def add(self, copy: IO[bytes], content: object) -> bool:
        """Add what was read to the temporary file; return whether there may be more."""
        data = checked_content(self._argument, content)
        _append(copy, data)
        self._check_limit(copy.tell())
        if not data:
            self.file = copy
            copy.seek(0)
        return bool(data)

    def source(self) -> UploadSource:
        """Return the file, once it can be read twice."""
        file = self.file
        checked_content(self._argument, file.read(0))
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
        if size <= 0:
            place = "; it is read from its current position, which is its end: seek(0) first" if start else ""
            raise InvalidArgumentError(f"`{self._argument}`: {self.title or 'the file'} is empty{place}")
        self._check_limit(size)
        return UploadSource(self._argument, file, size=size, name=self._name or "", media=self._media or "")

    def _check_limit(self, size: int) -> None:
        if self._limit is not None and size > self._limit * MEGABYTE:
            raise InvalidArgumentError(
                f"`{self._argument}`: {self.title or 'the file'} is larger than {self._limit} MB, the limit "
                "of the API (the option check_arguments=False sends it all the same)"
            )


def _append(copy: IO[bytes], data: bytes) -> None:
    left = memoryview(data)
    try:
        while left:
            left = left[copy.write(left) :]
    except OSError as error:
        from tempfile import gettempdir

        folder, reason = gettempdir(), error.strerror or error
        raise SaveError(
            f"a file that can be read only once is copied to {folder} first, which fails: {reason}; free "
            "space there, or have the environment variable TMPDIR name another folder",
            path=folder,
        ) from error


@contextmanager
def _reading(argument: str, title: str) -> Iterator[None]:
    """Translate what a file raises."""
    try:
        yield
    except (InvalidArgumentError, SaveError):
        raise
    except ArgumentError as error:
        text = str(error)
        place = "" if text.startswith(f"`{argument}`") else f"`{argument}`: "
        raise InvalidArgumentError(f"{place}{text}") from error.__cause__
    except Exception as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise InvalidArgumentError(
            f"`{argument}`: {title or 'the file'} cannot be read ({reason})"
        ) from error
