"""Decode a `text/event-stream` incrementally into server-sent events.

Implements the WHATWG HTML standard, section "Interpreting an event stream". Protocol section 6.1 describes
how the API uses it.
"""

from __future__ import annotations

from typing import Final, NamedTuple

DEFAULT_MAX_EVENT_BYTES: Final = 64 * 1024 * 1024

_BOM: Final = b"\xef\xbb\xbf"
_MAX_RETRY_DIGITS: Final = 18  # below 2**63, and below the limit of int()


class EventTooLargeError(ValueError):
    """An event exceeds the size limit of the decoder, which stops decoding."""


class ServerSentEvent(NamedTuple):
    """One event of a stream.

    `data` are the `data` lines joined by LF, as bytes for a JSON parser; invalid UTF-8 is kept.
    `event` is the event type, or `""` if there was none (in browsers, `message`).
    `id` is the last event id of the stream at the end of the event, which an earlier event may have set.
    `retry` is the reconnection time in milliseconds, if this event set it.
    """

    data: bytes
    event: str = ""
    id: str = ""
    retry: int | None = None

    @property
    def text(self) -> str:
        """The data as text, with U+FFFD for invalid UTF-8."""
        return self.data.decode("utf-8", "replace")


class SSEDecoder:
    """An incremental decoder of one stream.

        >>> decoder = SSEDecoder()
        >>> decoder.feed(b"data: [DO"), decoder.feed(b"NE]\\n\\n")
        ([], [ServerSentEvent(data=b'[DONE]', event='', id='', retry=None)])

    How the bytes are split does not change the events. The time is linear in the number of bytes, even if
    an event arrives in many small chunks.
    """

    __slots__ = (
        "_after_cr",
        "_buffer",
        "_limit",
        "_started",
        "comments",
        "error",
        "last_event_id",
        "retry",
    )

    comments: int
    """Number of comment lines so far, counted as soon as their colon arrives. Keep-alives are comments
    (protocol section 6.1), so that this distinguishes a busy server from a silent one."""
    error: EventTooLargeError | None
    """The exception that the next call of `feed` raises, set when the events before it are returned."""
    last_event_id: str
    """The last event id of the stream, or `""`."""
    retry: int | None
    """The last reconnection time of the stream in milliseconds, or None."""

    def __init__(self, max_event_bytes: int = DEFAULT_MAX_EVENT_BYTES) -> None:
        """Create a decoder that accepts events of at most `max_event_bytes`, including comments in them.

        Raises ValueError if the limit is below 1.
        """
        if max_event_bytes < 1:
            raise ValueError(f"max_event_bytes must be at least 1, not {max_event_bytes}")
        self._limit = max_event_bytes
        self._buffer = bytearray()  # the incomplete event, with LF as line ends
        self._after_cr = False
        self._started = False
        self.comments = 0
        self.error = None
        self.last_event_id = ""
        self.retry = None

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """Decode the next bytes; return the events that they complete, in order.

        Raises EventTooLargeError if an event exceeds the limit. If the same bytes complete events before it,
        these are returned, and the next call raises the error.
        """
        events: list[ServerSentEvent] = []
        event_id = self.last_event_id
        for block in self._split(data):
            if block[:6] == b"data: " and b"\n" not in block:
                events.append(ServerSentEvent(block[6:], "", event_id))
            elif block:
                self._parse_block(block, events)
                event_id = self.last_event_id
        if self.error is not None and not events:
            raise self.error
        return events

    def end(self) -> ServerSentEvent | None:
        """Return the event at the end of the input that no blank line terminates; None without a `data` line.

        The standard discards such an event. It is returned for callers that report it, or that tolerate
        servers that omit the last blank line. To detect truncation, see `pending`.
        """
        previous = self.last_event_id, self.retry
        event = self._parse_event(bytes(self._buffer))
        self.last_event_id, self.retry = previous  # a discarded event has no effect on the stream
        return event

    @property
    def pending(self) -> bool:
        """Whether there is an incomplete event, other than comments."""
        return any(line and not line.startswith(b":") for line in self._buffer.split(b"\n"))

    def _normalise_newlines(self, data: bytes) -> bytes:
        # Convert all line ends to LF. A CR at the end of the data is converted at once, so that an event need
        # not wait for the next data; an LF that then follows belongs to the CR and is dropped.
        if not self._started:
            data = self._strip_bom(data)
        if not data:
            return b""
        if self._after_cr and data[0] == 10:
            data = data[1:]
            self._after_cr = False
            if not data:
                return b""
        self._after_cr = data[-1] == 13
        if b"\r" in data:
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return data

    def _strip_bom(self, data: bytes) -> bytes:
        data = bytes(self._buffer) + data
        self._buffer.clear()
        if len(data) < len(_BOM) and _BOM.startswith(data):
            self._buffer += data
            return b""
        self._started = True
        return data.removeprefix(_BOM)

    def _split(self, data: bytes) -> list[bytes]:
        """Return the lines of each event that the data complete, and keep the rest. Raises as `feed` does."""
        if self.error is not None:
            raise self.error
        if not self._started or self._after_cr or b"\r" in data:
            data = self._normalise_newlines(data)
        if not data:
            return []
        buffer = self._buffer
        at_line_start = not buffer or buffer[-1] == 10
        self.comments += data.count(b"\n:") + (at_line_start and data[0] == 58)
        if buffer:
            complete = b"\n\n" in data or (buffer[-1] == 10 and data[0] == 10)
            buffer += data
            if not complete:
                self._check_size_or_raise()
                return []
            data = bytes(buffer)
            buffer.clear()
        blocks = data.split(b"\n\n")
        tail = blocks.pop()
        if len(data) > self._limit:
            blocks = self._within_limit(blocks)
        if self.error is None:
            buffer += tail
            self._check_size()
        return blocks

    def _parse_block(self, block: bytes, events: list[ServerSentEvent]) -> None:
        if (event := self._parse_event(block)) is not None:
            events.append(event)

    def _parse_event(self, block: bytes) -> ServerSentEvent | None:
        data: list[bytes] = []
        name = b""
        retry: int | None = None
        lines = block.split(b"\n")
        if len(lines) == 2 and lines[0][:7] == b"event: " and lines[1][:6] == b"data: ":
            return ServerSentEvent(lines[1][6:], lines[0][7:].decode("utf-8", "replace"), self.last_event_id)
        for line in lines:
            field, _, value = line.partition(b":")
            if value[:1] == b" ":
                value = value[1:]
            if field == b"data":
                data.append(value)
            elif field == b"event":
                name = value
            elif field == b"id":
                if b"\0" not in value:
                    self.last_event_id = value.decode("utf-8", "replace")
            elif field == b"retry":
                if value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
                    retry = self.retry = int(value)
            elif field:  # not a comment
                self._handle_unknown(line)
        if not data:
            return None
        return ServerSentEvent(
            data[0] if len(data) == 1 else b"\n".join(data),
            name.decode("utf-8", "replace") if name else "",
            self.last_event_id,
            retry,
        )

    def _handle_unknown(self, line: bytes) -> None:
        """Ignore a line that is neither a field nor a comment."""

    def _within_limit(self, blocks: list[bytes]) -> list[bytes]:
        for index, block in enumerate(blocks):
            if len(block) > self._limit:
                self.error = self._too_large(len(block))
                return blocks[:index]
        return blocks

    def _check_size_or_raise(self) -> None:
        self._check_size()
        if self.error is not None:
            raise self.error

    def _check_size(self) -> None:
        # A trailing LF may belong to the blank line, which is not part of the event.
        size = len(self._buffer)
        if size > self._limit and size - (self._buffer[-1] == 10) > self._limit:
            self.error = self._too_large(size)
            self._buffer.clear()

    def _too_large(self, size: int) -> EventTooLargeError:
        return EventTooLargeError(
            f"an event of the stream has {size} bytes or more, above the limit of {self._limit}; "
            "raise max_event_bytes if such events are expected"
        )
