"""Chunks that differ from the one before in nothing but their text are what their JSON says, in any split."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any
from unittest.mock import Mock

import orjson
import pytest
from hypothesis import given, strategies as st

from openrouter_api.models.chat import ChatStreamChunk
from openrouter_api.operations import chat
from openrouter_api.types import to_json
from openrouter_sdk.errors import ProtocolError
from openrouter_sdk.events.accumulate import ChatAccumulator
from openrouter_sdk.events.chunks.text_run import TextRun, run_after
from openrouter_sdk.exchange import event_parser
from openrouter_sdk.exchange.event_parser import EventsParser
from openrouter_sdk.exchange.prepare import default_settings, prepare_request
from openrouter_sdk.exchange.steps import Head
from tests.behaviour.streams.wire_events import DONE, HEAD, chunk, sse, text

Json = dict[str, Any]

ARGUMENTS = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
LAST = chunk({"content": ""}, "stop")
AWKWARD = ['"', "\\", '","', "\n", "😀", "", "long" * 100]
texts = st.text(st.characters(codec="utf-8"), max_size=4) | st.sampled_from(AWKWARD)
deltas: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {"content": texts},
    optional={
        "role": st.just("assistant"),
        "refusal": st.none(),
        "tool_calls": st.none(),
        "unknown": st.none(),
        "reasoning": texts | st.none(),
        "reasoning_details": st.just([]),
        "extra": st.just({"content": "x"}) | texts,
    },
)
fields: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {},
    optional={
        "created": st.sampled_from([0, 1, 1.0, True]),
        "usage": st.none() | st.just({"total_tokens": 1}),
        "provider": st.none() | st.just("Other"),
        "service_tier": st.none() | st.just("flex"),
        "unknown": st.sampled_from(["x", None]),
        "content": texts,
        "con\\tent": texts,
    },
)


@st.composite
def streams(draw: st.DrawFn) -> list[Json]:
    """Chunks in runs, each with a few texts; a run of one is a chunk by itself."""
    found = []
    for delta, more in draw(st.lists(st.tuples(deltas, fields), min_size=1, max_size=4)):
        first = chunk(delta, **more)
        found += [chunk({**delta, "content": one}, **more) for one in draw(st.lists(texts, max_size=4))]
        found.append(first)
    return found


def parser(max_event_bytes: int = 1 << 20) -> EventsParser:
    settings = default_settings({"api_key": "key", "max_event_bytes": max_event_bytes}, {})
    request = prepare_request(chat.SEND, ARGUMENTS, settings, "https://api.test", streaming=True)
    return EventsParser(request, Head(200, {}), lambda: 0.0)


def read(pieces: Sequence[bytes], *, typed: bool = False) -> tuple[list[Any], EventsParser]:
    reader = parser()
    return [event for piece in pieces for event in handed_out(reader, piece, typed=typed)], reader


def handed_out(reader: EventsParser, data: bytes, *, typed: bool = False) -> Iterator[Any]:
    """The events in the data, each added to the result as it is handed out."""
    events = reader.feed(data)
    while True:
        if typed and isinstance(events, TextRun):
            yield from events.models(ChatStreamChunk.decode)
        else:
            yield from map(ChatStreamChunk.decode, events) if typed else events
        if not reader.waiting:
            return
        events = reader.next()


def accumulated(chunks: Sequence[Json]) -> Json:
    result = ChatAccumulator()
    for one in chunks:
        result.add(one)
    return result.result()


@pytest.mark.parametrize("typed", [False, True], ids=["dicts", "typed"])
@given(streams(), st.booleans(), st.sampled_from([(", ", ": "), (",", ":")]), st.data())
def test_chunks_are_what_their_json_says_in_any_split(
    typed: bool, chunks: list[Json], ascii_only: bool, separators: tuple[str, str], data: st.DataObject
) -> None:
    lines = [json.dumps(one, ensure_ascii=ascii_only, separators=separators) for one in (*chunks, LAST)]
    whole = b"".join(b"data: %b\n\n" % line.encode() for line in lines) + DONE
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=5)))
    pieces = [whole[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(whole)], strict=True)]

    events, reader = read([piece for piece in pieces if piece], typed=typed)

    expected = [ChatStreamChunk.decode(one) if typed else one for one in (*chunks, LAST)]
    assert events == expected
    assert [json.dumps(to_json(event)) for event in events] == [json.dumps(to_json(one)) for one in expected]
    assert json.dumps(reader.result()) == json.dumps(accumulated([*chunks, LAST]))
    assert reader.ready


@pytest.mark.parametrize("together", [True, False], ids=["together", "one by one"])
def test_the_json_of_a_chunk_in_a_run_is_parsed_no_further_than_its_text(
    together: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Mock(wraps=orjson.loads)
    monkeypatch.setattr(event_parser, "loads", whole)
    events = [sse(one) for one in text(*"abcdefgh")]

    found, _ = read([b"".join(events)] if together else events)

    assert found == text(*"abcdefgh")
    assert whole.call_count == 2  # the first is read as what may be a whole reply, the second begins the run


@pytest.mark.parametrize(
    "spoilt",
    [
        ["a\\", ',"b'],  # together, they would be two strings
        ['a","b'],
        ['a"'],
        ["a\\"],
        ["\x01"],
        ["a", '"', "b"],
    ],
    ids=ascii,
)
def test_a_text_that_is_no_json_string_is_an_error_behind_the_chunks_before_it(spoilt: list[str]) -> None:
    around = json.dumps(chunk({"content": "TEXT"}))
    events = [b"data: %b\n\n" % around.replace("TEXT", one).encode() for one in ("a", "b", "c", *spoilt)]

    reader = parser()
    found = handed_out(reader, b"".join(events))
    before = ["a", "b", "c", *spoilt[:-2]]

    assert [next(found)["choices"][0]["delta"]["content"] for _ in before] == before
    with pytest.raises(ProtocolError):
        next(found)
    assert reader.result()["choices"][0]["message"]["content"] == "".join(before)


def test_the_bytes_around_a_text_do_not_overlap() -> None:
    events = [sse(one) for one in text("a", "b", "c")]
    broken = events[0].replace(b'"content": "a"', b'"content": "')
    reader = parser()
    found = handed_out(reader, b"".join([*events, broken]))

    assert [next(found), next(found), next(found)] == text("a", "b", "c")
    with pytest.raises(ProtocolError):
        next(found)


@pytest.mark.parametrize("seen", range(6))
def test_the_result_has_the_text_of_the_chunks_that_were_handed_out(seen: int) -> None:
    reader = parser()
    found = handed_out(reader, b"".join(sse(one) for one in text(*"abcdef")))
    for _ in range(seen + 1):
        next(found)

    assert reader.result()["choices"][0]["message"]["content"] == "abcdef"[: seen + 1]


def test_a_program_that_changes_a_chunk_changes_no_other() -> None:
    reader = parser()
    for event in [event for one in text(*"abc") for event in handed_out(reader, sse(one))]:
        event["choices"][0]["delta"].clear()
        event["choices"].clear()
        event.clear()

    assert list(handed_out(reader, sse(text("d")[0]) + sse(text("e")[0]))) == text("d", "e")
    assert reader.result()["choices"][0]["message"]["content"] == "abcde"


@pytest.mark.parametrize("fields", [{}, {"unknown": 1}, {"service_tier": None}], ids=ascii)
def test_a_program_that_changes_a_typed_chunk_changes_no_other(fields: Json) -> None:
    chunks = [chunk({"content": one}, **fields) for one in "abcdef"]
    reader = parser()
    for event in [event for one in chunks[:5] for event in handed_out(reader, sse(one), typed=True)]:
        event.choices[0].delta.content = event.choices[0].index = event.model = "changed"
        event.choices.clear()
        event.additional_properties.clear()

    assert [event.to_dict() for event in handed_out(reader, sse(chunks[5]), typed=True)] == chunks[5:]


@pytest.mark.parametrize("missing", ["created", "model"])
def test_typed_chunks_without_what_all_have_are_decoded(missing: str) -> None:
    chunks = text(*"abcde")
    for one in chunks:
        del one[missing]

    events, _ = read([sse(one) for one in chunks], typed=True)

    assert [event.to_dict() for event in events] == chunks


@pytest.mark.parametrize(
    "more",
    [
        chunk({"content": "a", "reasoning": "r"}),
        chunk({"content": "a", "reasoning_details": [{"type": "reasoning.text", "text": "r"}]}),
        chunk({"content": "a", "tool_calls": [{"index": 0, "function": {"arguments": "1"}}]}),
        chunk({"content": "a", "unknown": "x"}),
        chunk({"content": "a"}, usage={"total_tokens": 1}),
        {**HEAD, "choices": [{"index": 0, "delta": {"content": "a"}, "logprobs": {"tokens": [1]}}]},
        {**HEAD, "choices": [{"index": 0, "delta": {"content": "a"}, "message": {"role": "assistant"}}]},
        {**HEAD, "choices": [{"index": one, "delta": {"content": "a"}} for one in (0, 1)]},
    ],
    ids=["reasoning", "details", "tool", "unknown", "usage", "logprobs", "message", "two choices"],
)
@pytest.mark.parametrize("together", [True, False], ids=["together", "one by one"])
def test_chunks_that_bring_more_than_text_are_added_whole(more: Json, together: bool) -> None:
    wire = [sse(more)] * 5
    reader = parser()
    for piece in [b"".join(wire)] if together else wire:
        for event in handed_out(reader, piece):
            assert event == more
            for value in event.values():  # which no other chunk shares
                if isinstance(value, dict):
                    value.clear()

    expected = accumulated([more] * 5)
    assert {**reader.result(), "usage": None} == {**expected, "usage": None}


def test_half_of_a_surrogate_pair_waits_for_the_next_chunk_of_a_run() -> None:
    """In bytes that are no UTF-8, as some servers send it; without a backslash that would end the run."""
    around = sse(text("TEXT")[0])
    wire = [around.replace(b"TEXT", one) for one in (b"a", b"b", b"\xed\xa0\xbd", b"c", b"d")]

    events, reader = read(wire)

    assert [event["choices"][0]["delta"]["content"] for event in events] == ["a", "b", "", "\ufffdc", "d"]
    assert reader.result()["choices"][0]["message"]["content"] == "ab\ufffdcd"


def test_bytes_that_continue_a_comment_are_no_chunk() -> None:
    reader = parser()
    wire = [sse(one) for one in text(*"abcde")]
    assert len([event for one in wire[:3] for event in handed_out(reader, one)]) == 3

    assert list(handed_out(reader, b": ping")) == []
    assert list(handed_out(reader, wire[3])) == [], "it ends the comment"
    assert list(handed_out(reader, wire[4])) == text("e")


def test_where_chunks_differ_in_more_runs_are_not_looked_for_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun = Mock(wraps=run_after)
    monkeypatch.setattr(event_parser, "run_after", begun)
    chunks = [chunk({"content": "a"}, created=number) for number in range(50)]

    found, _ = read([sse(one) for one in chunks])

    assert found == chunks
    assert 0 < begun.call_count < 12


@pytest.mark.parametrize(
    "content",
    [b'{"x":"\\u0063","content":"a"}', b'{"content":"a","x":{"content":"b"}}', b'{"content":null}'],
    ids=["escape", "two", "null"],
)
def test_a_run_begins_only_where_the_bytes_tell_the_place_of_the_text(content: bytes) -> None:
    assert run_after(content, text("a")[0], []) is None
    assert isinstance(run_after(b'{"content":"a"}', text("a")[0], []), TextRun)


@pytest.mark.parametrize("together", [True, False], ids=["together", "one by one"])
def test_a_chunk_of_a_run_above_the_limit_of_an_event_is_an_error(together: bool) -> None:
    reader = parser(max_event_bytes=len(sse(text("a")[0])))
    small, large = [sse(one) for one in text(*"abcd")], sse(text("a" * 20)[0])
    found = [event for piece in small for event in handed_out(reader, piece)]
    pieces = [small[0] + large] if together else [large]

    with pytest.raises(ProtocolError, match="limit"):
        found += [event for piece in pieces for event in handed_out(reader, piece)]
    assert reader.result()["choices"][0]["message"]["content"] == "abcd" + "a" * together
