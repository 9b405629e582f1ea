"""Parsers of response bodies, chosen by the head and the first bytes of the response.

A parser does no I/O: it is fed bytes, returns the events in them, and has the result at the end. Calls and
streams use the same parsers, because a server may answer a call with an event stream, and a streaming request
with JSON (protocol section 9).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.encoding.json_text import decode_json, loads
from openrouter_sdk.errors import OpenRouterError, ProtocolError, TransportError
from openrouter_sdk.errors.payload import locate_error, parse_body, wrap_error

if TYPE_CHECKING:
    from openrouter_sdk.events.framing import ServerSentEvent
    from openrouter_sdk.exchange.parser import Parser
    from openrouter_sdk.exchange.request import PreparedRequest
    from openrouter_sdk.exchange.steps import Head

Json = dict[str, Any]
EVENT_STREAM: Final = "text/event-stream"
DECODED: Final = frozenset((None, "application/json", "application/jsonl", "text/plain"))
"""Media types of results that are no bytes."""
DEFAULT_MAX_BODY_BYTES: Final = 256 * 1024 * 1024
MAX_ERROR_BYTES: Final = 1024 * 1024
"""Bytes of a body with an error status to read."""
EXCERPT: Final = 500
"""Bytes of a body that error messages quote."""
_MAX_BLANKS: Final = 64 * 1024
_BLANK: Final = b" \t\r\n\xef\xbb\xbf"
_SSE_FIELDS: Final = (b":", b"data:", b"event:", b"id:", b"retry:", b"error:")
_FRAMED: Final = rb":|data:|event:|id:|retry:|error:\s*\{"  # not a text such as `error: no such model`
_UNTYPED: Final = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_TEXTS: Final = frozenset({"text", "message", "multipart"})
_TEXT_FORMATS: Final = frozenset(
    ("event", "html", "javascript", "json", "json5", "jsonl", "ndjson", "urlencoded", "xhtml", "xml", "yaml")
)
_TEXT_BEGINNING: Final = rb"(?i)\{|data:|event:|<(?:!doctype|html|\?xml)\b"


def may_be_event_stream(request: PreparedRequest, head: Head) -> bool:
    """Whether the body may be an event stream as well as JSON, which its first bytes decide."""
    return request.operation.stream is not None and 200 <= head.status < 300


def needs_more_bytes(head: Head, start: bytes) -> bool:
    """Whether `start`, the body so far, is too short to tell JSON from an event stream."""
    blanks = len(start)
    start = start.lstrip(_BLANK)
    if not start:
        return blanks < _MAX_BLANKS
    return media_type(head) != EVENT_STREAM and any(
        field != start and field.startswith(start) for field in _SSE_FIELDS
    )


def choose_parser(
    request: PreparedRequest, head: Head, now: Callable[[], float], start: bytes = b""
) -> Parser:
    """Return the parser for a response. `start` is the beginning of its body, if `may_be_event_stream`."""
    media = request.operation.result_media
    if media != "application/json":
        return _choose_binary(request, head, now, media)
    if not 200 <= head.status < 300:
        return ErrorParser(head, now)
    if may_be_event_stream(request, head) and _is_event_stream(head, start):
        from openrouter_sdk.exchange.event_parser import EventsParser  # most calls receive none

        return EventsParser(request, head, now)
    return JSONParser(request, head, now)


def _choose_binary(
    request: PreparedRequest, head: Head, now: Callable[[], float], media: str | None
) -> Parser:
    if media in DECODED and media is not None and 200 <= head.status < 300:
        return TextParser(request, head, now)
    if request.download is not None and request.download.accepts(head):
        from openrouter_sdk.exchange.transfers.download_exchange import DownloadParser

        return DownloadParser(request, head, now, media)
    return BytesParser(request, head, now, media) if 200 <= head.status < 300 else ErrorParser(head, now)


def _is_event_stream(head: Head, start: bytes) -> bool:
    # Servers mislabel both kinds, so the first bytes take precedence over the content type.
    start = start.lstrip(_BLANK)
    if start.startswith(_SSE_FIELDS):
        return True
    return media_type(head) == EVENT_STREAM and start[:1] != b"["


def media_type(head: Head) -> str:
    """Return the media type of a body in lower case, without parameters (RFC 9110, section 8.3.1)."""
    return head.headers.get("content-type", "").partition(";")[0].strip().lower()


def is_text(media: str) -> bool:
    """Whether a media type is one of texts, such as HTML, JSON of any kind and event streams."""
    kind, _, subtype = media.partition("/")
    return kind in _TEXTS or not _TEXT_FORMATS.isdisjoint(re.split("[^a-z0-9]+", subtype))


def looks_like_text(head: Head, content: bytes) -> bool:
    """Whether a body is text by its media type or its beginning, and may report an error."""
    return is_text(media_type(head)) or bool(re.match(_TEXT_BEGINNING, content[:100].lstrip(_BLANK)))


class _BufferedParser:
    """Base of the parsers that need the whole body, of at most `limit` bytes."""

    complete = False
    waiting: Sequence[Any] = ()
    pending_error: OpenRouterError | None = None
    expects_events = False

    def __init__(self, head: Head, now: Callable[[], float], limit: int) -> None:
        self.head = head
        self.ready = False
        self._now = now
        self._limit = limit
        self._size = 0
        self._chunks: list[bytes] = []

    @property
    def content(self) -> bytes:
        """The body so far."""
        if len(self._chunks) > 1:
            self._chunks = [b"".join(self._chunks)]
        return self._chunks[0] if self._chunks else b""

    def feed(self, data: bytes) -> list[Json]:
        """Keep the bytes until the end. Raises ProtocolError above the limit."""
        self._size += len(data)
        if self._size > self._limit:
            raise body_too_large(self.head, self._limit)
        self._chunks.append(data)
        return []

    def next(self) -> list[Json]:
        """Return nothing."""
        return []

    def _reported_error(self) -> OpenRouterError | None:
        """Return the error in the body, which may be framed as an event; None without one."""
        payload = parse_body(self.content)
        if type(payload) is str and (event := _framed_event(self.content)) is not None:
            payload = parse_body(event.data)
            if event.event == "error":
                payload = wrap_error(payload)
        return self._error_in(payload)

    def _error_in(self, payload: Any) -> OpenRouterError | None:
        """Return the error in the JSON of a response that succeeded, if any."""
        located = locate_error(payload)
        if located is None:
            return None
        from openrouter_sdk.errors.classify import error_in_body  # loaded by the first error

        head = self.head
        return error_in_body(
            payload, status=head.status, headers=head.headers, now=self._now, located=located
        )

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
        super().__init__(head, now, max_body_bytes(request))
        self._request = request
        self._result: Any = None

    def end(self) -> list[Json]:
        """Parse the body; for a streaming request, return it as events."""
        operation = self._request.operation
        if not self._size and self.head.status in operation.empty:
            self.ready = True
            return []
        if operation.stream is not None and b"\ndata:" in self.content:  # no JSON has this
            return self._end_as_events()
        payload = self._parse()
        error = self._error_in(payload)
        if error is not None:
            raise error
        if type(payload) is not dict and not operation.any_json:
            problem = f"is {_json_type(payload)}, not a JSON object"
            raise _unusable(self.head, self.content, problem)
        self._result = payload
        self.ready = True
        if not self._request.streaming:
            return []
        from openrouter_sdk.events.formats import BY_RESOURCE

        return BY_RESOURCE[operation.resource].as_events(payload)

    def result(self) -> Any:
        """Return the JSON value after the end of the body."""
        return self._result

    def _parse(self) -> Any:
        try:
            return parse_json(self.head, self.content)
        except ProtocolError as error:
            reported = self._reported_error()
            if reported is None:
                raise
            raise reported from error

    def _end_as_events(self) -> list[Json]:
        """Read a body of another content type that has events behind its JSON, if only an end mark."""
        from openrouter_sdk.exchange.event_parser import EventsParser

        parser = EventsParser(self._request, self.head, self._now)
        events: list[Json] = []
        try:
            events += parser.feed(self.content)
            while parser.waiting:
                events += parser.next()
            if not parser.ready:
                events += parser.end()
        except OpenRouterError as error:
            if not events:
                raise
            error.partial = parser.partial()
            self.pending_error = error
        self.pending_error = self.pending_error or parser.pending_error
        self._result = parser.result()
        self.ready = True
        return events


class TextParser(JSONParser):
    """A body that is a text, or lines of JSON (RFC 7464 puts a mark before each)."""

    def end(self) -> list[Json]:
        """Decode the text, or parse the lines."""
        operation = self._request.operation
        if self._size or self.head.status not in operation.empty:
            if operation.result_media == "text/plain":
                self._result = _decoded_text(self.content, self.head.headers.get("content-type", ""))
            else:
                lines = (line.strip(b" \t\r\x1e") for line in self.content.split(b"\n"))
                self._result = [parse_json(self.head, line) for line in lines if line]
        self.ready = True
        return []


class BytesParser(_BufferedParser):
    """A binary body, or none. `media` is its media type in the contract."""

    def __init__(
        self, request: PreparedRequest, head: Head, now: Callable[[], float], media: str | None
    ) -> None:
        super().__init__(head, now, max_body_bytes(request))
        self._media = media

    def end(self) -> list[Json]:
        """Raise an error if text answers a binary operation (protocol section 9).

        A file is returned whatever it is, since users store texts as well.
        """
        if self._media not in (None, "application/octet-stream", "application/*", "*/*"):
            self._refuse_text(media_type(self.head))
        self.ready = True
        return []

    def _refuse_text(self, media: str) -> None:
        if not looks_like_text(self.head, self.content):
            return
        is_declared, start = is_text(media), self.content[:100].lstrip(_BLANK)
        if (error := self._reported_error()) is not None:
            raise error
        is_untyped = media in _UNTYPED and (start[:1] == b"<" or type(parse_body(self.content)) is dict)
        if is_declared or is_untyped:
            raise _unusable(self.head, self.content, f"is {media or 'text'}, not {self._media}")


class ErrorParser(_BufferedParser):
    """The body of a response with an error status (protocol sections 6.6 and 10), or its beginning."""

    def __init__(self, head: Head, now: Callable[[], float]) -> None:
        super().__init__(head, now, MAX_ERROR_BYTES)

    def feed(self, data: bytes) -> list[Json]:
        """Keep the bytes until the end. Raises the error at the limit, without reading the rest."""
        left = self._limit - self._size
        super().feed(data[:left])
        if len(data) >= left:
            raise self._error()
        return []

    def end(self) -> list[Json]:
        """Raise the error."""
        raise self._error()

    def explain(self, error: TransportError) -> OpenRouterError:
        """Return the error of the status, which an unreadable body must not hide, except for a redirect."""
        return self._error() if self.head.status >= 400 else error

    def _error(self) -> OpenRouterError:
        event = _framed_event(self.content)
        content = self.content if event is None else event.data
        from openrouter_sdk.errors.classify import error_from_response

        return error_from_response(self.head.status, self.head.headers, content, now=self._now)


def max_body_bytes(request: PreparedRequest) -> int:
    """Return the limit of a body that is kept in memory."""
    return request.settings.max_body_bytes or DEFAULT_MAX_BODY_BYTES


def body_too_large(head: Head, limit: int) -> ProtocolError:
    """Return the error for a body above the limit."""
    message = (
        f"the body of the answer is above the limit of {limit} bytes; "
        "raise max_body_bytes if such answers are expected"
    )
    return ProtocolError(message, status=head.status, limit=limit)


def parse_json(head: Head, content: bytes) -> Any:
    """Parse a JSON body, with U+FFFD for lone surrogates. Raises ProtocolError if it is invalid."""
    try:
        return loads(content)
    except (ValueError, RecursionError):
        pass
    from openrouter_sdk.events.surrogates import encodable, may_have_surrogates

    try:
        value = decode_json(content)
        return encodable(value) if may_have_surrogates(content) else value
    except (ValueError, RecursionError) as error:
        kind = head.headers.get("content-type", "none")
        problem = "is empty" if not content.strip() else f"is no JSON (content type {kind})"
        raise _unusable(head, content, problem) from error


def _decoded_text(content: bytes, content_type: str) -> str:
    found = re.search(r"(?i);\s*charset\s*=\s*\"?([\w.:-]+)", content_type)
    try:
        return content.decode(found[1] if found else "utf-8", "replace")
    except LookupError:  # a charset that Python does not know
        return content.decode("utf-8", "replace")


def _json_type(value: Any) -> str:
    names = {type(None): "null", bool: "a boolean", str: "a string", list: "a list", dict: "an object"}
    return names.get(type(value), "a number")


def _framed_event(content: bytes) -> ServerSentEvent | None:
    """Return the event of a body that is an event stream; None for other bodies."""
    if not re.match(_FRAMED, content.lstrip(_BLANK)):
        return None
    from openrouter_sdk.events.unframed import find_event

    return find_event(content)


def _unusable(head: Head, content: bytes, problem: str) -> ProtocolError:
    excerpt = content[:EXCERPT].decode("utf-8", "replace")
    return ProtocolError(f"the body of the answer {problem}", status=head.status, excerpt=excerpt)
