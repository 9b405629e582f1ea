"""Answer with a stream of events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from openrouter_sdk.testing.http import frames
from openrouter_sdk.testing.http.traffic import SSE_TYPE, Answer, Chunk, Wait
from openrouter_sdk.testing.script.turns import Events
from openrouter_sdk.testing.standin.context import Context

MESSAGES_PATH = "/messages"
"""The operation that names its events, and has its own error envelope."""

_HEADERS = (("content-type", SSE_TYPE), ("cache-control", "no-cache"))


def stream_answer(context: Context, events: Iterable[dict[str, Any]], delay: float) -> Answer:
    """Return a stream of the stand-in's own events, which starts with a keep-alive comment."""
    framed = _frame(context, events, context.operation.sentinel, delay)
    return _answer(context, chain((frames.KEEP_ALIVE,), framed))


def scripted_stream(context: Context, scripted: Events, delay: float) -> Answer:
    """Return a stream of scripted events."""
    sentinel = frames.SENTINEL if scripted.done else None
    return _answer(context, _frame(context, scripted.events, sentinel, delay), scripted.headers)


def wait_before_events(answer: Answer, seconds: float) -> Answer:
    """Return the answer with a pause before the first event, if it is a stream; comments come before it."""
    if ("content-type", SSE_TYPE) not in answer.headers:
        return answer
    return replace(answer, chunks=_wait_before_events(answer.chunks, seconds))


def _wait_before_events(chunks: Iterable[Chunk], seconds: float) -> Iterator[Chunk]:
    waiting = True
    for chunk in chunks:
        if waiting and isinstance(chunk, bytes) and not chunk.startswith(b":"):
            waiting = False
            yield Wait(seconds)
        yield chunk


def _answer(context: Context, chunks: Iterable[Chunk], headers: Iterable[tuple[str, str]] = ()) -> Answer:
    return Answer(context.operation.status, [*_HEADERS, *context.headers, *headers], chunks, joined=True)


def _frame(
    context: Context,
    events: Iterable[Mapping[str, Any] | str | Chunk],
    sentinel: str | None,
    delay: float,
) -> Iterator[Chunk]:
    is_named = context.operation.path == MESSAGES_PATH
    for event in events:
        if delay > 0:
            yield Wait(delay)
        if isinstance(event, Mapping):
            yield frames.json_event(event, event.get("type") if is_named else None)
        else:
            yield frames.text_event(event) if isinstance(event, str) else event
    if sentinel is not None:
        yield frames.text_event(sentinel)
