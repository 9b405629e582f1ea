"""Replies byte by byte, as providers send them and the stand-in would not."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from openrouter_sdk.testing import StandInServer

Json = dict[str, Any]

MODEL = "openai/gpt-4o-mini"
USAGE = {"prompt_tokens": 15, "completion_tokens": 36, "total_tokens": 51, "cost": 0.25}
DONE = b"data: [DONE]\n\n"


def completion(message: Json | None = None, *, finish_reason: str = "stop", **fields: Any) -> Json:
    """A reply with one choice; `choice` has further fields of it."""
    said = {"role": "assistant", "content": "Hello.", **(message or {})}
    choice = {"index": 0, "finish_reason": finish_reason, "message": said, **fields.pop("choice", {})}
    body = {"id": "gen-1", "object": "chat.completion", "created": 1, "model": MODEL, "choices": [choice]}
    return {**body, "usage": USAGE, **fields}


def event(delta: Json | None = None, finish_reason: str | None = None, **fields: Any) -> Json:
    """One event of a stream; without a delta it has no choice, as that with the usage."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason, **fields.pop("choice", {})}
    choices = [] if delta is None else [choice]
    body = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1, "model": MODEL}
    return {**body, "choices": choices, **fields}


def frames(events: Iterable[Json], *, end: bytes = DONE) -> bytes:
    return b"".join(b"data: " + json.dumps(one).encode() + b"\n\n" for one in events) + end


def answer(server: StandInServer, body: Json, *, status: int = 200) -> None:
    """Answer the next request with JSON."""
    server.script.raw(status, {"content-type": "application/json"}, json.dumps(body).encode())


def answer_stream(server: StandInServer, events: Iterable[Json], *, end: bytes = DONE) -> None:
    """Answer the next request with a stream."""
    server.script.raw(200, {"content-type": "text/event-stream"}, frames(events, end=end))


def sent(server: StandInServer) -> list[Json]:
    """The bodies of the requests to models, in their order."""
    return [one.json() for one in server.requests]
