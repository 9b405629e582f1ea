"""The bytes of a streamed answer -> its events: parsed, accumulated, errors told apart. No I/O.

One `StreamReader` serves one stream, synchronous or not. It is told of bytes, of their end and of silence,
and says which events came; what went wrong is raised with the partial result on it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final, Protocol

import orjson

from openrouter_api.wire import decode_json
from openrouter_sdk.errors import (
    OpenRouterError,
    ProtocolError,
    RequestTimeoutError,
    TruncatedStreamError,
)
from openrouter_sdk.errors.classify import error_in_body
from openrouter_sdk.errors.payload import locate_error
from openrouter_sdk.events.framing import (
    DEFAULT_MAX_EVENT_BYTES,
    EventTooLargeError,
    SSEDecoder,
)
from openrouter_sdk.exchange.exchange import EXCERPT, Head, Progress

Json = dict[str, Any]


class Accumulator(Protocol):
    """Puts the events of a stream together; see `accumulate`."""

    @property
    def finished(self) -> bool:
        """Whether an event said that the result is complete."""
        ...

    def add(self, event: Json, /) -> None:
        """Take the next event."""

    def result(self) -> Json:
        """The result so far, in the shape that an answer in one piece has."""
        ...


class StreamReader:
    """Reads one stream."""

    def __init__(
        self,
        head: Head,
        progress: Progress,
        accumulator: Accumulator,
        *,
        sentinel: str | None,
        decode_result: Callable[[Any], Any],
        now: Callable[[], float],
        allow_truncated: bool = False,
        max_event_bytes: int | None = None,
    ) -> None:
        self.head = head
        self.progress = progress
        self.accumulator = accumulator
        self.done = False
        """Whether the stream has said its last word; what follows is not read."""
        self.failure: OpenRouterError | None = None
        """An error that came after events of the same bytes: to be raised when these are handed over."""
        self.error: OpenRouterError | None = None
        """What the stream failed with, raised already or not."""
        self._decoder = SSEDecoder(max_event_bytes or DEFAULT_MAX_EVENT_BYTES)
        self._sentinel: Final = sentinel.encode() if sentinel else b""
        self._decode_result = decode_result
        self._now = now
        self._allow_truncated = allow_truncated
        self._clock: Final = progress.clock
        self._last_event = self._clock()
        total = progress.call.timeout.total
        self._deadline = progress.started + total if total is not None else math.inf

    def feed(self, data: bytes) -> list[Json]:
        """Take bytes; return the events in them.

        Raises the error that the first of them is, and RequestTimeoutError when the call takes too long.
        """
        try:
            found = self._decoder.feed_data(data)
        except EventTooLargeError as error:
            raise self._too_large(error) from error
        if not found:
            self._check_silence()
            return []
        payloads: list[Json] = []
        try:
            for content in found:
                if content == self._sentinel:
                    self.done = True
                    break
                try:
                    payload = orjson.loads(content)
                except ValueError:
                    payload = self._parsed(content)
                if type(payload) is not dict:
                    continue  # nothing that the API sends, and nothing that a result could be made of
                if locate_error(payload) is not None:
                    raise self._stated(payload)
                self.accumulator.add(payload)
                payloads.append(payload)
        except OpenRouterError as error:
            if not payloads:
                raise
            self.failure = error
        now = self._clock()
        if payloads:
            self._last_event = now
        if now >= self._deadline:
            raise self._too_late()
        if self._decoder.error is not None and self.failure is None and not self.done:
            self.failure = self._too_large(self._decoder.error)
            if not payloads:
                raise self.failure
        return payloads

    def _parsed(self, content: bytes) -> Any:
        """What orjson refuses and `decode_json` may still read."""
        try:
            return decode_json(content)
        except ValueError as error:
            excerpt = content[:EXCERPT].decode("utf-8", "replace")
            said = "an event of the stream is no JSON"
            raise self._told(ProtocolError(said, status=self.head.status, excerpt=excerpt)) from error

    def _stated(self, payload: Json) -> OpenRouterError:
        """The error that an event is."""
        self.accumulator.add(payload)
        error = error_in_body(payload, status=self.head.status, headers=self.head.headers, now=self._now)
        assert error is not None
        return self._told(error)

    def _too_large(self, error: EventTooLargeError) -> OpenRouterError:
        told = self._told(ProtocolError(str(error), status=self.head.status))
        told.__cause__ = error
        return told

    def _check_silence(self) -> None:
        """Comments keep a stream alive, but not forever (protocol section 6.1)."""
        now = self._clock()
        limit = self.progress.call.timeout.first_byte
        if limit is not None and now - self._last_event > limit:
            said = f"only keep-alive comments within {limit:g} s; Timeout(first_byte=...) sets the limit"
            raise self._told(RequestTimeoutError("between_events", limit, said))
        if now >= self._deadline:
            raise self._too_late()

    def _too_late(self) -> OpenRouterError:
        return self._told(RequestTimeoutError("total", self.progress.call.timeout.total or 0.0))

    def end(self) -> list[Json]:
        """Say that the bytes have ended; return the event that was not yet closed by its blank line.

        Raises TruncatedStreamError when the stream was not complete, once that event is handed over.
        Some servers never send the sentinel: a finish reason is enough (demanded by backends in use).
        """
        events = self.feed(b"\n\n") if self._lacks_blank_line() else []
        if self.done or self.accumulator.finished or self._allow_truncated:
            self.done = True
            return events
        said = (
            "the stream ended without a finish reason or its end mark; `partial` has what came, and the "
            "option allow_truncated accepts such streams"
        )
        self.failure = self._told(TruncatedStreamError(said))
        if not events:
            raise self.failure
        return events

    def _lacks_blank_line(self) -> bool:
        """Whether what is left is a whole event, and not one that was cut."""
        rest = self._decoder.end()
        if rest is None or rest.data == self._sentinel:
            return rest is not None
        try:
            decode_json(rest.data)
        except ValueError:
            return False
        return True

    def broken(self, error: OpenRouterError) -> OpenRouterError:
        """An error of the connection, with what had come of the stream on it."""
        return self._told(error)

    def partial(self) -> Any:
        """The result so far, decoded."""
        return self._decode_result(self.accumulator.result())

    def _told(self, error: OpenRouterError) -> OpenRouterError:
        self.error = error
        error.partial = self.partial()
        error.attempts = self.progress.attempts
        error.generation_id = error.generation_id or self.head.headers.get("x-generation-id")
        return error
