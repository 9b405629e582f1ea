"""Write server-sent events, and read them back (protocol 6.1)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.testing.http.traffic import json_bytes

KEEP_ALIVE = b": OPENROUTER PROCESSING\n\n"
SENTINEL = "[DONE]"


def json_event(data: Any, name: str | None = None) -> bytes:
    """Return an event whose data is a JSON value."""
    return _event(json_bytes(data), name)


def text_event(data: str, name: str | None = None) -> bytes:
    """Return an event whose data is a single line of text."""
    return _event(data.encode(), name)


def _event(data: bytes, name: str | None) -> bytes:
    head = f"event: {name}\n".encode() if name else b""
    return b"%bdata: %b\n\n" % (head, data)


def event_data(frame: object) -> str | None:
    """Return the data of an event written by this module; None for a comment and for anything else."""
    if not isinstance(frame, bytes) or not frame.startswith((b"data: ", b"event: ")):
        return None
    return frame.partition(b"data: ")[2].decode().removesuffix("\n\n")
