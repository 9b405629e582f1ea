"""The conversations of the command line: a private file each."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import API, CommandError, one_line
from openrouter_sdk.cli.user_files import places

_FORMAT: Final = "openrouter-sdk/logged-conversation"
_LATEST: Final = 1e11


class Entry(NamedTuple):
    """A conversation that was kept."""

    id: str
    updated: float
    """Unix time of the last turn."""
    title: str
    """The first prompt, shortened."""
    conversation: dict[str, Any]
    """What `Conversation.to_json` returned, for `client.chat.conversation(state=...)`."""
    answered: str | None = None
    """The model that gave the last answer, if that is known."""

    @property
    def model(self) -> str | None:
        """The model, or None if it is the default one."""
        return (self.conversation.get("settings") or {}).get("model")

    @property
    def messages(self) -> list[Any]:
        """What was said."""
        return [one for one in self.conversation.get("messages") or () if isinstance(one, dict)]


def new_id() -> str:
    """Return an id; those of later conversations sort behind it."""
    return f"{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-{os.urandom(3).hex()}"


def keep(id: str, title: str, chat: Any, answered: str | None = None) -> None:
    """Keep a conversation under its id, if something was said. Raises CommandError."""
    path = places.log_folder() / f"{id}.json"
    if not any(message.get("role") != "system" for message in chat.messages) and not path.exists():
        return
    document = {
        "format": _FORMAT,
        "version": 1,
        "updated": time.time(),
        "title": one_line(title)[:200],
        "answered": answered,
        "conversation": json.loads(chat.to_json()),
    }
    places.write_private(path, json.dumps(document, ensure_ascii=False))


def find(id: str | None) -> Entry:
    """Return a conversation by its id or the beginning of it, or else the newest. Raises CommandError."""
    if id is None:
        for entry in newest():
            return entry
        raise CommandError("there is no conversation to continue: none was kept")
    found = [path for path in files() if id and path.stem.startswith(id)]
    found = [path for path in found if path.stem == id] or found
    if len(found) != 1:
        what = f"{len(found)} conversations begin so" if found else "there is no such conversation"
        raise CommandError(f"{id}: {what}; `openrouter-sdk logs` lists them")
    return _read(found[0])


def newest(*, skips: bool = False) -> Iterator[Entry]:
    """Return the conversations, the one with the last turn first.

    Raises CommandError for a file that is damaged; `skips` tells of it, and goes on.
    """
    stamped = []
    for path in files():
        with suppress(FileNotFoundError):  # cleared by another process
            stamped.append((path.stat().st_mtime_ns, path))
    for _, path in sorted(stamped, reverse=True):
        try:
            yield _read(path)
        except CommandError as error:
            if not skips:
                raise
            terminal.error(f"warning: {error}")


def clear() -> None:
    """Remove all conversations. Raises CommandError."""
    for path in files():
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise CommandError(f"cannot remove {path}: {error.strerror or error}", API) from None


def files() -> list[Path]:
    """Return the files of all conversations. Raises CommandError."""
    folder = places.log_folder()
    try:
        return [path for path in folder.iterdir() if path.suffix == ".json" and path.name[0] != "."]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise CommandError(f"cannot read {folder}: {error.strerror or error}") from None


def _read(path: Path) -> Entry:
    from openrouter_sdk.conversation.conversation_state import read_state
    from openrouter_sdk.errors import InvalidStateError

    try:
        document = json.loads(path.read_text("utf-8"))
        known = (document["title"], document["conversation"], document.get("answered"))
        entry = Entry(path.stem, float(document["updated"]), *known)
        read_state(entry.conversation)
        if document["format"] == _FORMAT and isinstance(entry.title, str) and 0 <= entry.updated < _LATEST:
            return entry
    except OSError as error:
        raise CommandError(f"cannot read {path}: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError, RecursionError, InvalidStateError):
        pass
    raise CommandError(f"{path} is no conversation, or damaged: remove it")
