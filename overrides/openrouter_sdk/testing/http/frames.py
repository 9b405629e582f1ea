"""Write server-sent events, and read them back (protocol 6.1)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.testing.http.traffic import compact_json

KEEP_ALIVE = b": OPENROUTER PROCESSING\n\n"
SENTINEL = "[DONE]"


def json_event(data: Any, name: str | None = None) -> bytes:
    """Return an event whose data is a JSON value."""
    return text_event(compact_json(data), name)


def text_event(data: str, name: str | None = None) -> bytes:
    """Return an event whose data is a single line of text."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {data}\n\n".encode()


def event_data(frame: object) -> str | None:
    """Return the data of an event written by this module; None for a comment and for anything else."""
    if not isinstance(frame, bytes) or not frame.startswith((b"data: ", b"event: ")):
        return None
    return frame.partition(b"data: ")[2].decode().removesuffix("\n\n")
