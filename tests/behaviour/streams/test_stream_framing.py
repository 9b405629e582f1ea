"""The framing of server-sent events, over the wire (WHATWG HTML, "Interpreting an event stream")."""

from __future__ import annotations

import json

import pytest

from tests.behaviour.streams.callers import Caller
from tests.behaviour.streams.raw_server import Serve, answer
from tests.behaviour.streams.wire_events import DONE, HELLO, KEEP_ALIVE, chunk, sse, text, usage
from tests.each import each

FIRST = b"data: " + json.dumps(text("Hello")[0]).encode()
LAST = b"data: " + json.dumps(chunk({}, "stop")).encode()
BOM = b"\xef\xbb\xbf"
SMALL = (
    b"\xef\xbb\xbf: hi\r\n"
    b'data:{"choices":\ndata: [{"delta":{"content":"\xc3\xbc\xe2\x80\xa8x"}}]}\r\r\n'
    b"event: e\ndata: [DONE]\r\n\r\n"
)
"""A stream with a comment, a BOM, all line ends, data on two lines and U+2028 in a text."""


def one_byte_each(data: bytes) -> list[bytes]:
    return [data[at : at + 1] for at in range(len(data))]


def test_demand_13_bytes_one_by_one_give_the_same_events(
    caller: Caller, serve: Serve, recorded: dict[str, bytes]
) -> None:
    """Each byte is an HTTP chunk of its own, so each is read on its own."""
    stream = recorded["chat"]
    in_one = caller.stream(serve(answer(stream)), read="raw")
    split = caller.stream(serve(answer(*one_byte_each(stream))), read="raw")
    assert split.error is None
    assert split.events == in_one.events
    assert split.result == in_one.result
    assert split.result.text == "Grüße, \u2028 world."


def test_demand_13_a_stream_split_at_any_byte_gives_the_same_events(caller: Caller, serve: Serve) -> None:
    cuts = range(1, len(SMALL))
    server = serve(*(answer(SMALL[:cut], SMALL[cut:]) for cut in cuts))
    for cut in cuts:
        outcome = caller.stream(server, read="text")
        assert outcome.error is None, f"split at {cut}"
        assert outcome.events == ["ü\u2028x"], f"split at {cut}"


@pytest.mark.parametrize("resource", ["responses", "messages", "images"])
def test_demand_13_the_other_streams_survive_bytes_one_by_one(
    caller: Caller, serve: Serve, recorded: dict[str, bytes], resource: str
) -> None:
    stream = recorded[resource]
    in_one = caller.stream(serve(answer(stream)), resource, read="raw")
    split = caller.stream(serve(answer(*one_byte_each(stream), chunked=False)), resource, read="raw")
    assert split.error is None
    assert split.events == in_one.events
    assert split.result == in_one.result


FRAMINGS = {
    "lf": FIRST + b"\n\n" + LAST + b"\n\n" + DONE,
    "crlf": (FIRST + b"\n\n" + LAST + b"\n\n" + DONE).replace(b"\n", b"\r\n"),
    "cr": (FIRST + b"\n\n" + LAST + b"\n\n" + DONE).replace(b"\n", b"\r"),
    "mixed": FIRST + b"\r\n\r" + LAST + b"\n\r\n" + DONE,
    "bom": BOM + FIRST + b"\n\n" + LAST + b"\n\n" + DONE,
    "no_space": (FIRST + b"\n\n" + LAST + b"\n\n" + DONE).replace(b"data: ", b"data:"),
    "comments": KEEP_ALIVE + FIRST + b"\n: inside\n\n:\n\n" + LAST + b"\n\n" + KEEP_ALIVE + DONE,
    "comment_that_looks_like_data": b": data: {}\n\n" + FIRST + b"\n\n" + LAST + b"\n\n" + DONE,
    "event_names": b"event: whatever\n" + FIRST + b"\n\nevent: x\n" + LAST + b"\n\nevent: done\n" + DONE,
    "ids_and_retry": b"id: 7\nretry: 10\n" + FIRST + b"\n\nid\n" + LAST + b"\nretry: soon\n\n" + DONE,
    "unknown_fields": b"colour: red\nwhatever\n" + FIRST + b"\n\n" + LAST + b"\n\n" + DONE,
    "empty_events": b"\n\n\ndata\n\ndata:\n\n" + FIRST + b"\n\n\n\n" + LAST + b"\n\nevent: ping\n\n" + DONE,
    "many_lines": b"".join(
        b"data: " + line + b"\n" for line in json.dumps(text("Hello")[0], indent=1).encode().split(b"\n")
    )
    + b"\n"
    + LAST
    + b"\n\n"
    + DONE,
}

FRAMINGS["many_lines_crlf"] = FRAMINGS["many_lines"].replace(b"\n", b"\r\n")
FRAMINGS["many_lines_cr"] = FRAMINGS["many_lines"].replace(b"\n", b"\r")


@each("by_byte", [False, True], ids=["at_once", "by_byte"])
@each("framing", FRAMINGS.values(), ids=FRAMINGS.keys())
def test_demand_13_every_framing_gives_the_same_two_events(
    caller: Caller, serve: Serve, framing: bytes, by_byte: bool
) -> None:
    outcome = caller.stream(serve(answer(*(one_byte_each(framing) if by_byte else [framing]))), read="raw")
    assert outcome.error is None
    assert outcome.events == [text("Hello")[0], chunk({}, "stop")]
    assert outcome.result.text == "Hello"


@each("character", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x00", "\ufeff"])
def test_demand_13_no_other_character_ends_a_line(caller: Caller, serve: Serve, character: str) -> None:
    said = f"one{character}two"
    raw = sse(chunk({"content": said}, "stop"))
    if character in raw.decode():
        assert raw.decode().count("\n") == 2
    outcome = caller.stream(serve(answer(raw)), read="text")
    assert outcome.error is None
    assert outcome.events == [said]


def test_demand_13_comments_are_no_events(caller: Caller, serve: Serve) -> None:
    pieces = [KEEP_ALIVE * 50, *map(sse, text("Hel", "lo")), KEEP_ALIVE, sse(chunk({}, "stop")), DONE]
    outcome = caller.stream(serve(answer(*pieces)))
    assert outcome.error is None
    assert len(outcome.events) == 3


def test_unknown_event_types_of_responses_are_handed_over_and_change_nothing(
    caller: Caller, serve: Serve, recorded: dict[str, bytes]
) -> None:
    strange = {"type": "response.brand_new", "sequence_number": 0, "what": [1]}
    outcome = caller.stream(serve(answer(sse(strange) + recorded["responses"])), "responses")
    plain = caller.stream(serve(answer(recorded["responses"])), "responses")
    assert outcome.error is None
    assert outcome.events[0].to_dict() == strange
    assert outcome.result == plain.result


def test_heartbeat_events_of_messages_change_nothing(
    caller: Caller, serve: Serve, recorded: dict[str, bytes]
) -> None:
    ping = b'event: ping\ndata: {"type": "ping"}\n\n'
    outcome = caller.stream(serve(answer(ping + recorded["messages"])), "messages")
    plain = caller.stream(serve(answer(recorded["messages"])), "messages")
    assert outcome.error is None
    assert outcome.result == plain.result
    assert len(outcome.events) == len(plain.events) + 1


def test_bytes_that_are_no_utf8_inside_a_text_are_a_typed_error_or_replaced(
    caller: Caller, serve: Serve
) -> None:
    """A broken character must not end in a UnicodeDecodeError: the harness catches only errors of the SDK."""
    broken = sse(chunk({"content": "a?b"}, "stop")).replace(b"?", b"\xff")
    outcome = caller.stream(serve(answer(broken, DONE)), read="text")
    assert outcome.error is not None or "".join(outcome.events).startswith("a")


@pytest.mark.parametrize("media", ["text/event-stream; charset=utf-8", "Text/Event-Stream"])
def test_the_media_type_is_read_without_case_and_parameters(caller: Caller, serve: Serve, media: str) -> None:
    outcome = caller.stream(serve(answer(HELLO, media=media)))
    assert outcome.error is None
    assert outcome.result.text == "Hello"


def test_the_usage_chunk_without_choices_is_an_event(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer(HELLO)))
    assert outcome.events[-1].choices == []
    assert outcome.events[-1].usage.cost == usage()["usage"]["cost"]
