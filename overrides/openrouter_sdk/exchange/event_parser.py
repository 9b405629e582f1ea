"""The parser of event streams."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.encoding.json_text import decode_json, loads
from openrouter_sdk.errors import (
    APIError,
    OpenRouterError,
    ProtocolError,
    TransportError,
    TruncatedStreamError,
)
from openrouter_sdk.errors.classify import error_in_body
from openrouter_sdk.errors.payload import locate_error, unwrap_error, wrap_error
from openrouter_sdk.events.chunks.text_run import TextRun, run_after
from openrouter_sdk.events.formats import BY_RESOURCE
from openrouter_sdk.events.framing import DEFAULT_MAX_EVENT_BYTES, EventTooLargeError, ServerSentEvent
from openrouter_sdk.events.surrogates import SurrogateJoiner, encodable, may_have_surrogates
from openrouter_sdk.events.unframed import ERROR, EventReader, UnframedEvent, is_json
from openrouter_sdk.exchange.parse import EXCERPT, body_too_large, max_body_bytes

if TYPE_CHECKING:
    from openrouter_sdk.exchange.request import PreparedRequest
    from openrouter_sdk.exchange.steps import Events, Head

Json = dict[str, Any]

_MAX_MISSED: Final = 8
"""Runs of one chunk, after which no more are looked for: in this stream, chunks differ in more than text."""


class EventsParser:
    """An event stream."""

    expects_events = True

    def __init__(self, request: PreparedRequest, head: Head, now: Callable[[], float]) -> None:
        operation, settings = request.operation, request.settings
        sentinel = operation.stream.sentinel if operation.stream else None
        self.ready = False
        self.waiting: list[bytes | ServerSentEvent | EventTooLargeError] = []
        """What events have that are not returned yet, the last first."""
        self.pending_error: OpenRouterError | None = None
        self._head = head
        self._now = now
        self._format = BY_RESOURCE[operation.resource]
        self._owns, self._prefixes = self._format.owns, self._format.prefixes
        self._accumulator = self._format.accumulator()
        self._add = self._accumulator.add
        self._begun = False  # whether the next event cannot be a complete response any more
        self._response: Json | None = None  # the only event, if it is a complete response
        self._unused: bytes | ServerSentEvent = b""  # the first event, to quote if there is no result
        self._max_event_bytes = settings.max_event_bytes or DEFAULT_MAX_EVENT_BYTES
        self._decoder = EventReader(self._max_event_bytes)
        self._read = self._decoder.read
        self._load: Callable[[bytes], Any] = loads
        self._surrogates = SurrogateJoiner()
        self._run: TextRun | None = None  # of the last chunk
        self._between_events = False
        self._missed = 0  # runs since the last that had a second chunk
        self._sentinel: Final = sentinel.encode() if sentinel else None
        self._decode_result = operation.decoder()
        self._allow_truncated = settings.allow_truncated
        self._chunks: list[bytes] | None = None if request.streaming else []
        self._max_body_bytes = max_body_bytes(request)
        self._size = 0

    @property
    def content(self) -> bytes:
        """The body so far; empty for a streaming request, whose body is not kept."""
        return b"".join(self._chunks or ())

    @property
    def complete(self) -> bool:
        """Whether an event has completed the result. A finish reason does as well as the sentinel."""
        if self._response is not None:
            return self._format.is_finished(self._response)
        return self._accumulator.finished and not self._accumulator.empty

    def feed(self, data: bytes) -> Events:
        """Add bytes and return the first event that they complete, or a run. Raises the error that it is."""
        if self._chunks is not None:
            self._keep(self._chunks, data)
        run = self._run
        if run is not None and self._between_events and run.take_whole(data, self._max_event_bytes):
            self._missed = 0
            return run
        try:
            self.waiting += self._read(data)
        except EventTooLargeError as error:
            raise self._too_large(error) from error
        if self._decoder.error is not None:
            self.waiting.append(self._decoder.error)
        self.waiting.reverse()
        self._between_events = self._decoder.between_events
        return self.next()

    def next(self) -> Events:
        """Return the next event that is waiting, or a run; none if no other is one of the API."""
        run, waiting = self._run, self.waiting
        if run is not None and run.take(waiting):
            self._missed = 0
            return run
        events: list[Json] = []
        try:
            while waiting and not events:
                self._take(waiting.pop(), events)
                if self.ready:
                    waiting.clear()
        except OpenRouterError as error:
            self._fail(error, events)
        return events

    def _take(self, content: bytes | ServerSentEvent | EventTooLargeError, events: list[Json]) -> None:
        if content == self._sentinel:
            self._end_stream(events)
            return
        if isinstance(content, bytes):
            try:
                payload = self._load(content)
            except ValueError:
                payload = self._decode(content, events)
        elif isinstance(content, EventTooLargeError):
            raise self._too_large(content)
        else:
            payload = self._decode_other(content, events)
        if type(payload) is not dict:
            self._unused = self._unused or content
            return  # the API only sends objects
        if not self._begun:
            if self._is_response(payload, events):
                return
            self._unused = self._unused or content
        self._add(payload)
        if self._accumulator.may_have_error and (located := locate_error(payload)) is not None:
            raise self._error_in_event(payload, located)
        events.append(payload)
        self._run = self._run_after(content, payload)

    def _run_after(self, content: bytes | ServerSentEvent, chunk: Json) -> TextRun | None:
        """Return the run of chunks that may follow; None where they are read one by one."""
        if not isinstance(content, bytes) or not self._begun or self._load is not loads:
            return None
        pieces = self._accumulator.text_of(chunk)
        if pieces is None or self._missed == _MAX_MISSED:
            return None
        self._missed += 1
        return run_after(content, chunk, pieces)

    def end(self) -> Events:
        """Return the last event, if only its blank line is missing.

        Raises TruncatedStreamError, after that event is delivered, if the stream is incomplete.
        """
        events = self._close_event() if self._lacks_only_blank_line() else []
        if self.ready or self.pending_error is not None:
            return events
        self._use_ignored(events)
        if self.complete or self._allow_truncated:
            self._end_stream(events)
        else:
            self._fail(self._truncated(), events)
        return events

    def result(self) -> Any:
        """Return the result so far."""
        return self._accumulator.result() if self._response is None else self._response

    def partial(self) -> Any:
        """Return the decoded result so far."""
        result = self.result()
        return result if self._decode_result is None else self._decode_result(result)

    def explain(self, error: TransportError) -> OpenRouterError:
        """Return the error that the server reported in its last bytes, if it did."""
        rest = self._decoder.rest()
        if not rest or not (rest[-1].event == ERROR or type(rest[-1]) is UnframedEvent):
            return error
        try:
            self._close_event()
        except OpenRouterError as reported:
            return reported if isinstance(reported, APIError) else error
        return self.pending_error or error

    def _keep(self, chunks: list[bytes], data: bytes) -> None:
        """Keep the bytes of a body. Raises ProtocolError above the limit."""
        self._size += len(data)
        if self._size > self._max_body_bytes:
            raise body_too_large(self._head, self._max_body_bytes)
        chunks.append(data)

    def _close_event(self) -> list[Json]:
        chunks, self._chunks = self._chunks, None
        events = [*self.feed(b"\n\n")]
        while self.waiting:
            events += self.next()
        self._chunks = chunks
        return events

    def _fail(self, error: OpenRouterError, events: list[Json]) -> None:
        """Raise the error, or keep it until the events before it are delivered."""
        if not events:
            raise error
        error.partial = self.partial()
        self.pending_error = error

    def _end_stream(self, events: list[Json]) -> None:
        """Add what the last events held back. Raises TruncatedStreamError if there were no events."""
        self._use_ignored(events)
        self.ready = True
        for event in self._surrogates.end():
            self._add(event)
            events.append(event)
        if self._response is None and self._accumulator.empty and not self._allow_truncated:
            error = self._truncated()
            error.answered = True
            raise error

    def _use_ignored(self, events: list[Json]) -> None:
        """Use unframed JSON with blank lines in it, if there is nothing else."""
        if self._response is not None or not self._accumulator.empty:
            return
        payload = self._decode_or_keep(bytes(self._decoder.ignored))
        if type(payload) is not dict:
            return
        if (located := locate_error(payload)) is not None:
            raise self._error_in_event(payload, located)
        self._is_response(payload, events)

    def _decode(self, content: bytes, events: list[Json]) -> Any:
        """Decode what `_load` rejects: no data, the sentinel in blanks, or JSON for `decode_json`."""
        data = content.strip()
        if data == self._sentinel:
            self._end_stream(events)
        if not data or self.ready:
            return None
        try:
            return self._join_surrogates(decode_json(content), content)
        except ValueError as error:
            excerpt = content[:EXCERPT].decode("utf-8", "replace")
            message = "an event of the stream is not valid JSON"
            raise ProtocolError(message, status=self._head.status, excerpt=excerpt) from error

    def _decode_other(self, event: ServerSentEvent, events: list[Json]) -> Any:
        """Decode a named or unframed event; None if it is not one of the API, or is delivered already."""
        data, name = event.data, event.event
        try:
            payload = self._load(data)
        except ValueError:
            if name == "message" or data.strip() == self._sentinel:
                return self._decode(data, events)
            payload = self._decode_or_keep(data)
        if name == ERROR:
            raise self._error_event(payload)
        if type(payload) is not dict:
            return None
        if not name:  # unframed
            is_response = self._accumulator.empty and self._format.is_result(payload)
            return payload if is_response or locate_error(payload) is not None else None
        if name == "message":
            return payload
        if self._owns(name, payload):
            if name.startswith(self._prefixes):
                return payload
            events.append(payload)
        return None

    def _decode_or_keep(self, data: bytes) -> Any:
        """Return the value of JSON, and other data as bytes."""
        try:
            return self._join_surrogates(decode_json(data), data)
        except ValueError:
            return data

    def _join_surrogates(self, payload: Any, content: bytes) -> Any:
        """Return the payload with surrogate pairs joined, also with halves of the events before it."""
        if not self._surrogates.waiting and not may_have_surrogates(content):
            return payload
        if type(payload) is not dict:
            return encodable(payload)
        payload = self._surrogates.join(payload)
        self._load = _reject if self._surrogates.waiting else loads
        return payload

    def _is_response(self, payload: Json, events: list[Json]) -> bool:
        """Whether the first event is a complete response, which is delivered as the events of one."""
        if payload == self._response:
            return True  # repeated
        if not self._accumulator.empty:
            self._begun, self._response = True, None
            return False
        if not self._format.is_result(payload) or locate_error(payload) is not None:
            return False
        self._response = payload
        for event in self._format.as_events(payload):
            self._add(event)
            events.append(event)
        return True

    def _error_event(self, payload: Any) -> APIError:
        """Return the error that an event named `error` reports, in whatever form."""
        if type(payload) is bytes:
            payload = payload.decode("utf-8", "replace")
        located = locate_error(payload)
        wrapped = payload if located is not None else wrap_error(payload)
        self._add(wrapped)
        return self._error_in_event(payload, located or unwrap_error(wrapped))

    def _error_in_event(self, payload: Any, located: tuple[Json, Json]) -> APIError:
        """Return the error that an event reports."""
        head = self._head
        error = error_in_body(
            payload, status=head.status, headers=head.headers, now=self._now, located=located
        )
        assert error is not None
        return error

    def _truncated(self) -> TruncatedStreamError:
        what = "a finish reason or end mark"
        if self._accumulator.empty:
            what = "any event of the API"
            unused = self._unused if isinstance(self._unused, bytes) else self._unused.data
            if data := self._decoder.ignored.strip() or unused:
                what = f"{what}, but with {data[:EXCERPT].decode('utf-8', 'replace')!r}"
        return TruncatedStreamError(
            f"the stream ended without {what}; `partial` has the result so far, and the option "
            "allow_truncated accepts such streams"
        )

    def _too_large(self, error: EventTooLargeError) -> OpenRouterError:
        raised = ProtocolError(str(error), status=self._head.status, limit=self._max_event_bytes)
        raised.__cause__ = error
        return raised

    def _lacks_only_blank_line(self) -> bool:
        """Whether the remaining bytes are a complete event, not a truncated one."""
        return all(
            event.event == ERROR
            or type(event) is UnframedEvent
            or event.data.strip() == self._sentinel
            or is_json(event.data)
            for event in self._decoder.rest()
        )


def _reject(content: bytes) -> Any:
    raise ValueError("the other half of a surrogate pair may follow")
