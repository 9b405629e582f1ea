"""A streamed call up to its first event, without I/O: until then it may be sent again."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NamedTuple

from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.exchange.exchange import (
    SSE,
    Answer,
    Call,
    Environment,
    Failure,
    Head,
    Progress,
    Read,
    Sleep,
    Step,
    failed,
    pause,
    read_body,
    send,
    succeeded,
    understand,
)
from openrouter_sdk.exchange.parse import StreamReader


class Opened(NamedTuple):
    """A streamed answer of which the first events are here, or that came in one piece after all."""

    head: Head
    reader: StreamReader | None
    """None for an answer in one piece."""
    events: list[dict[str, Any]]
    """Events that are read and not handed over yet."""
    whole: Answer | None
    ended: Callable[[], None] | None = None
    """To be called when the stream is closed; for those who watch calls."""


def open_stream(
    call: Call, environment: Environment, read_with: Callable[[Head, Progress], StreamReader]
) -> Generator[Step, Any, Opened]:
    """Send the call until its stream has brought an event; raises the last error.

    Up to there nothing was handed over, so another attempt repeats nothing (design: retries of streams).
    """
    progress = Progress(call, environment.clock)
    while True:
        try:
            opened = yield from _open(call, progress, environment, read_with)
        except OpenRouterError as error:
            yield Sleep(pause(call, progress, environment, error))
        else:
            succeeded(call, progress, opened.head)
            return opened


def _open(
    call: Call,
    progress: Progress,
    environment: Environment,
    read_with: Callable[[Head, Progress], StreamReader],
) -> Generator[Step, Any, Opened]:
    head = yield from send(call, progress)
    if head.status >= 300 or not head.headers.get("content-type", "").lower().startswith(SSE):
        # an error, or a provider that does not stream and answers in one piece (protocol section 9)
        content = yield from read_body(head, progress, environment)
        return Opened(head, None, [], understand(call, head, content, progress.attempts, environment))
    reader = read_with(head, progress)
    events: list[dict[str, Any]] = []
    while not events and not reader.done:
        data = yield Read(progress.left(call.timeout.between_events))
        if isinstance(data, Failure):
            raise reader.broken(failed(data, "between_events", progress)) from data.error
        if not data:
            events = reader.end()
            break
        events = reader.feed(data)
    return Opened(head, reader, events, None)
