"""The reader of the API's streams reads what the decoder reads, and what stands in a stream unframed."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.events.framing import EventTooLargeError, ServerSentEvent, SSEDecoder
from openrouter_sdk.events.unframed import EventReader, UnframedEvent, find_event
from tests.each import each
from tests.unit.events.test_framing import _SNIPPETS

_WHOLE = [b"data: 1\n\n", b"data: {}\n\n", b"data: \n\n", b"data: 1\r\n\r\n", b"data: a\rb\n\n"]


def test_too_large_an_event_is_refused_for_good() -> None:
    reader = EventReader(max_event_bytes=10)
    with pytest.raises(EventTooLargeError):
        reader.read(b"data: 0123456789\n\n")
    with pytest.raises(EventTooLargeError):
        reader.read(b"data: 1\n\n")


@given(st.lists(st.sampled_from([*_SNIPPETS, *_WHOLE, *_WHOLE]), max_size=20), st.sampled_from([1000, 12, 6]))
def test_events_are_those_of_the_decoder(pieces: list[bytes], limit: int) -> None:
    reader, decoder = EventReader(limit), SSEDecoder(limit)
    for piece in filter(None, pieces):
        try:
            expected = [event if event.event else event.data for event in decoder.feed(piece)]
        except EventTooLargeError:
            with pytest.raises(EventTooLargeError):
                reader.read(piece)
        else:
            assert reader.read(piece) == expected
            assert (reader.comments, reader.pending) == (decoder.comments, decoder.pending)


@each(
    ("stream", "expected"),
    [
        (b'error: {"code": 1}\n\n', [ServerSentEvent(b'{"code": 1}', "error")]),
        (b"error: gone\n\n", [ServerSentEvent(b"gone", "error")]),
        (b'{"error": 1}\n\n', [UnframedEvent(b'{"error": 1}')]),
        (b'{\n "error": 1\n}\r\n\r\n', [UnframedEvent(b'{\n "error": 1\n}')]),
        (b'data: 1\n{"error": 1}\n\n', [b"1", UnframedEvent(b'{"error": 1}')]),
        (b"colour: red\nwhatever\n\n[1]\n\n", []),
    ],
    ids=lambda case: case[0],
)
def test_unframed_json_and_error_lines_are_events(stream: bytes, expected: list[object]) -> None:
    reader = EventReader()
    found = [event for at in range(len(stream)) for event in reader.read(stream[at : at + 1])]
    assert found == expected
    assert list(map(type, found)) == list(map(type, expected))


def test_the_rest_are_the_events_that_lack_their_blank_line() -> None:
    reader = EventReader()
    reader.read(b'data: 1\n\ndata: 2\nerror: gone\n{"error": 3}')
    assert [event.data for event in reader.rest()] == [b"2", b"gone", b'{"error": 3}']
    assert reader.read(b"\n\n") == [b"2", *reader_events(b'error: gone\n{"error": 3}\n\n')]


def reader_events(stream: bytes) -> list[bytes | ServerSentEvent]:
    return EventReader().read(stream)


@each(
    ("body", "data"),
    [
        (b'data: {"error": 1}\n\ndata: [DONE]\n\n', b'{"error": 1}'),
        (b'event: ping\ndata: {}\n\ndata: {"error": 1}', b'{"error": 1}'),
        (b"data: {}\n\nevent: error\ndata: gone\n\n", b"gone"),
        (b"event: ping\ndata: 1\n\ndata: gone\n\n", b"gone"),
        (b"event: failure\ndata: gone\n\n", b"gone"),
        (b": only a comment\n\n", None),
        (b"data: [DONE]\n\n", None),
    ],
    ids=lambda case: case[0],
)
def test_the_event_of_an_error_body_is_the_one_that_reports_it(body: bytes, data: bytes | None) -> None:
    event = find_event(body)
    assert (event and event.data) == data
