"""Events as servers send them: builders for chat chunks and the frames around JSON."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]

DONE = b"data: [DONE]\n\n"
KEEP_ALIVE = b": OPENROUTER PROCESSING\n\n"
USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "cost": 0.25}


def sse(payload: Any) -> bytes:
    """One event with a JSON value as its data."""
    return b"data: %b\n\n" % json.dumps(payload, ensure_ascii=False).encode()


def chunk(delta: Json | None = None, finish_reason: str | None = None, **fields: Any) -> Json:
    """A chat chunk with one choice."""
    choice = {"index": 0, "delta": delta or {}, "finish_reason": finish_reason}
    return {**HEAD, "choices": [choice], **fields}


def text(*pieces: str) -> list[Json]:
    """Chat chunks that say these pieces of text, without an end."""
    return [chunk({"role": "assistant", "content": piece}) for piece in pieces]


def usage() -> Json:
    """The chunk that has the usage and no choice (protocol section 6.4)."""
    return {**HEAD, "choices": [], "usage": USAGE}


def body(*payloads: Any) -> bytes:
    """A complete stream of these events."""
    return b"".join(map(sse, payloads)) + DONE


HEAD: Json = {
    "id": "gen-1",
    "object": "chat.completion.chunk",
    "created": 1700000000,
    "model": "vendor/model",
    "provider": "Provider",
    "system_fingerprint": None,
}
HELLO = body(*text("Hel", "lo"), chunk({}, "stop"), usage())
"""A healthy chat stream that says "Hello"."""
