"""Where the examples are, and what their tests look at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import StandInServer

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FILES = EXAMPLES / "files"
Run = Callable[..., str]
"""Runs an example with arguments and what is `typed`, and returns what it prints."""


def stopped(run: Run, name: str, *arguments: str) -> str:
    """What an example says when it gives up."""
    with pytest.raises(SystemExit) as stop:
        run(name, *arguments)
    return str(stop.value)


def chats(server: StandInServer) -> list[dict[str, Any]]:
    """The bodies of the chat requests."""
    return [one.json() for one in server.requests if one.path.endswith("/chat/completions")]


def paths(server: StandInServer) -> list[str]:
    return [f"{one.method} {one.path.removeprefix('/api/v1')}" for one in server.requests]
