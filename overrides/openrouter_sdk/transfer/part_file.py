"""The file of a download that is not complete: beside its target, under another name, and locked."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import FileIO
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors import InvalidArgumentError, SaveError
from openrouter_sdk.exchange.transfers.download_plan import OVERLAP, Version
from openrouter_sdk.transfer.file_lock import lock_file

if TYPE_CHECKING:
    from openrouter_sdk.exchange.transfers.download_plan import Piece

_FORMAT: Final = 1


def check_target(path: object, *, overwrite: bool) -> str:
    """Return the path of a file to be written. Raises InvalidArgumentError if it cannot be one."""
    target = _decoded(path)
    if not target:
        raise InvalidArgumentError(f"`path` must be a path of a file, not {path!r:.300}")
    folder = os.path.dirname(target) or "."
    if os.path.isdir(target) or not os.path.basename(target):
        raise InvalidArgumentError(f"`path`: {target} is a folder; add the name of a file")
    if not os.path.isdir(folder):
        raise InvalidArgumentError(f"`path`: there is no folder {folder}; create it first")
    if not os.path.lexists(target):
        return target
    if not overwrite:
        raise InvalidArgumentError(f"`path`: {target} exists; overwrite=True replaces it")
    if os.path.exists(target) and not os.path.isfile(target):
        raise InvalidArgumentError(f"`path`: {target} is not a regular file, and cannot be replaced")
    return target


def _decoded(path: object) -> str | None:
    """Return a path as a string; None for what no file can be called."""
    if not isinstance(path, (str, os.PathLike)):
        return None
    try:
        target = os.fsdecode(path)
        return None if b"\0" in os.fsencode(target) else target
    except (TypeError, ValueError):  # lone surrogates, or a `__fspath__` that returns anything else
        return None


class PartFile:
    """What has arrived of a file: `NAME.part`, and `NAME.part.json`, which says of what.

    `source` identifies the content at the server. What is there of another one is dropped, as is everything
    without `resume`.
    """

    def __init__(self, target: str, source: str, *, overwrite: bool, resume: bool) -> None:
        self.target = target
        self.path = f"{target}.part"
        self._notes = f"{self.path}.json"
        self._source = source
        self._overwrite = overwrite
        self._lock = threading.Lock()  # a cancelled task leaves a thread behind that still writes
        self.version = Version()
        self.tail = b""
        """The last bytes that are there."""
        self.position = 0
        """How many bytes are there."""
        with self._saving():
            self._check_notes()
            self._file = self._open()
            self._read_notes(resume=resume)

    def _check_notes(self) -> None:
        """Find before anything is sent and billed what would fail later, such as a name that is too long."""
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISREG(os.lstat(self._notes).st_mode):
                raise FileExistsError(errno.EEXIST, "there is something that is no file", self._notes)

    def _open(self) -> FileIO:
        while True:
            descriptor = _opened(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0))
            file = FileIO(descriptor, "r+b")
            if not _locked(file):
                file.close()
                raise InvalidArgumentError(
                    f"`path`: another download writes to {self.path} now; wait for its end, or choose another"
                )
            if self._is_current(file):
                return file
            file.close()  # another download has just completed, and this is its result

    def _is_current(self, file: FileIO) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), os.stat(self.path))
        except FileNotFoundError:
            return False

    def _read_notes(self, *, resume: bool) -> None:
        size = self._file.seek(0, os.SEEK_END)
        version = self._noted_version() if resume and size else None
        if version is None or (version.total is not None and size > version.total):
            self._truncate(0)
            return
        self._file.seek(max(size - OVERLAP, 0))
        self.position, self.version, self.tail = size, version, self._file.read(OVERLAP)

    def _noted_version(self) -> Version | None:
        """Return the version of which a part is there; None if that of another source is, or none."""
        try:
            with open(self._notes, "rb") as file:
                notes: Any = json.load(file)
            if (notes["format"], notes["source"]) != (_FORMAT, self._source):
                return None
            etag, modified, total = notes["etag"], notes["modified"], notes["total"]
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return None
        texts = all(isinstance(one, (str, type(None))) for one in (etag, modified))
        return Version(etag, modified, total) if texts and isinstance(total, (int, type(None))) else None

    def write(self, pieces: Iterable[Piece]) -> None:
        """Write the pieces where they belong. Raises SaveError."""
        with self._lock, self._saving():
            for piece in pieces:
                if piece.offset != self.position:
                    self._truncate(piece.offset)
                if self.position == 0:  # before the first byte, so that no crash leaves it with other notes
                    self._note(piece.version)
                data = memoryview(piece.data)
                while data:
                    written = self._file.write(data) or 0
                    self.position += written
                    data = data[written:]

    def _truncate(self, size: int) -> None:
        self._file.truncate(size)
        self._file.seek(size)
        self.position = size

    def _note(self, version: Version) -> None:
        notes = {"format": _FORMAT, "source": self._source, **version._asdict()}
        with open(self._notes, "w", encoding="utf-8", opener=_opened) as file:
            json.dump(notes, file)

    def publish(self, size: int) -> None:
        """Give the file, which is complete with so many bytes, its name. Raises SaveError."""
        with self._lock, self._saving():
            if self.position != size:  # the content has become empty, of which no piece tells
                self._truncate(size)
            os.fsync(self._file.fileno())
            if not self._overwrite and os.path.lexists(self.target):
                raise FileExistsError(errno.EEXIST, "it exists by now; overwrite=True replaces it")
            if os.name == "nt":
                self._file.close()  # Windows renames no open file
            os.replace(self.path, self.target)
            self._file.close()
            _remove(self._notes)
            _sync_folder(os.path.dirname(self.target) or ".")

    def close(self) -> None:
        """Close the file, and remove it if it is empty. Does nothing after `publish`."""
        with self._lock:
            if not self._file.closed and self.position == 0:
                _remove(self._notes)
                _remove(self.path)
            self._file.close()

    @contextmanager
    def _saving(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            kept = self.path if self.position else None
            reason = error.strerror or str(error)
            hint = f"; what has arrived is in {self.path}" if kept else ""
            place = f" ({error.filename})" if error.filename not in (None, self.target) else ""
            message = f"{self.target} cannot be written: {reason}{place}{hint}"
            raise SaveError(message, path=self.target, part=kept) from error


def _opened(path: str, flags: int) -> int:
    """Open a file, but none elsewhere to which a link of this name leads."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)


def _locked(file: FileIO) -> bool:
    """Lock the file; return False if another download has it."""
    try:
        return lock_file(file.fileno())
    except OSError:  # a file system without locks
        return True


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        os.remove(path)


def _sync_folder(folder: str) -> None:
    """Have the new name survive a power failure, where the system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
