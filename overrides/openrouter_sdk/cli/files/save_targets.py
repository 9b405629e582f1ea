"""Where commands save what they make: checked before anything is sent and paid for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Final

STDOUT: Final = "-"
"""The name of a file that stands for stdout."""


class TargetError(ValueError):
    """A file cannot be written there; the message says why, and what to do."""


def checked(name: str, *, force: bool, suffixes: Sequence[str] = ()) -> Path:
    """Return the path of a file to be written. Raises TargetError if it cannot be.

    `force` allows one that exists to be replaced; `suffixes` are those that it may have, in lower case.
    """
    path, is_folder = _looked_at(name)
    if is_folder or not path.name or name.endswith(("/", os.sep)):
        raise TargetError(f"{name} is a folder; add the name of a file")
    if suffixes and path.suffix.lower() not in suffixes:
        raise TargetError(f"{name}: the name must end in {' or '.join(suffixes)}, which says the format")
    if not path.parent.is_dir():
        raise TargetError(f"{name}: there is no folder {path.parent}; create it first")
    if os.path.lexists(path):
        if not force:
            raise TargetError(f"{name} exists; --force replaces it")
        if not path.is_file():
            raise TargetError(f"{name} is no regular file, and cannot be replaced")
    if not os.access(path.parent, os.W_OK):
        raise TargetError(f"{name}: you may not write to the folder {path.parent}")
    return path


def numbered(name: str, how_many: int, *, force: bool, suffixes: Sequence[str] = ()) -> list[Path]:
    """Return a path for each of several files, such as `a-1.png` and `a-2.png`; of one alone, `a.png`.

    Raises TargetError.
    """
    if how_many == 1:
        return [checked(name, force=force, suffixes=suffixes)]
    stem, suffix = os.path.splitext(name)
    return [
        checked(f"{stem}-{number}{suffix}", force=force, suffixes=suffixes)
        for number in range(1, how_many + 1)
    ]


def unused(stem: str, suffix: str, how_many: int = 1) -> list[Path]:
    """Return names in this folder that are not taken, such as `image-1.png`, for calls without `--output`.

    Raises TargetError if nothing can be written here.
    """
    names = (Path(f"{stem}-{number}{suffix}") for number in count(1))
    found = [next(name for name in names if not os.path.lexists(name)) for _ in range(how_many)]
    return [checked(str(name), force=False) for name in found]


def _looked_at(name: str) -> tuple[Path, bool]:
    try:
        path = Path(name)
        return path, path.is_dir() if b"\0" not in os.fsencode(path) else _refused(name)
    except (OSError, ValueError) as error:
        if isinstance(error, TargetError):
            raise
        raise TargetError(f"{name[:100]!r} is no name of a file: {error.args[-1]}") from None


def _refused(name: str) -> bool:
    raise TargetError(f"{name[:100]!r} is no name of a file")
