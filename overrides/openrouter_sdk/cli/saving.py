"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from openrouter_sdk.cli.exits import API, CommandError


def check_target(path: str | os.PathLike[str]) -> Path:
    """Return the path of a file to write. Raises CommandError if it cannot be written, before any work."""
    target = Path(path)
    why = ""
    if target.is_dir():
        why = "it is a folder"
    elif not target.parent.is_dir():
        why = f"there is no folder {target.parent}"
    elif not all(os.access(one, os.W_OK) for one in (target, target.parent) if one.exists()):
        why = "permission denied"
    if why:
        raise CommandError(f"cannot write {target}: {why}")
    return target


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file whole or not at all. Raises CommandError, such as for a full disk."""
    target = Path(path)
    try:
        if _is_special(target):
            with target.open("wb") as file:
                file.write(data)
        else:
            replace_file(target.resolve(), data, mode=_mode_of(target))
    except OSError as error:
        raise CommandError(f"cannot write {target}: {error.strerror or error}", API) from None


def replace_file(path: Path, data: bytes, *, mode: int) -> None:
    """Write a file beside another one, and put it in its place. Raises OSError, and leaves nothing then."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:50]}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _is_special(path: Path) -> bool:
    """Whether a path is a device or a pipe, which is written to and not replaced."""
    return path.exists() and not path.is_file()


def _mode_of(path: Path) -> int:
    """Return the mode of a file that is replaced, or that of a new one."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
