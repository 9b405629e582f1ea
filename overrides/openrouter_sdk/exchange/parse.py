"""What the bytes of a response mean. The head and the first bytes choose one parser for all of them.

A parser serves calls and streams alike, and does no I/O: it is fed bytes, returns the events in them, and
has the result at the end. What a server sends does not depend on what it was asked for (protocol section 9):
an event stream may come where JSON is due, and JSON where events are.
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
_BLANK: Final = b" \t\r\n\xef\xbb\xbf"
_FIELDS: Final = (b":", b"data:", b"event:", b"id:", b"retry:")


class Parser(Protocol):
    """Reads the body of one response."""

    ready: bool
    """Whether the result is complete, so that nothing more needs to be read."""
    failure: OpenRouterError | None
    """An error behind the events that were returned last, to be raised after they are delivered."""
    expects_events: bool
    """Whether a response that brings none for long is silent."""

    @property
    def content(self) -> bytes:
        """The body so far, where it is kept."""
        ...

    def feed(self, data: bytes) -> list[Json]:
        """Take bytes; return the events that they complete. Raises the error that the body states."""
        ...

    def end(self) -> list[Json]:
        """Take note of the end of the body; return the events that it completes. Raises as `feed` does."""
        ...

    def result(self) -> Any:
        """The JSON result so far; None without one."""
        ...

    def partial(self) -> Any:
        """The result so far, decoded, for an error to carry; None for bodies that are all or nothing."""
        ...

    def explain(self, error: TransportError) -> OpenRouterError:
        """The error to raise when the body cannot be read to its end."""
        ...


def may_be_events(request: PreparedRequest, head: Head) -> bool:
    """Whether the body may be JSON or an event stream, so that its first bytes have to be seen."""
    return request.operation.stream is not None and 200 <= head.status < 300


def is_undecided(head: Head, start: bytes) -> bool:
    """Whether more of the first bytes is needed to tell JSON from an event stream."""
    start = start.lstrip(_BLANK)
    if not start:
        return True
    return media_type(head) != EVENT_STREAM and any(
        field != start and field.startswith(start) for field in _FIELDS
    )


def choose_parser(
    request: PreparedRequest, head: Head, now: Callable[[], float], start: bytes = b""
) -> Parser:
    """The parser for a response. `start` are the first bytes of its body, where `may_be_events`."""
    if not 200 <= head.status < 300:
        return ErrorParser(head, now)
    media = request.operation.result_media
    if media != "application/json":
        return BytesParser(head, now, refuse_json=media is not None)
    if may_be_events(request, head) and _are_events(head, start):
        return EventsParser(request, head, now)
    return JSONParser(request, head, now)


def _are_events(head: Head, start: bytes) -> bool:
    # Servers mislabel both kinds, so the first bytes decide where only one kind begins like them.
    start = start.lstrip(_BLANK)
    if start.startswith(_FIELDS):
        return True
    return media_type(head) == EVENT_STREAM and start[:1] not in (b"{", b"[")


def media_type(head: Head) -> str:
    """The media type of a body without its parameters, in lower case (RFC 9110, section 8.3.1)."""
    return head.headers.get("content-type", "").partition(";")[0].strip().lower()


class _WholeParser:
    """What parsers have in common that need the whole body."""

    failure: OpenRouterError | None = None
    expects_events = False

    def __init__(self, head: Head, now: Callable[[], float]) -> None:
        self.head = head
        self.ready = False
        self._now = now
        self._parts: list[bytes] = []

    @property
    def content(self) -> bytes:
        """The body so far."""
        if len(self._parts) > 1:
            self._parts = [b"".join(self._parts)]
        return self._parts[0] if self._parts else b""

    def feed(self, data: bytes) -> list[Json]:
        """Keep the bytes until the end."""
        self._parts.append(data)
        return []

    def result(self) -> Any:
        """There is none before the end, and none but the bytes."""
        return None

    def partial(self) -> Any:
        """A part of such a body is nothing that could be used."""
        return None

    def explain(self, error: TransportError) -> OpenRouterError:
        """The error as it is."""
        return error


class JSONParser(_WholeParser):
    """A body that is one JSON value."""

    def __init__(self, request: PreparedRequest, head: Head, now: Callable[[], float]) -> None:
        super().__init__(head, now)
        self._needs_object = request.operation.stream is not None
        self._as_events = BY_RESOURCE[request.operation.resource].as_events if request.streaming else None
        self._result: Any = None

    def end(self) -> list[Json]:
        """Parse the body; return the events that it stands for, when a stream was asked for."""
        payload = parse_json(self.head, self.content)
        error = error_in_body(payload, status=self.head.status, headers=self.head.headers, now=self._now)
        if error is not None:
            raise error
        if self._needs_object and type(payload) is not dict:
            problem = f"is {type(payload).__name__}, not the JSON object that is due"
            raise _unusable(self.head, self.content, problem)
        self._result = payload
        self.ready = True
        return self._as_events(payload) if self._as_events is not None else []

    def result(self) -> Any:
        """The value, once the body has ended."""
        return self._result


class BytesParser(_WholeParser):
    """A body that is kept as it is: a file, or nothing at all."""

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


class ErrorParser(_WholeParser):
    """The body of a response whose status is an error (protocol sections 6.6 and 10)."""

    def end(self) -> list[Json]:
        """Raise the error."""
        raise self._error()

    def explain(self, error: TransportError) -> OpenRouterError:
        """The error of the status: a body that cannot be read must not hide it, unless it is a redirect."""
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
        self.failure: OpenRouterError | None = None
        self._head = head
        self._now = now
        self._accumulator = BY_RESOURCE[operation.resource].accumulator()
        self._decoder = SSEDecoder(settings.max_event_bytes or DEFAULT_MAX_EVENT_BYTES)
        self._sentinel: Final = sentinel.encode() if sentinel else b""
        self._decode_result = operation.decoder()
        self._allow_truncated = settings.allow_truncated
        self._kept: list[bytes] | None = None if request.streaming else []

    @property
    def content(self) -> bytes:
        """The body so far of a call; that of a stream is not kept."""
        return b"".join(self._kept or ())

    def feed(self, data: bytes) -> list[Json]:
        """Take bytes; return the events in them. Raises the error that the first of them is."""
        if self._kept is not None:
            self._kept.append(data)
        try:
            found = self._decoder.feed_data(data)
        except EventTooLargeError as error:
            raise self._too_large(error) from error
        events: list[Json] = []
        add = self._accumulator.add
        try:
            for content in found:
                if content == self._sentinel:
                    self.ready = True
                    return events
                try:
                    payload = orjson.loads(content)
                except ValueError:
                    payload = self._decode(content)
                if type(payload) is not dict:
                    continue  # nothing that the API sends, and nothing that a result could be made of
                add(payload)
                if (located := locate_error(payload)) is not None:
                    raise self._stated(payload, located)
                events.append(payload)
        except OpenRouterError as error:
            self._fail(error, events)
        if self._decoder.error is not None and self.failure is None:
            self._fail(self._too_large(self._decoder.error), events)
        return events

    def end(self) -> list[Json]:
        """Return the event that was not yet closed by its blank line.

        Raises TruncatedStreamError, after that event is delivered, when the stream was not complete.
        Some servers never send the sentinel: a finish reason is enough (demanded by backends in use).
        """
        events = self._close_event() if self._lacks_blank_line() else []
        if self.failure is not None:
            return events
        if self.ready or self._accumulator.finished or self._allow_truncated:
            self.ready = True
            return events
        message = (
            "the stream ended without a finish reason or its end mark; `partial` has what came, and the "
            "option allow_truncated accepts such streams"
        )
        self._fail(TruncatedStreamError(message), events)
        return events

    def result(self) -> Any:
        """The result so far."""
        return self._accumulator.result()

    def partial(self) -> Any:
        """The result so far, decoded."""
        result = self._accumulator.result()
        return result if self._decode_result is None else self._decode_result(result)

    def explain(self, error: TransportError) -> OpenRouterError:
        """The error as it is."""
        return error

    def _close_event(self) -> list[Json]:
        kept, self._kept = self._kept, None
        events = self.feed(b"\n\n")
        self._kept = kept
        return events

    def _fail(self, error: OpenRouterError, events: list[Json]) -> None:
        """Raise the error; later, if there are events to be delivered before it."""
        if not events:
            raise error
        error.partial = self.partial()
        self.failure = error

    def _decode(self, content: bytes) -> Any:
        """Decode what orjson refuses and `decode_json` may still read."""
        try:
            return decode_json(content)
        except ValueError as error:
            excerpt = content[:EXCERPT].decode("utf-8", "replace")
            message = "an event of the stream is no JSON"
            raise ProtocolError(message, status=self._head.status, excerpt=excerpt) from error

    def _stated(self, payload: Json, located: tuple[Json, Json]) -> OpenRouterError:
        """The error that an event states."""
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

    def _lacks_blank_line(self) -> bool:
        """Whether what is left is a whole event, and not one that was cut off."""
        rest = self._decoder.end()
        if rest is None or rest.data == self._sentinel:
            return rest is not None
        try:
            decode_json(rest.data)
        except ValueError:
            return False
        return True


def parse_json(head: Head, content: bytes) -> Any:
    """The JSON value of a body. Raises ProtocolError when it is none."""
    try:
        return decode_json(content)
    except ValueError as error:
        kind = head.headers.get("content-type", "none")
        problem = "is empty" if not content.strip() else f"is no JSON (content type {kind})"
        raise _unusable(head, content, problem) from error


def _unusable(head: Head, content: bytes, problem: str) -> ProtocolError:
    excerpt = content[:EXCERPT].decode("utf-8", "replace")
    return ProtocolError(f"the body of the answer {problem}", status=head.status, excerpt=excerpt)
