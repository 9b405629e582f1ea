"""Turn the bytes of a `text/event-stream` into server-sent events, however the bytes are cut up.

The framing is that of the WHATWG HTML standard, section "Interpreting an event stream"; where the API
uses it is in protocol section 6.1.
"""

from __future__ import annotations

from typing import Final, NamedTuple

DEFAULT_MAX_EVENT_BYTES: Final = 64 * 1024 * 1024

_BOM: Final = b"\xef\xbb\xbf"
_MAX_RETRY_DIGITS: Final = 18  # below 2**63, and far below the length at which int() refuses to parse


class EventTooLargeError(ValueError):
    """One event grew beyond the decoder's limit, so no more of the stream is read."""


class ServerSentEvent(NamedTuple):
    """One event of a stream.

    `data` is bytes, as JSON parsers take them: the `data` lines joined by LF, exactly as they came. Bytes
    that are no UTF-8 are still in it; `text` has them replaced.
    `event` is the name that the stream gave, or `""` when it gave none (browsers then say `message`).
    `id` is the last id that the stream had set when the event ended, possibly by an earlier event.
    `retry` is the reconnection time in milliseconds that this event set, or None.
    """

    data: bytes
    event: str = ""
    id: str = ""
    retry: int | None = None

    @property
    def text(self) -> str:
        """The data as text. Bytes that are no UTF-8 become U+FFFD."""
        return self.data.decode("utf-8", "replace")


class SSEDecoder:
    """Decodes one stream: feed it the bytes as they arrive, get the events that became complete.

    Any split of the same bytes gives the same events. The work is linear in the bytes, also when an
    event arrives in many small pieces.

    In one point the decoder is stricter than the standard: an event whose data is empty is dropped even
    if it had a `data` line, because no API sends JSON that is empty. Its `id` is remembered all the same.
    """

    __slots__ = (
        "_after_cr",
        "_begun",
        "_limit",
        "_rest",
        "comments",
        "error",
        "last_event_id",
        "retry",
    )

    comments: int
    """Comment lines seen so far. Keep-alives are comments (protocol section 6.1), so a caller can tell a
    server that is busy from one that is silent. A comment counts from its colon on."""
    error: EventTooLargeError | None
    """What the next call of `feed` will raise; known already when the events before it are returned."""
    last_event_id: str
    """The id set last, `""` before any."""
    retry: int | None
    """The reconnection time set last, in milliseconds, or None before any."""

    def __init__(self, max_event_bytes: int = DEFAULT_MAX_EVENT_BYTES) -> None:
        """Make a decoder that holds at most `max_event_bytes` bytes of one event, comments in it included.

        Raises ValueError when the limit is below 1.
        """
        if max_event_bytes < 1:
            raise ValueError(f"max_event_bytes must be at least 1, not {max_event_bytes}")
        self._limit = max_event_bytes
        self._rest = bytearray()  # the event that is not complete yet, its line ends made LF
        self._after_cr = False
        self._begun = False
        self.comments = 0
        self.error = None
        self.last_event_id = ""
        self.retry = None

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """Take the next bytes; return the events that they complete, in order.

        Raises EventTooLargeError once an event exceeds the limit. Events that were complete before it are
        returned first: the error then comes with the next call.
        """
        if self.error is not None:
            raise self.error
        if not self._begun or self._after_cr or b"\r" in data:
            data = self._normalised(data)
        if not data:
            return []
        rest = self._rest
        at_line_start = not rest or rest[-1] == 10
        self.comments += data.count(b"\n:") + (at_line_start and data[0] == 58)
        if rest:
            complete = b"\n\n" in data or (rest[-1] == 10 and data[0] == 10)
            rest += data
            if not complete:
                self._check_rest()
                return []
            data = bytes(rest)
            rest.clear()
        return self._events(data)

    def feed_data(self, data: bytes) -> list[bytes]:
        """The same for those who want the data of the events alone."""
        # One event of one line and nothing else is how a model's words arrive, so it has a short way.
        if (
            data[:6] == b"data: "
            and data[-1] == 10
            and self._begun
            and not self._rest
            and 8 < len(data) <= self._limit
            and data.find(b"\n") == len(data) - 2
            and b"\r" not in data
            and not self._after_cr
            and self.error is None
        ):
            return [data[6:-2]]
        return [event.data for event in self.feed(data)]

    def end(self) -> ServerSentEvent | None:
        """Say that the input has ended. Return what is left of an event that its blank line never closed.

        By the standard that is no event: it is to be discarded. It is given, as far as it came, for a
        caller who wants to report it, or who forgives a server that leaves out the very last blank line.
        None when there is no data in it; see `pending` for whether the input was cut inside an event.
        """
        known = self.last_event_id, self.retry
        event = self._event(bytes(self._rest))
        self.last_event_id, self.retry = known  # what is discarded sets nothing
        return event

    @property
    def pending(self) -> bool:
        """Whether a part of an event was fed that is not complete yet. Comments are no such part."""
        return any(line and not line.startswith(b":") for line in self._rest.split(b"\n"))

    def _normalised(self, data: bytes) -> bytes:
        # The only line end behind this point is LF. A CR at the end of a feed counts at once, so that no
        # event waits for the next feed; if an LF follows, it belongs to that CR and is dropped.
        if not self._begun:
            data = self._without_bom(data)
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

    def _without_bom(self, data: bytes) -> bytes:
        data = bytes(self._rest) + data
        self._rest.clear()
        if len(data) < len(_BOM) and _BOM.startswith(data):
            self._rest += data
            return b""
        self._begun = True
        return data.removeprefix(_BOM)

    def _events(self, data: bytes) -> list[ServerSentEvent]:
        blocks = data.split(b"\n\n")
        tail = blocks.pop()
        if len(data) > self._limit:
            blocks = self._up_to_limit(blocks)
        events: list[ServerSentEvent] = []
        event_id = self.last_event_id
        for block in blocks:
            if block[:6] == b"data: " and b"\n" not in block:
                if len(block) > 6:
                    events.append(ServerSentEvent(block[6:], "", event_id))
            elif block and (event := self._event(block)):
                events.append(event)
                event_id = self.last_event_id
            else:
                event_id = self.last_event_id
        if self.error is None:
            self._rest += tail
            self._note_size()
        if self.error is not None and not events:
            raise self.error
        return events

    def _event(self, block: bytes) -> ServerSentEvent | None:
        data: list[bytes] = []
        name = b""
        retry: int | None = None
        for line in block.split(b"\n"):
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
            elif field == b"retry" and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
                retry = self.retry = int(value)
        joined = data[0] if len(data) == 1 else b"\n".join(data)
        if not joined:
            return None
        return ServerSentEvent(
            joined, name.decode("utf-8", "replace") if name else "", self.last_event_id, retry
        )

    def _up_to_limit(self, blocks: list[bytes]) -> list[bytes]:
        for place, block in enumerate(blocks):
            if len(block) > self._limit:
                self.error = self._error(len(block))
                return blocks[:place]
        return blocks

    def _check_rest(self) -> None:
        self._note_size()
        if self.error is not None:
            raise self.error

    def _note_size(self) -> None:
        # An LF at the end may be half of the blank line, which is not part of the event.
        size = len(self._rest)
        if size > self._limit and size - (self._rest[-1] == 10) > self._limit:
            self.error = self._error(size)
            self._rest.clear()

    def _error(self, size: int) -> EventTooLargeError:
        return EventTooLargeError(
            f"an event of the stream has {size} bytes or more, over the limit of {self._limit}; "
            "if such events are expected, raise max_event_bytes"
        )
