"""The keys that `login` stores: in the keyring of the system, else in a file that only its owner can read.

A key belongs to the server that it was made for, and is sent to no other. The file also says which keys are
in the keyring, so that nobody has to ask it who never signed in.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from openrouter_sdk.cli.exits import API, CommandError
from openrouter_sdk.cli.user_files import places

_SERVICE: Final = "openrouter-sdk"
_KEYRING: Final = {"in": "keyring"}
_REAL: Final = 1.0
"""The priority of keyrings that encrypt what they keep; those below are made for want of a better one."""


def stored_key(base_url: str) -> str | None:
    """Return the key that was stored for a server, or None. Raises CommandError."""
    server = _server(base_url)
    entry = _read().get(server)
    key = entry.get("key") if isinstance(entry, dict) else None
    if entry == _KEYRING:
        key = _ask("get_password", server)
    return key if isinstance(key, str) else None


def check_store() -> None:
    """Raise CommandError if keys cannot be stored, before somebody signs in for one."""
    _write(_read())


def store_key(base_url: str, key: str) -> str:
    """Store a key, and return where, in words. Raises CommandError."""
    server, entries = _server(base_url), _read()
    try:
        import keyring

        ring = keyring.get_keyring()
        if ring.priority >= _REAL:
            ring.set_password(_SERVICE, server, key)
            if ring.get_password(_SERVICE, server) == key:
                _write({**entries, server: _KEYRING})
                return f"the keyring of the system ({ring.name})"
    except CommandError:
        raise
    except Exception:  # backends of all kinds, whose services may be absent, or locked
        pass
    _write({**entries, server: {"key": key}})
    return f"the file {_file()}, which only you can read"


def forget_key(base_url: str) -> bool:
    """Remove the key of a server; return whether there was one. Raises CommandError."""
    server, entries = _server(base_url), _read()
    entry = entries.pop(server, None)
    if entry == _KEYRING and _ask("get_password", server) is not None:
        _ask("delete_password", server)
    _write(entries)
    return entry is not None


def _server(base_url: str) -> str:
    """Return what a key is stored under: scheme, host and port."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


def _ask(function: str, server: str) -> Any:
    try:
        import keyring

        return getattr(keyring, function)(_SERVICE, server)
    except Exception as error:
        why = f"the keyring does not answer ({type(error).__name__}): unlock it, or set OPENROUTER_API_KEY"
        raise CommandError(why, API) from None


def _file() -> Path:
    return places.config_folder() / "keys.json"


def _read() -> dict[str, Any]:
    path = _file()
    try:
        if not places.is_private(path):
            raise CommandError(f"others can read the keys in {path}: chmod 600 {path}")
        entries = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise CommandError(f"cannot read {path}: {error.strerror or error}") from None
    except ValueError:
        entries = None
    if not isinstance(entries, dict):
        raise CommandError(f"{path} is damaged: remove it, and run `openrouter-sdk login` again")
    return entries


def _write(entries: dict[str, Any]) -> None:
    places.write_private(_file(), json.dumps(entries, indent=2) + "\n")
