"""Tool calls in the events of streams: whose piece each is, however providers cut them."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.tools.driving.conduct.call_deltas import BY_RESOURCE
from openrouter_sdk.tools.events import StepFinished, ToolCallDelta, ToolFinished, ToolProgress


def chunk(*fragments: dict[str, Any], index: int = 0) -> dict[str, Any]:
    return {"choices": [{"index": index, "delta": {"tool_calls": list(fragments)}}]}


def fragment(index: int, arguments: str, **more: Any) -> dict[str, Any]:
    return {"index": index, "function": {"arguments": arguments, **more.pop("function", {})}, **more}


CHAT: list[dict[str, Any]] = [
    chunk(fragment(0, "", id="a", function={"name": "f"})),
    {"choices": []},
    {"choices": [{"index": 0, "delta": {"content": "x"}}]},
    chunk(fragment(0, '{"x": '), fragment(1, "{}", id="b", function={"name": "g"})),
    chunk(fragment(0, "1}")),
]
ITEM: dict[str, Any] = {"type": "function_call", "id": "i1", "call_id": "a", "name": "f", "arguments": ""}
RESPONSES: list[dict[str, Any]] = [
    {"type": "response.output_item.added", "output_index": 0, "item": {"type": "message", "id": "i0"}},
    {"type": "response.output_item.added", "output_index": 1, "item": ITEM},
    {"type": "response.function_call_arguments.delta", "output_index": 1, "item_id": "i1", "delta": '{"x": '},
    {"type": "response.function_call_arguments.delta", "item_id": "other", "delta": "lost"},
    {
        "type": "response.output_item.done",
        "output_index": 2,
        "item": {"type": "function_call", "call_id": "b", "name": "g", "arguments": "{}"},
    },
    {"type": "response.function_call_arguments.delta", "output_index": 1, "delta": "1}"},
    {"type": "response.function_call_arguments.done", "output_index": 1, "arguments": '{"x": 1}'},
    {"type": "response.output_item.done", "output_index": 1, "item": {**ITEM, "arguments": '{"x": 1}'}},
]


@pytest.mark.parametrize(("resource", "events"), [("chat", CHAT), ("responses", RESPONSES)])
def test_each_piece_is_told_with_its_call(resource: str, events: list[dict[str, Any]]) -> None:
    calls = BY_RESOURCE[resource]()
    found = [
        (one.position, one.id, one.name, "".join(one.pieces)) for event in events for one in calls.add(event)
    ]
    assert found == [
        (0, "a", "f", ""),
        (0, "a", "f", '{"x": '),
        (1, "b", "g", "{}"),
        (0, "a", "f", '{"x": 1}'),
    ]


def test_the_end_of_an_item_completes_what_was_not_streamed() -> None:
    calls = BY_RESOURCE["responses"]()
    calls.add(RESPONSES[1])
    (found,) = calls.add(RESPONSES[-1])
    assert "".join(found.pieces) == '{"x": 1}'
    assert calls.add({**RESPONSES[-1], "item": {**ITEM, "arguments": "[]"}}) == []


def test_a_delta_keeps_what_there_was_when_it_came() -> None:
    pieces = ['{"city": "Par']
    delta = ToolCallDelta("a", "f", pieces)
    pieces.append('is"}')
    assert delta.arguments == '{"city": "Par'
    assert delta.partial_arguments == {"city": "Par"}
    assert ToolCallDelta("a", "f", pieces).partial_arguments == {"city": "Paris"}
    assert ToolCallDelta("a", "f", ["no JSON"]).partial_arguments == {}


def test_events_are_compared_shown_and_matched_by_their_attributes() -> None:
    event = ToolProgress("a", "f", 0.5)
    assert event == ToolProgress("a", "f", 0.5) != ToolProgress("a", "f", 0.6)
    assert event != "something else"
    assert repr(event) == "ToolProgress(call_id='a', name='f', value=0.5)"
    match event:
        case ToolProgress(call_id=call_id, value=value):
            assert (call_id, value) == ("a", 0.5)
    match ToolFinished("a", "f", "text", None, 0.1):
        case ToolFinished(name=name, error=None):
            assert name == "f"
        case other:
            pytest.fail(repr(other))
    assert StepFinished.type == "step_finished"


def test_pieces_of_other_choices_are_left_out() -> None:
    calls = BY_RESOURCE["chat"]()
    other = {"index": 1, "delta": {"tool_calls": [fragment(0, "{}", id="b", function={"name": "g"})]}}
    first = chunk(fragment(0, "{}", id="a", function={"name": "f"}))["choices"][0]
    assert [one.id for one in calls.add({"choices": [first, other]})] == ["a"]


def test_a_text_that_was_streamed_is_not_told_again() -> None:
    calls = BY_RESOURCE["responses"]()
    for event in RESPONSES[1:3]:
        calls.add(event)
    done = {"type": "response.function_call_arguments.done", "output_index": 1, "arguments": '{"x": '}
    assert calls.add(done) == []
