"""Parsers of response bodies, chosen by the head and the first bytes of the response.

A parser does no I/O: it is fed bytes, returns the events in them, and has the result at the end. Calls and
streams use the same parsers, because a server may answer a call with an event stream, and a streaming request
with JSON (protocol section 9).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Protocol

import orjson

from openrouter_api.wire import decode_json
from openrouter_sdk.errors import OpenRouterError, ProtocolError, TransportError, TruncatedStreamError
from openrouter_sdk.errors.classify import error_from_response, error_in_body
from openrouter_sdk.errors.payload import locate_error
from openrouter_sdk.events.formats import BY_RESOURCE
from openrouter_sdk.events.framing import DEFAULT_MAX_EVENT_BYTES, EventTooLargeError, SSEDecoder

if TYPE_CHECKING:
    from openrouter_sdk.exchange.request import PreparedRequest
    from openrouter_sdk.exchange.steps import Head

Json = dict[str, Any]
EVENT_STREAM: Final = "text/event-stream"
EXCERPT: Final = 500
"""Bytes of a body that error messages quote."""
_BLANK: Final = b" \t\r\n\xef\xbb\xbf"
_SSE_FIELDS: Final = (b":", b"data:", b"event:", b"id:", b"retry:")


class Parser(Protocol):
    """Reads the body of one response."""

    ready: bool
    """Whether the result is complete, so that reading can stop."""
    pending_error: OpenRouterError | None
    """An error that follows the last returned events; raise it once they are delivered."""
    expects_events: bool
    """Whether to time out if no events arrive for long."""

    @property
    def content(self) -> bytes:
        """The body so far, if it is kept."""
        ...

    def feed(self, data: bytes) -> list[Json]:
        """Add bytes and return the events that they complete. Raises the error that the body reports."""
        ...

    def end(self) -> list[Json]:
        """End the body and return the events that this completes. Raises like `feed`."""
        ...

    def result(self) -> Any:
        """Return the JSON result so far, or None."""
        ...

    def partial(self) -> Any:
        """Return the decoded result so far, for `error.partial`; None if only a whole body is usable."""
        ...

    def explain(self, error: TransportError) -> OpenRouterError:
        """Return the error to raise if reading the body fails with `error`."""
        ...


def may_be_event_stream(request: PreparedRequest, head: Head) -> bool:
    """Whether the body may be an event stream as well as JSON, which its first bytes decide."""
    return request.operation.stream is not None and 200 <= head.status < 300


def needs_more_bytes(head: Head, start: bytes) -> bool:
    """Whether `start`, the body so far, is too short to tell JSON from an event stream."""
    start = start.lstrip(_BLANK)
    if not start:
        return True
    return media_type(head) != EVENT_STREAM and any(
        field != start and field.startswith(start) for field in _SSE_FIELDS
    )


def choose_parser(
    request: PreparedRequest, head: Head, now: Callable[[], float], start: bytes = b""
) -> Parser:
    """Return the parser for a response. `start` is the beginning of its body, if `may_be_event_stream`."""
    if not 200 <= head.status < 300:
        return ErrorParser(head, now)
    media = request.operation.result_media
    if media != "application/json":
        return BytesParser(head, now, refuse_json=media is not None)
    if may_be_event_stream(request, head) and _is_event_stream(head, start):
        return EventsParser(request, head, now)
    return JSONParser(request, head, now)


def _is_event_stream(head: Head, start: bytes) -> bool:
    # Servers mislabel both kinds, so the first bytes take precedence over the content type.
    start = start.lstrip(_BLANK)
    if start.startswith(_SSE_FIELDS):
        return True
    return media_type(head) == EVENT_STREAM and start[:1] not in (b"{", b"[")


def media_type(head: Head) -> str:
    """Return the media type of a body in lower case, without parameters (RFC 9110, section 8.3.1)."""
    return head.headers.get("content-type", "").partition(";")[0].strip().lower()


class _BufferedParser:
    """Base of the parsers that need the whole body."""

    pending_error: OpenRouterError | None = None
    expects_events = False

    def __init__(self, head: Head, now: Callable[[], float]) -> None:
        self.head = head
        self.ready = False
        self._now = now
        self._chunks: list[bytes] = []

    @property
    def content(self) -> bytes:
        """The body so far."""
        if len(self._chunks) > 1:
            self._chunks = [b"".join(self._chunks)]
        return self._chunks[0] if self._chunks else b""

    def feed(self, data: bytes) -> list[Json]:
        """Keep the bytes until the end."""
        self._chunks.append(data)
        return []

    def result(self) -> Any:
        """Return None: there is no JSON result."""
        return None

    def partial(self) -> Any:
        """Return None: part of the body is of no use."""
        return None

    def explain(self, error: TransportError) -> OpenRouterError:
        """Return the error unchanged."""
        return error


class JSONParser(_BufferedParser):
    """A body that is one JSON value."""

    def __init__(self, request: PreparedRequest, head: Head, now: Callable[[], float]) -> None:
        super().__init__(head, now)
        self._needs_object = request.operation.stream is not None
        self._as_events = BY_RESOURCE[request.operation.resource].as_events if request.streaming else None
        self._result: Any = None

    def end(self) -> list[Json]:
        """Parse the body; for a streaming request, return it as events."""
        payload = parse_json(self.head, self.content)
        error = error_in_body(payload, status=self.head.status, headers=self.head.headers, now=self._now)
        if error is not None:
            raise error
        if self._needs_object and type(payload) is not dict:
            problem = f"is {type(payload).__name__}, not a JSON object"
            raise _unusable(self.head, self.content, problem)
        self._result = payload
        self.ready = True
        return self._as_events(payload) if self._as_events is not None else []

    def result(self) -> Any:
        """Return the JSON value after the end of the body."""
        return self._result


class BytesParser(_BufferedParser):
    """A binary body, or none."""

    def __init__(self, head: Head, now: Callable[[], float], *, refuse_json: bool) -> None:
        super().__init__(head, now)
        self._refuse_json = refuse_json

    def end(self) -> list[Json]:
        """Raise the error in a JSON body that answers a binary operation (protocol section 9)."""
        if self._refuse_json and media_type(self.head) == "application/json":
            payload = parse_json(self.head, self.content)
            error = error_in_body(payload, status=self.head.status, headers=self.head.headers, now=self._now)
            if error is not None:
                raise error
        self.ready = True
        return []


class ErrorParser(_BufferedParser):
    """The body of a response with an error status (protocol sections 6.6 and 10)."""

    def end(self) -> list[Json]:
        """Raise the error."""
        raise self._error()

    def explain(self, error: TransportError) -> OpenRouterError:
        """Return the error of the status, which an unreadable body must not hide, except for a redirect."""
        return self._error() if self.head.status >= 400 else error

    def _error(self) -> OpenRouterError:
        return error_from_response(self.head.status, self.head.headers, self.content, now=self._now)


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
        self._decoder = SSEDecoder(settings.max_event_bytes or DEFAULT_MAX_EVENT_BYTES)
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
            contents = self._decoder.feed_data(data)
        except EventTooLargeError as error:
            raise self._too_large(error) from error
        events: list[Json] = []
        add = self._accumulator.add
        try:
            for content in contents:
                if content == self._sentinel:
                    self.ready = True
                    return events
                try:
                    payload = orjson.loads(content)
                except ValueError:
                    payload = self._decode(content)
                if type(payload) is not dict:
                    continue  # the API only sends objects
                add(payload)
                if (located := locate_error(payload)) is not None:
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


def parse_json(head: Head, content: bytes) -> Any:
    """Parse a JSON body. Raises ProtocolError if it is invalid."""
    try:
        return decode_json(content)
    except ValueError as error:
        kind = head.headers.get("content-type", "none")
        problem = "is empty" if not content.strip() else f"is no JSON (content type {kind})"
        raise _unusable(head, content, problem) from error


def _unusable(head: Head, content: bytes, problem: str) -> ProtocolError:
    excerpt = content[:EXCERPT].decode("utf-8", "replace")
    return ProtocolError(f"the body of the answer {problem}", status=head.status, excerpt=excerpt)
