"""Decode the API's event streams, and what servers send in them unframed (protocol section 6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_api.encoding.json_text import decode_json
from openrouter_sdk.events.framing import DEFAULT_MAX_EVENT_BYTES, ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    from collections.abc import Iterable

ERROR: Final = "error"
"""Name of an event that reports an error."""


class UnframedEvent(ServerSentEvent):
    """JSON that stands in a stream without `data:`, which the standard ignores."""

    __slots__ = ()


class EventReader(SSEDecoder):
    """A decoder that also returns unframed JSON objects, and lines `error: ...` as events named `error`.

    Backends write both when they fail after the stream has begun.
    """

    __slots__ = ("_unknown", "ignored")

    ignored: bytearray
    """The lines that are neither fields nor comments, within the limit of one event."""

    def __init__(self, max_event_bytes: int = DEFAULT_MAX_EVENT_BYTES) -> None:
        super().__init__(max_event_bytes)
        self.ignored = bytearray()
        self._unknown: list[bytes] = []  # such lines of the current event

    def read(self, data: bytes) -> list[bytes | ServerSentEvent]:
        """Decode the next bytes; return the data of ordinary events, and named or unframed events whole."""
        if self.error is not None:
            raise self.error
        found: list[bytes | ServerSentEvent] = []
        if self._buffer and (end := data.find(b"\n\n") + 2) > 1:
            self._read_any(data[:end], found)
            data = data[end:]
        if data and self.error is None and not self._read_plain(data, found):
            self._read_any(data, found)
        if self.error is not None and not found:
            raise self.error
        return found

    @property
    def between_events(self) -> bool:
        """Whether the data so far end with an event, so that what follows can be read without them."""
        return self._started and not (self._buffer or self._after_cr) and self.error is None

    def _read_plain(self, data: bytes, found: list[bytes | ServerSentEvent]) -> bool:
        """Read events of a single `data` line each, as most are; return False for others."""
        if self._buffer or self._after_cr or not self._started or b"\r" in data or len(data) > self._limit:
            return False
        if data[:6] == b"data: " and data.find(b"\n") == len(data) - 2 and data[-1] == 10:
            found.append(data[6:-2])
            return True
        lines = data.split(b"\n")
        tail = lines.pop()
        if len(lines) % 2 or any(lines[1::2]):
            return False
        contents = [line[6:] for line in lines[::2] if line[:6] == b"data: "]
        if 2 * len(contents) < len(lines):
            return False
        found += contents
        if tail:
            self._read_any(tail, found)
        return True

    def _read_any(self, data: bytes, found: list[bytes | ServerSentEvent]) -> None:
        for block in self._split(data):
            if block[:6] == b"data: " and b"\n" not in block:
                found.append(block[6:])
            elif block:
                events: list[ServerSentEvent] = []
                self._parse_block(block, events)
                found += [one if one.event or type(one) is UnframedEvent else one.data for one in events]

    def rest(self) -> list[ServerSentEvent]:
        """Return the events at the end of the input that no blank line terminates."""
        previous = self.last_event_id, self.retry, self.ignored.copy()
        events: list[ServerSentEvent] = []
        self._parse_block(bytes(self._buffer), events)
        self.last_event_id, self.retry, self.ignored = previous
        return events

    def _parse_block(self, block: bytes, events: list[ServerSentEvent]) -> None:
        event, lines = self._parse_event(block), self._unknown
        self._unknown = []
        if event is not None and lines and event.data[:1] == b"{" and not is_json(event.data):
            # JSON of several lines, only the first of which is framed.
            event = event._replace(data=b"\n".join((event.data, *lines)))
            lines = []
        if event is not None:
            events.append(event)
        if lines:
            events.extend(_unframed(lines))
            self.ignored += b"\n".join((*lines, b""))[: self._limit - len(self.ignored)]

    def _handle_unknown(self, line: bytes) -> None:
        self._unknown.append(line)


def _unframed(lines: list[bytes]) -> Iterable[ServerSentEvent]:
    for position, line in enumerate(lines):
        if line.startswith(b"error:"):
            yield ServerSentEvent(line[6:].strip(), ERROR)
        elif line.lstrip()[:1] == b"{":
            yield UnframedEvent(b"\n".join(lines[position:]))
            return


def is_json(data: bytes) -> bool:
    """Whether the data is one JSON value."""
    try:
        decode_json(data)
    except ValueError:
        return False
    return True


def find_event(body: bytes) -> ServerSentEvent | None:
    """Return the event in a body that reports an error, or else the first one; None without events."""
    reader = EventReader(max(len(body), 1))
    events = [event for event in (*reader.feed(body), *reader.rest()) if event.data.strip() != b"[DONE]"]
    for is_likely in (_reports_error, _is_unnamed, bool):
        for event in events:
            if is_likely(event):
                return event
    return None


def _reports_error(event: ServerSentEvent) -> bool:
    return event.event == ERROR or b'"error"' in event.data


def _is_unnamed(event: ServerSentEvent) -> bool:
    return not event.event
