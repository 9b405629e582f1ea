"""Parsers of response bodies, chosen by the head and the first bytes of the response.

A parser does no I/O: it is fed bytes, returns the events in them, and has the result at the end. Calls and
streams use the same parsers, because a server may answer a call with an event stream, and a streaming request
with JSON (protocol section 9).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.wire import decode_json
from openrouter_sdk.errors import OpenRouterError, ProtocolError, TransportError
from openrouter_sdk.errors.classify import error_from_response, error_in_body

if TYPE_CHECKING:
    from openrouter_sdk.exchange.parser import Parser
    from openrouter_sdk.exchange.request import PreparedRequest
    from openrouter_sdk.exchange.steps import Head

Json = dict[str, Any]
EVENT_STREAM: Final = "text/event-stream"
EXCERPT: Final = 500
"""Bytes of a body that error messages quote."""
_BLANK: Final = b" \t\r\n\xef\xbb\xbf"
_SSE_FIELDS: Final = (b":", b"data:", b"event:", b"id:", b"retry:")


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
        from openrouter_sdk.exchange.event_parser import EventsParser  # most calls receive none

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

    def _parse(self) -> Any:
        """Return the JSON value of the body. Raises the error in it."""
        payload = parse_json(self.head, self.content)
        error = error_in_body(payload, status=self.head.status, headers=self.head.headers, now=self._now)
        if error is not None:
            raise error
        return payload

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
        self._resource = request.operation.resource if request.streaming else None
        self._result: Any = None

    def end(self) -> list[Json]:
        """Parse the body; for a streaming request, return it as events."""
        payload = self._parse()
        if self._needs_object and type(payload) is not dict:
            problem = f"is {type(payload).__name__}, not a JSON object"
            raise _unusable(self.head, self.content, problem)
        self._result = payload
        self.ready = True
        if self._resource is None:
            return []
        from openrouter_sdk.events.formats import BY_RESOURCE

        return BY_RESOURCE[self._resource].as_events(payload)

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
            self._parse()
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
