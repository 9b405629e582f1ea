"""Bytes of an event stream become events by the WHATWG rules, wherever the bytes are cut (demand 13)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.events.framing import EventTooLargeError, ServerSentEvent, SSEDecoder


def decoded(*pieces: bytes) -> list[ServerSentEvent]:
    decoder = SSEDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)]


def datas(*pieces: bytes) -> list[bytes]:
    return [event.data for event in decoded(*pieces)]


def outcome(pieces: Iterable[bytes], limit: int = 1000) -> tuple[object, ...]:
    """All that a decoder tells about bytes that come in these pieces."""
    decoder = SSEDecoder(max_event_bytes=limit)
    events: list[ServerSentEvent] = []
    try:
        for piece in pieces:
            events += decoder.feed(piece)
        decoder.feed(b"")  # an error behind complete events comes with the next call
    except EventTooLargeError:
        return events, "too large"
    return events, decoder.comments, decoder.last_event_id, decoder.retry, decoder.end(), decoder.pending


# Each stream with the data of its events. The cuts are tested on the same streams further down.
STREAMS: dict[str, tuple[bytes, list[bytes]]] = {
    "one event": (b'data: {"a":1}\n\n', [b'{"a":1}']),
    "several events": (b"data: a\n\ndata: b\n\ndata: [DONE]\n\n", [b"a", b"b", b"[DONE]"]),
    "CRLF": (b"data: a\r\n\r\ndata: b\r\n\r\n", [b"a", b"b"]),
    "CR": (b"data: a\r\rdata: b\r\r", [b"a", b"b"]),
    "CRLF within an event": (
        b"event: x\r\ndata: a\r\ndata: b\r\n\r\ndata: c\r\nid: 1\r\n\r\n",
        [b"a\nb", b"c"],
    ),
    "CR within an event": (b"event: x\rdata: a\rdata: b\r\rdata: c\rid: 1\r\r", [b"a\nb", b"c"]),
    "only one space is dropped in a longer event": (b"event: x\ndata:  a\ndata:  b\n\n", [b" a\n b"]),
    "mixed line ends": (
        b"data: a\r\n\ndata: b\n\r\ndata: c\r\n\rdata: d\r\r\ndata: e\n\r",
        [b"a", b"b", b"c", b"d", b"e"],
    ),
    "BOM": (b"\xef\xbb\xbfdata: a\n\n", [b"a"]),
    "a second BOM is part of a field name": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", [b"b"]),
    "a BOM within data is data": (b"data: \xef\xbb\xbfa\n\n", [b"\xef\xbb\xbfa"]),
    "a broken BOM": (b"\xef\xbbdata: a\n\ndata: b\n\n", [b"b"]),
    "CR at once after the BOM": (b"\xef\xbb\xbf\r\ndata: a\r\n\r\n", [b"a"]),
    "comments": (b": OPENROUTER PROCESSING\n\ndata: a\n\n:\n\n:x\ndata: b\n:y\n\n", [b"a", b"b"]),
    "a comment that looks like data": (b":data: a\n\ndata: b\n\n", [b"b"]),
    "data over several lines": (b"data: a\ndata: b\ndata:c\n\n", [b"a\nb\nc"]),
    "empty lines of data": (b"data: a\ndata\ndata:\ndata: b\n\n", [b"a\n\n\nb"]),
    "no space after the colon": (b"data:a\n\n", [b"a"]),
    "only one space is dropped": (b"data:  a \n\n", [b" a "]),
    "a tab is no space": (b"data:\ta\n\n", [b"\ta"]),
    "a colon within data": (b"data: a: b\n\ndata::c\n\n", [b"a: b", b":c"]),
    "unknown fields": (b"foo: 1\ndata: a\nbar\n\nDATA: b\n\n data: c\n\ndata : d\n\n", [b"a"]),
    "events without data": (b"event: ping\n\nid: 4\n\nretry: 5\n\ndata: a\n\n", [b"a"]),
    "events with empty data": (
        b"data\n\ndata:\n\ndata: \n\nevent: x\ndata:\n\ndata: a\n\n",
        [b"", b"", b"", b"", b"a"],
    ),
    "many blank lines": (b"\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", [b"a", b"b"]),
    "not line ends": (
        "data: a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg\x1eh\n\n".encode(),
        ["a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg\x1eh".encode()],
    ),
    "named events": (
        b'event: message_stop\ndata: {"type": "message_stop"}\n\n',
        [b'{"type": "message_stop"}'],
    ),
    "letters beyond ASCII": ("data: żółć 😀\n\n".encode(), ["żółć 😀".encode()]),
    "bytes that are no UTF-8": (b"data: \xff\xfea\n\n", [b"\xff\xfea"]),
    "NUL in data": (b"data: a\0b\n\n", [b"a\0b"]),
    "an end without a blank line": (b"data: a\n\ndata: b\n", [b"a"]),
    "an end within a line": (b"data: a\n\ndata: b", [b"a"]),
    "nothing": (b"", []),
    "ids and reconnection times": (
        b"id: 1\nretry: 10\ndata: a\n\nid\ndata: b\n\nid: 2\n\ndata: c\n\n",
        [b"a", b"b", b"c"],
    ),
}
each_stream = pytest.mark.parametrize("name", STREAMS)


@each_stream
def test_stream_gives_its_events(name: str) -> None:
    stream, expected = STREAMS[name]
    assert datas(stream) == expected


@each_stream
def test_one_cut_anywhere_changes_nothing(name: str) -> None:
    stream, _ = STREAMS[name]
    whole = outcome([stream])
    for cut in range(len(stream) + 1):
        assert outcome([stream[:cut], stream[cut:]]) == whole, f"cut at {cut}"


@each_stream
def test_two_cuts_anywhere_change_nothing(name: str) -> None:
    stream, _ = STREAMS[name]
    whole = outcome([stream])
    for first in range(0, len(stream) + 1, 3):
        for second in range(first, len(stream) + 1):
            assert outcome([stream[:first], stream[first:second], stream[second:]]) == whole


@each_stream
def test_bytes_one_by_one_change_nothing(name: str) -> None:
    stream, _ = STREAMS[name]
    assert outcome(stream[at : at + 1] for at in range(len(stream))) == outcome([stream])


@each_stream
def test_empty_feeds_change_nothing(name: str) -> None:
    stream, _ = STREAMS[name]
    pieces = [piece for at in range(len(stream)) for piece in (b"", stream[at : at + 1])]
    assert outcome(pieces) == outcome([stream])


_SNIPPETS = [
    b"data",
    b"data: ",
    b"event: e",
    b"id: 7",
    b"id: a\0b",
    b"retry: 5",
    b"retry: x",
    b":",
    b": c",
    b" ",
]
_SNIPPETS += [
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b"\r\n\r\n",
    b"\xef\xbb\xbf",
    b"\xef",
    "\u2028é".encode(),
    b"x" * 9,
]


@given(st.lists(st.sampled_from(_SNIPPETS), max_size=30).map(b"".join), st.data())
def test_any_split_of_any_stream_gives_the_same(stream: bytes, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    edges = [0, *cuts, len(stream)]
    pieces = [stream[start:stop] for start, stop in pairwise(edges)]
    limit = data.draw(st.sampled_from([1000, 12, 5]))
    assert outcome(pieces, limit) == outcome([stream], limit)


def reference(stream: bytes) -> list[tuple[str, bytes, str, int | None]]:
    """The standard's algorithm, line by line, written for clearness."""
    text = stream.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    *lines, _cut = text.split(b"\n")
    events: list[tuple[str, bytes, str, int | None]] = []
    data: list[bytes] = []
    name, event_id = b"", b""
    retry: int | None = None
    for line in lines:
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if not line:
            if data:
                events.append((name.decode(), b"\n".join(data), event_id.decode(), retry))
            data, name, retry = [], b"", None
        elif field == b"data":
            data.append(value)
        elif field == b"event":
            name = value
        elif field == b"id" and b"\0" not in value:
            event_id = value
        elif field == b"retry" and value.isdigit():
            retry = int(value)
    return events


@given(st.lists(st.sampled_from([one for one in _SNIPPETS if one != b"\xef"]), max_size=40).map(b"".join))
def test_events_are_those_of_the_line_by_line_algorithm(stream: bytes) -> None:
    assert [(one.event, one.data, one.id, one.retry) for one in decoded(stream)] == reference(stream)


def test_event_is_given_with_the_byte_that_completes_it() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\n") == []
    assert decoder.feed(b"\n") == [ServerSentEvent(b"a")]


def test_event_ended_by_a_cr_does_not_wait_for_a_possible_lf() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\r\r") == [ServerSentEvent(b"a")]
    assert decoder.feed(b"\ndata: b\r\n\r") == [ServerSentEvent(b"b")]
    assert decoder.feed(b"\n") == []


def test_event_without_a_name_has_the_empty_name() -> None:
    assert decoded(b"data: a\n\nevent: \ndata: b\n\n") == [
        ServerSentEvent(b"a", ""),
        ServerSentEvent(b"b", ""),
    ]


def test_the_last_event_field_names_the_event_and_no_other() -> None:
    assert [one.event for one in decoded(b"event: x\nevent: y\ndata: a\n\ndata: b\n\n")] == ["y", ""]


def test_name_of_an_event_without_data_does_not_pass_to_the_next() -> None:
    assert decoded(b"event: x\n\ndata: a\n\n") == [ServerSentEvent(b"a")]


def test_id_stays_until_the_next_id() -> None:
    stream = b"data: a\n\nid: 1\ndata: b\n\ndata: c\n\nid: 2\n\ndata: d\n\nid\ndata: e\n\n"
    assert [one.id for one in decoded(stream)] == ["", "1", "1", "2", ""]


def test_id_with_nul_is_ignored() -> None:
    assert [one.id for one in decoded(b"id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n")] == ["1", "1"]


def test_decoder_tells_the_last_id_of_an_event_that_was_dropped() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"id: 5\n\n")
    assert decoder.last_event_id == "5"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"1500", 1500),
        (b"0", 0),
        (b"007", 7),
        (b"-1", None),
        (b"+1", None),
        (b"1.5", None),
        (b"1 ", None),
        (b"", None),
        (b"1_0", None),
        ("٣".encode(), None),
        (b"9" * 5000, None),
    ],
)
def test_retry_takes_ascii_digits_only(value: bytes, expected: int | None) -> None:
    decoder = SSEDecoder()
    [event] = decoder.feed(b"retry: " + value + b"\ndata: a\n\n")
    assert (event.retry, decoder.retry) == (expected, expected)


def test_retry_is_on_its_own_event_and_stays_on_the_decoder() -> None:
    decoder = SSEDecoder()
    events = decoder.feed(b"retry: 9\ndata: a\n\ndata: b\n\n")
    assert [one.retry for one in events] == [9, None]
    assert decoder.retry == 9


def test_text_replaces_bytes_that_are_no_utf8() -> None:
    [event] = decoded(b"data: a\xffb\n\n")
    assert event.data == b"a\xffb"
    assert event.text == "a\ufffdb"


def test_names_and_ids_that_are_no_utf8_are_replaced() -> None:
    [event] = decoded(b"event: \xff\nid: \xfe\ndata: a\n\n")
    assert (event.event, event.id) == ("\ufffd", "\ufffd")


def test_letter_cut_between_feeds_is_whole() -> None:
    stream = "data: ż😀\n\n".encode()
    [event] = decoded(stream[:7], stream[7:10], stream[10:])
    assert event.text == "ż😀"


def test_event_cannot_be_changed() -> None:
    [event] = decoded(b"data: a\n\n")
    with pytest.raises(AttributeError):
        event.data = b"b"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("stream", "count"),
    [
        (b": OPENROUTER PROCESSING\n\n" * 3, 3),
        (b":\n:\n:\n", 3),
        (b":\r:\r\n:\n", 3),
        (b"\xef\xbb\xbf:a\n", 1),
        (b":a", 1),
        (b"data: a\n:b\n\ndata: c:d\n\n", 1),
        (b"data:a\n\n", 0),
        (b" :a\n", 0),
    ],
)
def test_comments_are_counted(stream: bytes, count: int) -> None:
    decoder = SSEDecoder()
    decoder.feed(stream)
    assert decoder.comments == count
    decoder = SSEDecoder()
    for at in range(len(stream)):
        decoder.feed(stream[at : at + 1])
    assert decoder.comments == count


def test_comment_is_counted_before_its_blank_line() -> None:
    decoder = SSEDecoder()
    decoder.feed(b": OPENROUTER PROCESSING\n")
    assert decoder.comments == 1


def test_end_tells_the_unfinished_event_and_discards_it() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\n\nid: 3\nevent: x\nretry: 4\ndata: [DONE]\n") == [ServerSentEvent(b"a")]
    assert decoder.pending
    assert decoder.end() == ServerSentEvent(b"[DONE]", "x", "3", 4)
    assert (decoder.last_event_id, decoder.retry) == ("", None)


def test_end_tells_as_much_of_a_cut_line_as_came() -> None:
    decoder = SSEDecoder()
    decoder.feed(b'data: {"a": "b')
    left = decoder.end()
    assert left is not None
    assert left.data == b'{"a": "b'


@pytest.mark.parametrize(
    "stream", [b"", b"data: a\n\n", b"data: a\n\n\n", b": comment\n", b": cut comm", b"\r\n"]
)
def test_nothing_is_pending_at_a_clean_end(stream: bytes) -> None:
    decoder = SSEDecoder()
    decoder.feed(stream)
    assert decoder.end() is None
    assert not decoder.pending


@pytest.mark.parametrize("stream", [b"da", b"event: x\n", b"id: 1", b":c\nfoo"])
def test_part_of_an_event_without_data_is_pending_all_the_same(stream: bytes) -> None:
    decoder = SSEDecoder()
    decoder.feed(stream)
    assert decoder.end() is None
    assert decoder.pending


def test_endless_line_raises_instead_of_filling_memory() -> None:
    decoder = SSEDecoder(max_event_bytes=1000)
    for _ in range(10):
        decoder.feed(b"x" * 100)
    with pytest.raises(EventTooLargeError, match=r"limit of 1000; .*raise max_event_bytes"):
        decoder.feed(b"x")


def test_endless_event_of_many_lines_raises() -> None:
    decoder = SSEDecoder(max_event_bytes=1000)
    for _ in range(100):
        decoder.feed(b"data: abc\n")
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"data: abc\n")


def test_too_large_an_event_raises_also_when_it_comes_whole() -> None:
    with pytest.raises(EventTooLargeError):
        SSEDecoder(max_event_bytes=20).feed(b"data: " + b"x" * 15 + b"\n\n")


@pytest.mark.parametrize("step", [1, 2, 7, 100])
def test_event_of_exactly_the_limit_passes(step: int) -> None:
    stream = b"data: " + b"x" * 14 + b"\n\n"
    decoder = SSEDecoder(max_event_bytes=20)
    assert [one for at in range(0, len(stream), step) for one in decoder.feed(stream[at : at + step])]


def test_limit_is_for_one_event_and_not_for_the_stream() -> None:
    decoder = SSEDecoder(max_event_bytes=20)
    assert len(decoder.feed(b"data: abc\n\n" * 100)) == 100


def test_events_before_one_that_is_too_large_are_not_lost() -> None:
    decoder = SSEDecoder(max_event_bytes=20)
    assert decoder.feed(b"data: a\n\ndata: " + b"x" * 50 + b"\n\ndata: b\n\n") == [ServerSentEvent(b"a")]
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"")


def test_decoder_stays_failed_after_too_large_an_event() -> None:
    decoder = SSEDecoder(max_event_bytes=5)
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"data: abcdef\n\n")
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"data:a\n\n")


def test_too_large_is_a_value_error() -> None:
    assert issubclass(EventTooLargeError, ValueError)


def test_limit_must_be_positive() -> None:
    with pytest.raises(ValueError, match="max_event_bytes must be at least 1, not 0"):
        SSEDecoder(max_event_bytes=0)


def test_default_limit_admits_a_large_picture() -> None:
    picture = b"x" * 20_000_000
    assert datas(b"data: " + picture, b"\n\n") == [picture]
