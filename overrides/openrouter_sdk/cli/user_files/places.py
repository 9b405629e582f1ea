"""The folders of this program, and private files in them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from openrouter_sdk.cli.exits import API, CommandError

_NAME: Final = "openrouter-sdk"
_PRIVATE_FOLDER: Final = 0o700
_PRIVATE_FILE: Final = 0o600


def config_folder() -> Path:
    """Return the folder of the key, such as `~/.config/openrouter-sdk`."""
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """Return the folder of conversations, such as `~/.local/share/openrouter-sdk/conversations`."""
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False) / "conversations"


def cache_folder() -> Path:
    """Return the folder of what can be fetched again, such as `~/.cache/openrouter-sdk`."""
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all. Raises CommandError."""
    from openrouter_sdk.cli.saving import replace_file

    try:
        path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        replace_file(path, text.encode("utf-8", "surrogatepass"), mode=_PRIVATE_FILE)
    except OSError as error:
        raise CommandError(f"cannot write {path}: {error.strerror or error}", API) from None


def is_private(path: Path) -> bool:
    """Whether nobody but the owner can read a file; on Windows the folder of the user decides that."""
    return os.name == "nt" or path.stat().st_mode & 0o077 == 0
