"""Checkpoints: the state of a run in a file that survives a crash of the program, and of the machine."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, Final

from openrouter_sdk.errors import InvalidArgumentError, InvalidStateError
from openrouter_sdk.tools.run.run_state import RunState

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.ledger import Status

_ENDED: Final[tuple[Status, ...]] = ("completed", "limit", "stopped", "looping")


def check_replaceable(path: Path) -> None:
    """Refuse to overwrite a file with anything but a run that has ended. Raises InvalidArgumentError."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise InvalidArgumentError(f"checkpoint: {str(path)!r} cannot be read: {error}") from error
    if not text:
        return
    try:
        status = RunState.from_json(text).status
    except InvalidStateError as error:
        message = f"checkpoint: the file {str(path)!r} exists, and is no state of a run ({error})"
        raise InvalidArgumentError(f"{message}: pass another path, or remove the file") from None
    if status not in _ENDED:
        message = f"checkpoint: the file {str(path)!r} holds a run that has not ended (status {status!r})"
        raise InvalidArgumentError(f"{message}: pass its state=... to resume it, or remove the file")


def save_state(path: str | os.PathLike[str], state: RunState) -> None:
    """Write a state to a file, which its owner alone may read (mode 0600). Raises OSError.

    The file has either the old content or the new one at any moment. When this returns, the new one is on the
    disk.
    """
    target = Path(path)
    target = target.resolve() if target.is_symlink() else target
    descriptor, temporary = mkstemp(prefix=f".{target.name}.", dir=target.parent)  # with mode 0600
    try:
        with open(descriptor, "wb") as file:
            file.write(state.to_json().encode())
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where folders can be opened: not on Windows."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
