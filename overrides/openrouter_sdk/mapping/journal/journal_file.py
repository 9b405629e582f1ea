"""The file of a journal: opened, locked, read and written."""

from __future__ import annotations

import os
import stat
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from openrouter_sdk.errors import InvalidArgumentError, SaveError
from openrouter_sdk.errors.runs.map_errors import JournalError, JournalLockedError
from openrouter_sdk.mapping.journal.journal_index import JournalIndex, index_lines, key_of
from openrouter_sdk.mapping.journal.journal_line import read_line, write_line
from openrouter_sdk.transfer.file_lock import lock_file

if TYPE_CHECKING:
    from openrouter_sdk.mapping.fingerprints import RowKey

Json = dict[str, Any]


class JournalFile:
    """An open journal, which no other process can open.

    Lines may be appended from any thread. Each is handed to the operating system at once, in one piece, so
    that it survives the end of this process, however that comes about.

    Raises InvalidArgumentError for a path where no file can be, and JournalLockedError.
    """

    def __init__(self, path: str | os.PathLike[str], header: Json) -> None:
        self.path = os.fspath(path)
        self._header = header
        self._lock = threading.Lock()
        self._descriptor = _opened(self.path)
        self._file = _reader(self.path, self._descriptor)
        self._end = 0
        self.index = JournalIndex()

    def load(self, *, to_write: bool = True) -> None:
        """Read what is there, and begin the journal if nothing is. Raises JournalError."""
        try:
            self.index = index_lines(self._file, self._header, self.path)
            self._end = self.index.size
            if not to_write:
                return
            os.ftruncate(self._descriptor, self._end)
            if not self._end:
                self.append(self._header)
        except OSError as error:
            raise InvalidArgumentError(f"journal: {self.path!r} cannot be used: {error}") from error

    def append(self, record: Json) -> None:
        """Add a line. Raises SaveError if it cannot be written; the journal is whole all the same."""
        line = memoryview(write_line(record))
        with self._lock:
            if self._file.closed:
                return  # too late: whoever reads the journal finds that the row was started
            try:
                self._write(line)
            except OSError as error:
                with suppress(OSError):
                    os.ftruncate(self._descriptor, self._end)
                raise _save_error(self.path, error) from error
            self._end += len(line)

    def _write(self, line: memoryview) -> None:
        while line:
            line = line[os.write(self._descriptor, line) :]

    def read(self, offset: int, key: RowKey) -> Json:
        """Return the record of a row. Raises JournalError if it is not where it was."""
        with self._lock:
            self._file.seek(offset)
            record = read_line(self._file.readline())
        if record is None or key_of(record) != key:
            message = f"journal: {self.path!r} was changed by another program while it was read"
            raise JournalError(message, path=self.path)
        return record

    def close(self) -> None:
        """Close the file, and with it the lock."""
        with self._lock:
            if not self._file.closed:
                self._file.close()
                os.close(self._descriptor)


def _opened(path: str) -> int:
    """Open a file to append to it, which its owner alone may read, and lock it."""
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = None
    try:
        descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o600)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise InvalidArgumentError(f"journal must be the path of a file, which {path!r} is not")
        if not lock_file(descriptor):
            raise JournalLockedError(
                f"journal: another map, maybe of another process, is using {path!r}: "
                "wait for its end, or pass another path",
                path=path,
            )
        return descriptor
    except (OSError, ValueError) as error:
        if descriptor is not None:
            os.close(descriptor)
        if isinstance(error, InvalidArgumentError):
            raise
        reason = getattr(error, "strerror", None) or error
        raise InvalidArgumentError(f"journal: {path!r} cannot be opened: {reason}") from error


def _reader(path: str, descriptor: int) -> BinaryIO:
    """Open the file a second time: what is appended moves the position of the first."""
    try:
        return open(path, "rb")
    except OSError as error:
        os.close(descriptor)
        raise InvalidArgumentError(f"journal: {path!r} cannot be read: {error.strerror}") from error


def _save_error(path: str, error: OSError) -> SaveError:
    message = (
        f"journal: {path!r} cannot be written: {error.strerror or error}; "
        "make room, and map again with the same journal, which is whole"
    )
    return SaveError(message, path=path)
