"""The folders of this program, and private files in them."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from openrouter_sdk.cli.exits import API, CommandError
from openrouter_sdk.cli.saving import replace_file

_FOLDERS = platformdirs.PlatformDirs("openrouter-sdk", appauthor=False)


def config_folder() -> Path:
    """Return the folder of the key, such as `~/.config/openrouter-sdk`."""
    return _FOLDERS.user_config_path


def log_folder() -> Path:
    """Return the folder of conversations, such as `~/.local/share/openrouter-sdk/conversations`."""
    return _FOLDERS.user_data_path / "conversations"


def cache_folder() -> Path:
    """Return the folder of what can be fetched again, such as `~/.cache/openrouter-sdk`."""
    return _FOLDERS.user_cache_path


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all. Raises CommandError."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(path, text.encode("utf-8", "surrogatepass"), mode=0o600)
    except OSError as error:
        raise CommandError(f"cannot write {path}: {error.strerror or error}", API) from None


def is_private(path: Path) -> bool:
    """Whether nobody but the owner can read a file; on Windows the folder of the user decides that."""
    return path.stat().st_mode & 0o077 == 0 or os.name == "nt"
