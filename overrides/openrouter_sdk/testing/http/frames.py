"""Write server-sent events, and read them back (protocol 6.1)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.testing.http.traffic import compact

KEEP_ALIVE = b": OPENROUTER PROCESSING\n\n"
SENTINEL = "[DONE]"


def event(data: Any, name: str | None = None) -> bytes:
    """One event with a JSON value as its data."""
    return text(compact(data), name)


def text(data: str, name: str | None = None) -> bytes:
    """One event with the text as its data, which has no line ends."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {data}\n\n".encode()


def data_of(frame: object) -> str | None:
    """The data of an event as written above; None for a comment, and for what is no event at all."""
    if not isinstance(frame, bytes) or not frame.startswith((b"data: ", b"event: ")):
        return None
    return frame.partition(b"data: ")[2].decode().removesuffix("\n\n")
