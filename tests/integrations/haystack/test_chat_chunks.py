"""`ChunkBlocks`: events of a stream as chunks, in blocks that Haystack's own functions understand."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from haystack.components.generators.utils import print_streaming_chunk
from haystack.dataclasses import ComponentInfo, StreamingChunk

from openrouter_sdk.integrations.haystack.chat_chunks import ChunkBlocks

Json = dict[str, Any]


def event(delta: Json | None = None, finish_reason: str | None = None, **fields: Any) -> Json:
    """One event, with a choice unless `delta` is None."""
    choice = {"index": 0, "delta": {"role": "assistant", **(delta or {})}, "finish_reason": finish_reason}
    return {
        "id": "gen-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "openai/gpt-4o-mini",
        "choices": [] if delta is None else [choice],
        **fields,
    }


def call(index: int | None = 0, *, id: str | None = None, **function: Any) -> Json:
    """A piece of a tool call."""
    piece: Json = {"function": function}
    if index is not None:
        piece["index"] = index
    if id is not None:
        piece["id"] = id
    return piece


def calls(*pieces: Json) -> Json:
    return event({"tool_calls": list(pieces)})


def chunks_of(*events: Json) -> list[StreamingChunk]:
    blocks = ChunkBlocks(ComponentInfo("a.Component", "llm"))
    return [chunk for one in events for chunk in blocks.feed(one)]


def outline(chunks: Sequence[StreamingChunk]) -> list[Any]:
    """Block, start, and what the chunk has."""
    return [(one.index, one.start, _shown(one)) for one in chunks]


def _shown(chunk: StreamingChunk) -> Any:
    if chunk.tool_calls:
        return [(one.index, one.id, one.tool_name, one.arguments) for one in chunk.tool_calls]
    return chunk.content or (chunk.reasoning and chunk.reasoning.reasoning_text) or chunk.finish_reason


def printed(chunks: Sequence[StreamingChunk], capsys: pytest.CaptureFixture[str]) -> str:
    for chunk in chunks:
        print_streaming_chunk(chunk)
    return capsys.readouterr().out


ANSWER = (
    event({"content": ""}),
    event({"reasoning": "Let me "}),
    event({"reasoning": "see."}),
    event({"content": "The "}),
    event({"content": "weather:"}),
    calls(call(id="c1", name="weather", arguments="")),
    calls(call(arguments='{"city":')),
    calls(call(arguments=' "Paris"}')),
    event({"content": ""}, "tool_calls"),
    event(usage={"total_tokens": 7, "cost": 0.1}),
)


def test_chunks_come_in_the_order_of_haystack() -> None:
    assert outline(chunks_of(*ANSWER)) == [
        (None, False, None),
        (0, True, "Let me "),
        (0, False, "see."),
        (1, True, "The "),
        (1, False, "weather:"),
        (2, True, [(0, "c1", "weather", None)]),
        (2, False, [(0, None, None, '{"city":')]),
        (2, False, [(0, None, None, ' "Paris"}')]),
        (None, False, "tool_calls"),
        (None, False, None),
    ]


def test_haystack_prints_the_chunks_with_one_header_per_block(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(chunks_of(*ANSWER), capsys) == (
        "[REASONING]\nLet me see.\n\n[ASSISTANT]\nThe weather:\n\n"
        '[TOOL CALL]\nTool: weather \nArguments: {"city": "Paris"}\n\n'
    )


def test_all_chunks_are_json_serialisable_and_come_back() -> None:
    for chunk in chunks_of(*ANSWER):
        data = json.loads(json.dumps(chunk.to_dict()))
        assert StreamingChunk.from_dict(data) == chunk


def test_meta_has_the_keys_of_haystack_and_the_time_of_each_event() -> None:
    start = datetime(2026, 1, 2, 3, 4, 5)
    times = (start + timedelta(seconds=number) for number in itertools.count())
    blocks = ChunkBlocks(clock=lambda: next(times))
    assert blocks.started is None
    [first] = blocks.feed(event({"content": "Hi"}, provider="Acme"))
    [second] = blocks.feed(event(usage={"cost": 0.5}))
    assert blocks.started == "2026-01-02T03:04:05"
    assert first.meta == {
        "id": "gen-1",
        "provider": "Acme",
        "model": "openai/gpt-4o-mini",
        "index": 0,
        "tool_calls": None,
        "finish_reason": None,
        "received_at": "2026-01-02T03:04:05",
        "usage": None,
    }
    assert second.meta["received_at"] == "2026-01-02T03:04:06"
    assert second.meta["usage"] == {"cost": 0.5}


# --- what one event may have --------------------------------------------------------------------------


def test_an_event_with_everything_is_split_in_order() -> None:
    everything = {
        "reasoning": "Hm.",
        "content": "Wait.",
        "tool_calls": [call(0, id="a", name="f", arguments="{}"), call(1, id="b", name="g", arguments="{}")],
    }
    chunks = chunks_of(event(everything, "tool_calls", usage={"cost": 1}))
    assert outline(chunks) == [
        (0, True, "Hm."),
        (1, True, "Wait."),
        (2, True, [(0, "a", "f", None)]),
        (2, False, [(0, None, None, "{}")]),
        (3, True, [(1, "b", "g", None)]),
        (3, False, [(1, None, None, "{}")]),
        (None, False, "tool_calls"),
    ]
    assert [one.meta["usage"] for one in chunks] == [None] * 6 + [{"cost": 1}]
    assert [one.meta["finish_reason"] for one in chunks] == [None] * 6 + ["tool_calls"]


def test_chunks_of_one_event_do_not_share_their_meta() -> None:
    first, second = chunks_of(event({"reasoning": "Hm.", "content": "Wait."}))
    first.meta["mine"] = True
    assert "mine" not in second.meta


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param([event({"content": "Hi"})], [(0, True, "Hi")], id="text without a role chunk"),
        pytest.param([event({"content": None})], [(None, False, None)], id="null text"),
        pytest.param([event({})], [(None, False, None)], id="empty delta"),
        pytest.param([event(None)], [(None, False, None)], id="no choice"),
        pytest.param([{"id": "gen-1"}], [(None, False, None)], id="no choices at all"),
        pytest.param([{"choices": "?"}], [(None, False, None)], id="choices of a wrong type"),
        pytest.param([{"choices": [None]}], [(None, False, None)], id="a choice of a wrong type"),
        pytest.param([{"choices": [{"delta": None}]}], [(None, False, None)], id="no delta"),
        pytest.param(
            [{"choices": [{"index": 2, "delta": {"content": one}}]} for one in "ab"],
            [(0, True, "a"), (0, False, "b")],
            id="a choice with another index",
        ),
        pytest.param(
            [{"choices": [{"delta": {"content": one}}]} for one in "ab"],
            [(0, True, "a"), (0, False, "b")],
            id="a choice without an index",
        ),
        pytest.param(
            [event({"content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]})],
            [(0, True, "ab")],
            id="text in parts",
        ),
        pytest.param(
            [event({"content": "a"}), event({"reasoning": "b"}), event({"content": "c"})],
            [(0, True, "a"), (1, True, "b"), (2, True, "c")],
            id="text before and after reasoning",
        ),
        pytest.param(
            [calls(call(name="f", id="a")), event({"content": "Then"}), calls(call(name="g", id="b"))],
            [(0, True, [(0, "a", "f", None)]), (1, True, "Then"), (2, True, [(1, "b", "g", None)])],
            id="text between calls",
        ),
        pytest.param(
            [event({"reasoning_content": "a"}), event({"reasoning_content": "b"})],
            [(0, True, "a"), (0, False, "b")],
            id="reasoning under its other name",
        ),
        pytest.param(
            [event({"content": "a"}), event({}, "stop"), event({"content": ""}, "stop")],
            [(0, True, "a"), (None, False, "stop"), (None, False, None)],
            id="finish reason repeated with the usage",
        ),
        pytest.param(
            [{"choices": [{"index": 0, "delta": {"content": "a", "finish_reason": "stop"}}]}],
            [(0, True, "a"), (None, False, "stop")],
            id="finish reason in the delta",
        ),
        pytest.param([event({}, "")], [(None, False, None)], id="empty finish reason"),
        pytest.param(
            [{"choices": [{"index": 0, "message": {"content": "a", "reasoning": "b"}}]}],
            [(0, True, "b"), (1, True, "a")],
            id="a message in place of a delta",
        ),
        pytest.param(
            [
                event({"content": "a"}),
                {"choices": [{"index": 0, "message": {"content": "ab"}, "finish_reason": "stop"}]},
            ],
            [(0, True, "a"), (0, False, "b"), (None, False, "stop")],
            id="the whole message after deltas",
        ),
    ],
)
def test_events_become_chunks(events: list[Json], expected: list[Any]) -> None:
    assert outline(chunks_of(*events)) == expected


# --- reasoning ----------------------------------------------------------------------------------------


def test_reasoning_has_the_details_of_its_event() -> None:
    detail = {"type": "reasoning.text", "text": "Hm.", "index": 0, "format": "anthropic-claude-v1"}
    [chunk] = chunks_of(event({"reasoning": "Hm.", "reasoning_details": [detail]}))
    assert chunk.reasoning is not None
    assert chunk.reasoning.reasoning_text == "Hm."
    assert chunk.reasoning.extra == {"reasoning_details": [detail]}


def test_reasoning_that_is_in_details_only_is_shown() -> None:
    summaries = [[{"type": "reasoning.summary", "summary": text, "index": 0}] for text in ("One ", "two")]
    chunks = chunks_of(*[event({"reasoning_details": one}) for one in summaries])
    assert outline(chunks) == [(0, True, "One "), (0, False, "two")]


ENCRYPTED = event({"reasoning_details": [{"type": "reasoning.encrypted", "data": "c2VjcmV0"}]})


def test_encrypted_reasoning_is_in_a_chunk_of_reasoning() -> None:
    thinking, encrypted, answer = chunks_of(event({"reasoning": "Hm."}), ENCRYPTED, event({"content": "Yes"}))
    assert (thinking.index, encrypted.index, answer.index) == (0, 0, 1)
    assert encrypted.reasoning is not None
    assert encrypted.reasoning.reasoning_text == ""
    assert encrypted.reasoning.extra["reasoning_details"][0]["data"] == "c2VjcmV0"


@pytest.mark.parametrize(
    ("before", "block"), [([], 1), ([event({"reasoning": "Hm."})], 0)], ids=["alone", "after reasoning"]
)
def test_encrypted_reasoning_does_not_interrupt_the_text(
    before: list[Json], block: int, capsys: pytest.CaptureFixture[str]
) -> None:
    chunks = chunks_of(*before, event({"content": "Y"}), ENCRYPTED, event({"content": "es"}), ENCRYPTED)
    assert [one.index for one in chunks if one.reasoning and not one.reasoning.reasoning_text] == [block] * 2
    assert printed(chunks, capsys).endswith("[ASSISTANT]\nYes")


# --- tool calls ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        pytest.param(
            [
                [call(0, id="a", name="f", arguments=""), call(1, id="b", name="g", arguments="")],
                [call(1, arguments='{"x":'), call(0, arguments='{"y":')],
                [call(0, arguments="1}"), call(1, arguments="2}")],
            ],
            [("a", "f", '{"y":1}'), ("b", "g", '{"x":2}')],
            id="interleaved",
        ),
        pytest.param(
            [
                [call(0, id="a", name="f", arguments='{"x":1}')],
                [call(0, id="b", name="f", arguments='{"x":2}')],
            ],
            [("a", "f", '{"x":1}'), ("b", "f", '{"x":2}')],
            id="one index, two ids",
        ),
        pytest.param(
            [
                [call(None, id="a", name="f", arguments='{"x"')],
                [call(None, arguments=":1}")],
                [call(None, name="g")],
            ],
            [("a", "f", '{"x":1}'), (None, "g", "")],
            id="no indexes",
        ),
        pytest.param(
            [[call(0, name="f", arguments="{}"), call(0, name="g", arguments="{}")]],
            [(None, "f", "{}"), (None, "g", "{}")],
            id="one index, no ids, two names in one event",
        ),
        pytest.param(
            [[call(0, id="a", name="f", arguments='{"x"')], [call(0, id="a", name="f", arguments=":1}")]],
            [("a", "f", '{"x":1}')],
            id="id and name repeated",
        ),
        pytest.param(
            [[call(0, id="a", name="wea")], [call(0, name="ther")], [call(0, arguments="{}")]],
            [("a", "weather", "{}")],
            id="split name",
        ),
        pytest.param(
            [[call(0, id="a", arguments='{"x"')], [call(0, name="f", arguments=":1}")]],
            [("a", "f", '{"x":1}')],
            id="late name",
        ),
        pytest.param([[call(0, name="f")], [call(0, id="a")]], [("a", "f", "")], id="late id"),
        pytest.param([[call(0, id="", name="f", arguments=None)]], [(None, "f", "")], id="empty id"),
        pytest.param(
            [[call(1, id="b", name="g")], [call(0, id="a", name="f")]],
            [("a", "f", ""), ("b", "g", "")],
            id="later index first",
        ),
        pytest.param(
            [
                [call(0, id="a", name="f", arguments="{}")],
                [call(0, arguments='{"x"')],
                [call(0, arguments=":1}")],
            ],
            [("a", "f", '{"x":1}')],
            id="placeholder",
        ),
        pytest.param(
            [
                [call(0, id="a", name="f", arguments='{"x"')],
                [call(0, arguments=":1}")],
                [call(0, arguments='{"x":1}')],
            ],
            [("a", "f", '{"x":1}')],
            id="arguments repeated at the end",
        ),
        pytest.param(
            [
                [call(0, id="a", name="f", arguments=text)]
                for text in ('{"x"', '{"x":1', '{"x":12}', '{"x":12}')
            ],
            [("a", "f", '{"x":12}')],
            id="longer and longer beginnings",
        ),
        pytest.param(
            [[call(0, id="a", name="f", arguments=text)] for text in ('{"x":[', '{"y":1},', '{"y":2}', "]}")],
            [("a", "f", '{"x":[{"y":1},{"y":2}]}')],
            id="objects in a list",
        ),
        pytest.param(
            [[call(0, id="a", name="f", arguments=text)] for text in ('{"code":"if(a){b}', '{c}"}')],
            [("a", "f", '{"code":"if(a){b}{c}"}')],
            id="braces in a string",
        ),
        pytest.param(
            [[call(0, id="a", name="f", arguments={"x": 1})]],
            [("a", "f", '{"x":1}')],
            id="an object, not its text",
        ),
        pytest.param([[call(0, id="a", name="f", arguments=" ")]], [("a", "f", "")], id="blank arguments"),
    ],
)
def test_deltas_add_up_to_the_calls(pieces: list[list[Json]], expected: list[Any]) -> None:
    chunks = chunks_of(*[calls(*one) for one in pieces], event({}, "tool_calls"))
    added: dict[int, tuple[str | None, str, str]] = {}
    blocks: dict[int, int | None] = {}
    for chunk in chunks:
        for delta in chunk.tool_calls or ():
            assert chunk.start is (delta.index not in added)  # the first, and only the first, begins a block
            assert blocks.setdefault(delta.index, chunk.index) == chunk.index
            id_, name, arguments = added.get(delta.index, (None, "", ""))
            added[delta.index] = (
                delta.id or id_,
                name + (delta.tool_name or ""),
                arguments + (delta.arguments or ""),
            )
    assert [added[index] for index in sorted(added)] == expected
    assert len(set(blocks.values())) == len(blocks)


def test_a_call_begins_when_its_name_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    chunks = chunks_of(calls(call(id="a", arguments='{"x"')), calls(call(name="f", arguments=":1}")))
    assert outline(chunks) == [(None, False, None), (0, True, [(0, "a", "f", '{"x":1}')])]
    assert printed(chunks, capsys) == '[TOOL CALL]\nTool: f \nArguments: {"x":1}'


def test_empty_arguments_are_shown_before_the_next_call(capsys: pytest.CaptureFixture[str]) -> None:
    pieces = [call(number, id=name, name=name, arguments="{}") for number, name in enumerate("fg")]
    assert printed(chunks_of(calls(*pieces), event({}, "tool_calls")), capsys) == (
        "[TOOL CALL]\nTool: f \nArguments: {}\n\n[TOOL CALL]\nTool: g \nArguments: {}\n\n"
    )


def test_calls_whose_indexes_begin_at_1_are_printed_like_others(capsys: pytest.CaptureFixture[str]) -> None:
    pieces = [call(number, id=name, name=name) for number, name in enumerate("fg", 1)]
    assert printed(chunks_of(calls(*pieces)), capsys).lstrip() == (
        "[TOOL CALL]\nTool: f \nArguments: \n\n[TOOL CALL]\nTool: g \nArguments: "
    )


def test_meta_of_a_call_has_its_piece_as_it_came() -> None:
    pieces = [call(number, id=name, name=name) for number, name in enumerate("fg")]
    assert [one.meta["tool_calls"] for one in chunks_of(calls(*pieces))] == [[piece] for piece in pieces]


# --- what is in meta ----------------------------------------------------------------------------------

PNG = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
CITATION = {"type": "url_citation", "url_citation": {"url": "https://example.org", "title": "A page"}}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("images", [PNG]),
        ("audio", {"id": "a1", "data": "AAAA", "transcript": "Hi"}),
        ("annotations", [CITATION]),
        ("refusal", "I cannot"),
    ],
)
def test_other_parts_of_a_delta_are_in_meta(name: str, value: Any) -> None:
    alone, beside = chunks_of(event({name: value}), event({"content": "See", name: value}))
    assert (alone.index, alone.content, alone.meta[name]) == (None, "", value)
    assert (beside.index, beside.content, beside.meta[name]) == (0, "See", value)
    [without] = chunks_of(event({"content": "See"}))
    assert name not in without.meta


def test_logprobs_are_in_one_chunk_of_their_event() -> None:
    logprobs = {"content": [{"token": "a", "logprob": -0.1, "bytes": [97], "top_logprobs": []}]}
    choice = {"index": 0, "delta": {"content": "a", "reasoning": "b"}, "logprobs": logprobs}
    chunks = chunks_of({"choices": [choice]})
    assert [one.meta.get("logprobs") for one in chunks] == [None, logprobs]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("stop", "stop"),
        ("length", "length"),
        ("content_filter", "content_filter"),
        ("function_call", "tool_calls"),
    ],
)
def test_finish_reasons_are_words_of_haystack(word: str, expected: str) -> None:
    choice = {"index": 0, "delta": {}, "finish_reason": word, "native_finish_reason": "END"}
    [chunk] = chunks_of({"choices": [choice]})
    assert chunk.finish_reason == chunk.meta["finish_reason"] == expected
    assert chunk.meta["native_finish_reason"] == "END"


def test_debugging_output_is_in_meta() -> None:
    [chunk] = chunks_of(event(None, debug={"echo_upstream_body": {"model": "m"}}))
    assert chunk.meta["debug"] == {"echo_upstream_body": {"model": "m"}}


def test_chunks_name_their_component() -> None:
    assert all(one.component_info == ComponentInfo("a.Component", "llm") for one in chunks_of(*ANSWER))
