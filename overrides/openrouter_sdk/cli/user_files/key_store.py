"""The keys that `login` stores: in the keyring of the system, else in a file that only its owner can read.

A key belongs to the server that it was made for, and is sent to no other. The file also says which keys are
in the keyring, so that nobody has to ask it who never signed in.
"""

from __future__ import annotations

import json
from typing import Any, Final
from urllib.parse import urlsplit

from openrouter_sdk.cli.exits import API, USAGE, CommandError
from openrouter_sdk.cli.user_files import places

_SERVICE: Final = "openrouter-sdk"
_KEYRING: Final = {"in": "keyring"}
_REAL: Final = 1.0
"""The priority of keyrings that encrypt what they keep; those below are made for want of a better one."""


def server_of(base_url: str) -> str:
    """Return what keys are stored under: scheme, host and port of the server."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


def check_store() -> None:
    """Raise CommandError if keys cannot be stored, before somebody signs in for one."""
    _write(_read())


def stored_key(base_url: str) -> str | None:
    """Return the key that was stored for a server, or None. Raises CommandError."""
    entry = _read().get(server_of(base_url))
    if entry == _KEYRING:
        return _ask_keyring(server_of(base_url))
    key = entry.get("key") if isinstance(entry, dict) else None
    return key if isinstance(key, str) else None


def store_key(base_url: str, key: str) -> str:
    """Store a key, and return where, in words. Raises CommandError."""
    server, entries = server_of(base_url), _read()
    ring = _keyring()
    if ring is not None and _put(ring, server, key):
        _write({**entries, server: _KEYRING})
        return f"the keyring of the system ({ring.name})"
    _write({**entries, server: {"key": key}})
    return f"the file {_file()}, which only you can read"


def forget_key(base_url: str) -> bool:
    """Remove the key of a server; return whether there was one. Raises CommandError."""
    server, entries = server_of(base_url), _read()
    entry = entries.pop(server, None)
    if entry is None:
        return False
    if entry == _KEYRING:
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            import keyring

            keyring.delete_password(_SERVICE, server)
        except PasswordDeleteError:
            pass  # it is gone already
        except KeyringError as error:
            raise CommandError(f"the keyring does not answer: {error}", API) from None
    _write(entries)
    return True


def _file() -> Any:
    return places.config_folder() / "keys.json"


def _read() -> dict[str, Any]:
    path = _file()
    try:
        text = path.read_text("utf-8")
        if not places.is_private(path):
            raise CommandError(f"others can read the keys in {path}: chmod 600 {path}", USAGE)
        entries = json.loads(text)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise CommandError(f"cannot read {path}: {error.strerror or error}", USAGE) from None
    except ValueError:
        entries = None
    if not isinstance(entries, dict):
        raise CommandError(f"{path} is damaged: remove it, and run `openrouter-sdk login` again", USAGE)
    return entries


def _write(entries: dict[str, Any]) -> None:
    places.write_private(_file(), json.dumps(entries, indent=2) + "\n")


def _keyring() -> Any:
    """Return the keyring of the system, or None if there is none that keeps secrets."""
    try:
        import keyring

        ring = keyring.get_keyring()
        return ring if ring.priority >= _REAL else None
    except Exception:  # backends of all kinds, whose services may be absent
        return None


def _put(ring: Any, server: str, key: str) -> bool:
    try:
        ring.set_password(_SERVICE, server, key)
        return bool(ring.get_password(_SERVICE, server) == key)
    except Exception:  # such as a locked one that nobody unlocks
        return False


def _ask_keyring(server: str) -> str | None:
    try:
        import keyring

        key = keyring.get_password(_SERVICE, server)
    except Exception as error:
        name = type(error).__name__
        raise CommandError(
            f"the keyring does not answer ({name}): unlock it, or set OPENROUTER_API_KEY", API
        ) from None
    return key
