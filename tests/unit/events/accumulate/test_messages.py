"""Events of a messages stream become the message that a call without a stream would have given."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.events.accumulate import MessagesAccumulator
from openrouter_sdk.testing.surfaces import messages as stand_in
from openrouter_sdk.testing.surfaces.parts import Reasoning, ToolCall
from openrouter_sdk.testing.surfaces.reply import AnswerIds, Prompt, Reply

Json = dict[str, Any]


def gathered(*events: Any) -> MessagesAccumulator:
    accumulator = MessagesAccumulator()
    for one in events:
        accumulator.add(one)
    return accumulator


def content(*events: Any) -> list[Any]:
    found = gathered(*events).result()["content"]
    assert isinstance(found, list)
    return found


def begin(**fields: Any) -> Json:
    whole = {"id": "gen-1", "type": "message", "role": "assistant", "model": "a/b", "content": [], **fields}
    return {"type": "message_start", "message": whole}


def start(block: Json, index: Any = 0) -> Json:
    return {"type": "content_block_start", "index": index, "content_block": block}


def delta(kind: str, index: Any = 0, **fields: Any) -> Json:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def stop(index: Any = 0) -> Json:
    return {"type": "content_block_stop", "index": index}


def text(piece: str, index: Any = 0) -> Json:
    return delta("text_delta", index, text=piece)


def arguments(piece: str, index: Any = 0) -> Json:
    return delta("input_json_delta", index, partial_json=piece)


TEXT = {"type": "text", "text": ""}
TOOL = {"type": "tool_use", "id": "t", "name": "f", "input": {}}

PROMPT = Prompt(model="a/b", text="Hi there")
REPLIES = {
    "text": Reply("Hello, you there."),
    "thinking": Reply("Hello.", reasoning=(Reasoning("The user greets me."),)),
    "tools": Reply(
        tool_calls=(ToolCall("f", '{"city": "Paris", "days": [1, 2]}'), ToolCall("g", "{}")),
        finish_reason="tool_calls",
    ),
    "all": Reply("Let me see.", (Reasoning("Hm."),), (ToolCall("f", '{"a": "b c"}', "id1"),), "tool_calls"),
    "cut": Reply("Hello, you", finish_reason="length"),
}


@pytest.mark.parametrize("name", REPLIES)
def test_stream_of_the_stand_in_gives_its_result(name: str) -> None:
    ids, reply = AnswerIds(3, "abc"), REPLIES[name]
    accumulator = gathered(*stand_in.events(ids, PROMPT, reply))
    assert accumulator.result() == stand_in.result(ids, PROMPT, reply)
    assert accumulator.finished


def test_whole_message() -> None:
    events = [
        begin(usage={"input_tokens": 5, "output_tokens": 1}, stop_reason=None, provider="P"),
        {"type": "ping"},
        start({"type": "thinking", "thinking": "", "signature": ""}),
        delta("thinking_delta", thinking="Hm"),
        delta("thinking_delta", thinking="m."),
        delta("signature_delta", signature="sig"),
        stop(),
        start(TEXT, 1),
        text("Hel", 1),
        text("lo", 1),
        stop(1),
        start(TOOL, 2),
        arguments('{"a"', 2),
        arguments(": 1}", 2),
        stop(2),
        {
            "type": "message_delta",
            "delta": {"stop_reason": "tool_use"},
            "usage": {"output_tokens": 9, "cost": 0.1},
        },
        {"type": "message_stop", "openrouter_metadata": {"strategy": "x"}},
    ]
    before = copy.deepcopy(events)
    assert gathered(*events).result() == {
        "id": "gen-1",
        "type": "message",
        "role": "assistant",
        "model": "a/b",
        "provider": "P",
        "content": [
            {"type": "thinking", "thinking": "Hmm.", "signature": "sig"},
            {"type": "text", "text": "Hello"},
            {"type": "tool_use", "id": "t", "name": "f", "input": {"a": 1}},
        ],
        "stop_reason": "tool_use",
        "usage": {"input_tokens": 5, "output_tokens": 9, "cost": 0.1},
        "openrouter_metadata": {"strategy": "x"},
    }
    assert events == before


def test_nothing_gives_an_empty_message() -> None:
    assert gathered().result() == {"type": "message", "role": "assistant", "content": []}


def test_result_can_be_asked_at_any_time_and_then_stays_as_it_is() -> None:
    accumulator = gathered(begin(), start(TEXT), text("a"))
    first = accumulator.result()
    accumulator.add(text("b"))
    accumulator.add(delta("citations_delta", citation={"url": "u"}))
    assert first["content"] == [{"type": "text", "text": "a"}]
    second = accumulator.result()
    accumulator.add(delta("citations_delta", citation={"url": "v"}))
    assert second["content"] == [{"type": "text", "text": "ab", "citations": [{"url": "u"}]}]


def test_blocks_grow_side_by_side() -> None:
    found = content(start(TEXT), start(TEXT, 1), text("a"), text("x", 1), text("b"), text("y", 1))
    assert [one["text"] for one in found] == ["ab", "xy"]


def test_blocks_stand_by_their_index() -> None:
    assert [one["text"] for one in content(start(TEXT, 1), text("b", 1), start(TEXT), text("a"))] == [
        "a",
        "b",
    ]


def test_text_that_a_block_starts_with_is_kept() -> None:
    assert content(start({"type": "text", "text": "He"}), text("llo")) == [{"type": "text", "text": "Hello"}]


def test_block_without_deltas_is_kept_whole() -> None:
    block = {"type": "web_search_tool_result", "tool_use_id": "t", "content": [{"url": "u"}]}
    redacted = {"type": "redacted_thinking", "data": "x"}
    assert content(start(block), stop(), start(redacted, 1), stop(1)) == [block, redacted]


def test_index_that_is_started_again_is_another_block() -> None:
    found = content(start(TEXT), text("a"), stop(), start(TEXT), text("b"), stop())
    assert [one["text"] for one in found] == ["a", "b"]


def test_deltas_without_index_go_to_the_block_begun_last() -> None:
    found = content(start(TEXT, None), text("a", None), start(TOOL, None), arguments("{}", None), stop(None))
    assert found == [{"type": "text", "text": "a"}, TOOL]


@pytest.mark.parametrize(
    ("event", "block"),
    [
        (text("a"), {"type": "text", "text": "a"}),
        (delta("thinking_delta", thinking="a"), {"type": "thinking", "thinking": "a", "signature": ""}),
        (delta("signature_delta", signature="s"), {"type": "thinking", "thinking": "", "signature": "s"}),
        (arguments('{"a": 1}'), {"type": "tool_use", "input": {"a": 1}}),
        (delta("citations_delta", citation=1), {"type": "text", "text": "", "citations": [1]}),
        (delta("compaction_delta", content="c"), {"type": "compaction", "content": "c"}),
    ],
)
def test_block_whose_start_was_lost_is_made_from_its_deltas(event: Json, block: Json) -> None:
    assert content(event) == [block]


def test_citations_are_appended() -> None:
    block = {"type": "text", "text": "", "citations": [1]}
    found = content(start(block), delta("citations_delta", citation=2), delta("citations_delta", citation=3))
    assert found[0]["citations"] == [1, 2, 3]
    assert block["citations"] == [1]


def test_null_citations_become_a_list_when_one_comes() -> None:
    assert content(start({**TEXT, "citations": None}), text("a"))[0]["citations"] is None
    found = content(start({**TEXT, "citations": None}), delta("citations_delta", citation=2))
    assert found[0]["citations"] == [2]


def test_compaction_gets_its_content() -> None:
    found = content(
        start({"type": "compaction", "content": None}),
        delta("compaction_delta", content="Sum", encrypted_content=None),
        delta("compaction_delta", content="mary", encrypted_content="e"),
    )
    assert found == [{"type": "compaction", "content": "Summary", "encrypted_content": "e"}]


def test_compaction_that_failed_has_null_content() -> None:
    found = content(start({"type": "compaction", "content": None}), delta("compaction_delta", content=None))
    assert found == [{"type": "compaction", "content": None}]


@pytest.mark.parametrize("kind", ["tool_use", "server_tool_use", "mcp_tool_use"])
def test_input_of_every_kind_of_tool_is_parsed(kind: str) -> None:
    block = {**TOOL, "type": kind}
    found = content(start(block), arguments('{"a"'), arguments(": [1]}"), stop())
    assert found == [{**block, "input": {"a": [1]}}]


def test_tool_without_arguments_keeps_its_empty_input() -> None:
    assert content(start(TOOL), stop()) == [TOOL]
    assert content(start(TOOL), arguments(""), stop()) == [TOOL]
    assert content(start(TOOL), arguments("")) == [TOOL]


@pytest.mark.parametrize("stopped", [True, False])
def test_input_that_is_no_json_is_the_text_that_came(stopped: bool) -> None:
    events = [start(TOOL), arguments('{"a": "b'), *([stop()] if stopped else [])]
    assert content(*events)[0]["input"] == '{"a": "b'


def test_input_given_whole_at_the_start_is_kept() -> None:
    assert content(start({**TOOL, "input": {"a": 1}}), stop())[0]["input"] == {"a": 1}


def test_unknown_deltas_and_events_add_nothing() -> None:
    found = content(start(TEXT), text("a"), delta("dream_delta", text="x"), {"type": "dream"}, stop())
    assert found == [{"type": "text", "text": "a"}]


def test_usage_is_merged_and_null_wipes_nothing() -> None:
    accumulator = gathered(
        begin(usage={"input_tokens": 5, "output_tokens": 1, "cache_read_input_tokens": 3}),
        {
            "type": "message_delta",
            "delta": {},
            "usage": {"input_tokens": None, "output_tokens": 4, "x": None},
        },
        {"type": "message_delta", "delta": {}, "usage": {"output_tokens": 9}},
    )
    assert accumulator.result()["usage"] == {
        "input_tokens": 5,
        "output_tokens": 9,
        "cache_read_input_tokens": 3,
        "x": None,
    }


def test_usage_without_a_beginning_is_taken() -> None:
    found = gathered({"type": "message_delta", "delta": {}, "usage": {"output_tokens": 4}}).result()
    assert found["usage"] == {"output_tokens": 4}


def test_further_fields_of_the_end_are_kept() -> None:
    ended = {"stop_reason": "stop_sequence", "stop_sequence": "X", "container": {"id": "c"}}
    found = gathered(
        begin(),
        {"type": "message_delta", "delta": ended, "context_management": {"a": 1}},
        {"type": "message_stop"},
    ).result()
    assert {**ended, "context_management": {"a": 1}}.items() <= found.items()


def test_content_of_a_message_that_came_whole_is_kept() -> None:
    assert content(begin(content=[{"type": "text", "text": "Hi"}])) == [{"type": "text", "text": "Hi"}]


@pytest.mark.parametrize(
    "end", [{"type": "message_stop"}, {"type": "message_delta", "delta": {"stop_reason": "end_turn"}}]
)
def test_finished_at_the_stop_reason_or_the_last_event(end: Json) -> None:
    accumulator = gathered(begin(), start(TEXT), text("a"), stop())
    assert not accumulator.finished
    accumulator.add(end)
    assert accumulator.finished
    assert accumulator.error is None


def test_running_usage_is_no_end() -> None:
    assert not gathered(
        begin(), {"type": "message_delta", "delta": {"stop_reason": None}, "usage": {}}
    ).finished


def test_error_is_told_with_the_partial_result() -> None:
    error = {"type": "overloaded_error", "message": "m", "error_type": "provider_overloaded"}
    accumulator = gathered(begin(), start(TEXT), text("Hel"), {"type": "error", "error": error})
    assert accumulator.error == error
    assert accumulator.finished
    assert accumulator.result()["content"] == [{"type": "text", "text": "Hel"}]


@pytest.mark.parametrize(
    ("event", "error"),
    [
        ({"type": "error", "message": "flat"}, {"message": "flat"}),
        ({"type": "error", "error": "text"}, {"message": "text"}),
        ({"error": {"code": 502, "message": "chat"}}, {"code": 502, "message": "chat"}),
    ],
)
def test_error_of_another_form_is_understood(event: Json, error: Json) -> None:
    assert gathered(event).error == error


def test_error_event_without_an_error_is_an_error() -> None:
    assert gathered({"type": "error"}).error


@pytest.mark.parametrize(
    "odd",
    [
        None,
        [],
        "x",
        1,
        {},
        {"type": []},
        {"type": None},
        {"type": "message_start"},
        {"type": "message_start", "message": 1},
        {"type": "content_block_start", "index": 7},
        {"type": "content_block_delta", "index": 0},
        {"type": "content_block_delta", "index": 0, "delta": {"type": []}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": None}},
        {
            "type": "content_block_delta",
            "index": 0,
            "delta": {"type": "input_json_delta", "partial_json": {}},
        },
        {"type": "content_block_delta", "index": 0, "delta": {"type": "citations_delta"}},
        {"type": "content_block_stop"},
        {"type": "content_block_stop", "index": []},
        {"type": "content_block_stop", "index": 99},
        {"type": "message_delta"},
        {"type": "message_delta", "delta": [], "usage": 1},
    ],
)
def test_odd_events_never_raise_and_leave_the_rest_whole(odd: Any) -> None:
    found = content(odd, begin(), start(TEXT), odd, text("a"), odd, text("b"), odd, stop(), odd)
    assert {"type": "text", "text": "ab"} in found


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
_delta_types = [
    "text_delta",
    "thinking_delta",
    "input_json_delta",
    "citations_delta",
    "signature_delta",
    "compaction_delta",
]
_fields = [
    "text",
    "thinking",
    "partial_json",
    "citation",
    "signature",
    "content",
    "stop_reason",
    "input",
    "citations",
]
_deltas = st.builds(
    lambda kind, rest: {"type": kind, **rest},
    st.sampled_from(_delta_types) | _json,
    st.dictionaries(st.sampled_from(_fields), _json),
)
_types = [
    "message_start",
    "content_block_start",
    "content_block_delta",
    "content_block_stop",
    "message_delta",
    "error",
]
_events = _json | st.fixed_dictionaries(
    {"type": st.sampled_from(_types)},
    optional={
        "index": st.integers(-1, 2) | _json,
        "delta": _deltas | _json,
        "content_block": _deltas | _json,
        "message": _deltas | _json,
        "usage": _json,
        "error": _json,
    },
)


@given(st.lists(_events, max_size=8))
def test_no_json_raises_and_none_is_changed(events: list[Any]) -> None:
    before = copy.deepcopy(events)
    accumulator = MessagesAccumulator()
    for one in events:
        accumulator.add(one)
        assert isinstance(accumulator.result()["content"], list)
        assert accumulator.error is None or isinstance(accumulator.error, dict)
    assert events == before


def test_a_hundred_thousand_events() -> None:
    accumulator = gathered(begin(), start(TEXT))
    for _ in range(100_000):
        accumulator.add(text("ab"))
    assert len(accumulator.result()["content"][0]["text"]) == 200_000


@pytest.mark.parametrize("index", [None, "x", True, -1, 7, {}])
def test_odd_index_of_a_delta_continues_no_initial_block(index: Any) -> None:
    start = {"type": "message_start", "message": {"content": [{"type": "text", "text": "a"}]}}
    delta = {"type": "content_block_delta", "index": index, "delta": {"type": "text_delta", "text": "b"}}
    accumulator = MessagesAccumulator()
    accumulator.add(start)
    accumulator.add(delta)
    assert accumulator.result()["content"] == [{"type": "text", "text": "b"}]
