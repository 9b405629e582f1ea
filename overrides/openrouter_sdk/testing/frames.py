"""Write server-sent events (protocol 6.1)."""

from __future__ import annotations

from typing import Any

from .traffic import compact

KEEP_ALIVE = b": OPENROUTER PROCESSING\n\n"


def event(data: Any, name: str | None = None) -> bytes:
    """One event with a JSON value as its data."""
    return text(compact(data), name)


def text(data: str, name: str | None = None) -> bytes:
    """One event with the text as its data, which has no line ends."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {data}\n\n".encode()
