"""The parser of event streams."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import orjson

from openrouter_api.wire import decode_json
from openrouter_sdk.errors import OpenRouterError, ProtocolError, TransportError, TruncatedStreamError
from openrouter_sdk.errors.classify import error_in_body
from openrouter_sdk.errors.payload import locate_error
from openrouter_sdk.events.formats import BY_RESOURCE
from openrouter_sdk.events.framing import DEFAULT_MAX_EVENT_BYTES, EventTooLargeError, SSEDecoder
from openrouter_sdk.exchange.parse import EXCERPT

if TYPE_CHECKING:
    from openrouter_sdk.exchange.request import PreparedRequest
    from openrouter_sdk.exchange.steps import Head

Json = dict[str, Any]


class EventsParser:
    """An event stream."""

    expects_events = True

    def __init__(self, request: PreparedRequest, head: Head, now: Callable[[], float]) -> None:
        operation, settings = request.operation, request.settings
        sentinel = operation.stream.sentinel if operation.stream else None
        self.ready = False
        self.pending_error: OpenRouterError | None = None
        self._head = head
        self._now = now
        self._accumulator = BY_RESOURCE[operation.resource].accumulator()
        self._add = self._accumulator.add
        self._decoder = SSEDecoder(settings.max_event_bytes or DEFAULT_MAX_EVENT_BYTES)
        self._decode_events = self._decoder.feed_data
        self._sentinel: Final = sentinel.encode() if sentinel else b""
        self._decode_result = operation.decoder()
        self._allow_truncated = settings.allow_truncated
        self._chunks: list[bytes] | None = None if request.streaming else []

    @property
    def content(self) -> bytes:
        """The body so far; empty for a streaming request, whose body is not kept."""
        return b"".join(self._chunks or ())

    def feed(self, data: bytes) -> list[Json]:
        """Add bytes and return the events that they complete. Raises the error if the first event is one."""
        if self._chunks is not None:
            self._chunks.append(data)
        try:
            contents = self._decode_events(data)
        except EventTooLargeError as error:
            raise self._too_large(error) from error
        events: list[Json] = []
        accumulator, add, sentinel = self._accumulator, self._add, self._sentinel
        try:
            for content in contents:
                if content == sentinel:
                    self.ready = True
                    return events
                try:
                    payload = orjson.loads(content)
                except ValueError:
                    payload = self._decode(content)
                if type(payload) is not dict:
                    continue  # the API only sends objects
                add(payload)
                if accumulator.may_have_error and (located := locate_error(payload)) is not None:
                    raise self._error_in_event(payload, located)
                events.append(payload)
        except OpenRouterError as error:
            self._fail(error, events)
        if self._decoder.error is not None and self.pending_error is None:
            self._fail(self._too_large(self._decoder.error), events)
        return events

    def end(self) -> list[Json]:
        """Return the last event, if only its blank line is missing.

        Raises TruncatedStreamError, after that event is delivered, if the stream is incomplete. A finish
        reason completes it as well as the sentinel, which some backends never send.
        """
        events = self._close_event() if self._lacks_only_blank_line() else []
        if self.pending_error is not None:
            return events
        if self.ready or self._accumulator.finished or self._allow_truncated:
            self.ready = True
            return events
        message = (
            "the stream ended without a finish reason or end mark; `partial` has the result so far, and the "
            "option allow_truncated accepts such streams"
        )
        self._fail(TruncatedStreamError(message), events)
        return events

    def result(self) -> Any:
        """Return the result so far."""
        return self._accumulator.result()

    def partial(self) -> Any:
        """Return the decoded result so far."""
        result = self._accumulator.result()
        return result if self._decode_result is None else self._decode_result(result)

    def explain(self, error: TransportError) -> OpenRouterError:
        """Return the error unchanged."""
        return error

    def _close_event(self) -> list[Json]:
        chunks, self._chunks = self._chunks, None
        events = self.feed(b"\n\n")
        self._chunks = chunks
        return events

    def _fail(self, error: OpenRouterError, events: list[Json]) -> None:
        """Raise the error, or keep it until the events before it are delivered."""
        if not events:
            raise error
        error.partial = self.partial()
        self.pending_error = error

    def _decode(self, content: bytes) -> Any:
        """Decode JSON that orjson rejects but `decode_json` may accept."""
        try:
            return decode_json(content)
        except ValueError as error:
            excerpt = content[:EXCERPT].decode("utf-8", "replace")
            message = "an event of the stream is not valid JSON"
            raise ProtocolError(message, status=self._head.status, excerpt=excerpt) from error

    def _error_in_event(self, payload: Json, located: tuple[Json, Json]) -> OpenRouterError:
        """Return the error that an event reports."""
        head = self._head
        error = error_in_body(
            payload, status=head.status, headers=head.headers, now=self._now, located=located
        )
        assert error is not None
        return error

    def _too_large(self, error: EventTooLargeError) -> OpenRouterError:
        raised = ProtocolError(str(error), status=self._head.status)
        raised.__cause__ = error
        return raised

    def _lacks_only_blank_line(self) -> bool:
        """Whether the remaining bytes are a complete event, not a truncated one."""
        rest = self._decoder.end()
        if rest is None or rest.data == self._sentinel:
            return rest is not None
        try:
            decode_json(rest.data)
        except ValueError:
            return False
        return True
