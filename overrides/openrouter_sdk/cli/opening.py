"""Open the client that a command uses, with the key that there is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import NO_KEY, NO_KEY_TEXT, CommandError, one_line

if TYPE_CHECKING:
    from openrouter_sdk import Attempt, OpenRouter

KEY: Final = "OPENROUTER_API_KEY"
MODEL: Final = "OPENROUTER_MODEL"
_LONG: Final = 2.0
"""Seconds of a pause before another attempt, from which on it is told."""


def default_model() -> str | None:
    """Return the model to ask if none is named: that of the variable OPENROUTER_MODEL, or None."""
    return os.environ.get(MODEL, "").strip() or None


def _tell(attempt: Attempt) -> None:
    """Say why nothing happens for a while."""
    if attempt.delay is not None and attempt.delay >= _LONG:
        terminal.error(f"{one_line(str(attempt.cause))}; again in {attempt.delay:.0f} s")


def open_client(
    base_url: str | None = None, *, timeout: float | None = None, needs_key: bool = True
) -> OpenRouter:
    """Return a client for a `with` block.

    The key is that of the variable OPENROUTER_API_KEY, else the one that `login` stored for this server.
    A key that was stored for another server is never used. Raises CommandError if there is none.
    """
    from openrouter_sdk import OpenRouter

    client = OpenRouter(base_url=base_url, on_attempt=_tell)
    if timeout is not None:
        client = client.with_options(timeout=timeout)
    if os.environ.get(KEY, "").strip():
        return client
    from openrouter_sdk.cli.user_files.key_store import stored_key

    key = stored_key(client.base_url)
    if key:
        return client.with_options(api_key=key)
    if needs_key:
        client.close()
        raise CommandError(NO_KEY_TEXT, NO_KEY)
    return client
