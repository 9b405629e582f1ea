"""Events of a responses stream become the response that a call without a stream would have given."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.events.accumulate import ResponsesAccumulator
from openrouter_sdk.testing.surfaces import responses as stand_in
from openrouter_sdk.testing.surfaces.parts import Reasoning, ToolCall
from openrouter_sdk.testing.surfaces.reply import AnswerIds, Prompt, Reply
from tests.each import each

Json = dict[str, Any]

# The 49 types of protocol section 7.2.
EVENT_TYPES = [
    "error",
    *(
        "response." + one
        for one in [
            "apply_patch_call_operation_diff.delta",
            "apply_patch_call_operation_diff.done",
            "code_interpreter_call.completed",
            "code_interpreter_call.in_progress",
            "code_interpreter_call.interpreting",
            "code_interpreter_call_code.delta",
            "code_interpreter_call_code.done",
            "completed",
            "content_part.added",
            "content_part.done",
            "created",
            "custom_tool_call_input.delta",
            "custom_tool_call_input.done",
            "debug",
            "failed",
            "function_call_arguments.delta",
            "function_call_arguments.done",
            "fusion_call.analysis.completed",
            "fusion_call.analysis.in_progress",
            "fusion_call.completed",
            "fusion_call.in_progress",
            "fusion_call.panel.added",
            "fusion_call.panel.completed",
            "fusion_call.panel.delta",
            "fusion_call.panel.failed",
            "fusion_call.panel.reasoning.delta",
            "image_generation_call.completed",
            "image_generation_call.generating",
            "image_generation_call.in_progress",
            "image_generation_call.partial_image",
            "in_progress",
            "incomplete",
            "output_item.added",
            "output_item.done",
            "output_text.annotation.added",
            "output_text.delta",
            "output_text.done",
            "reasoning_summary_part.added",
            "reasoning_summary_part.done",
            "reasoning_summary_text.delta",
            "reasoning_summary_text.done",
            "reasoning_text.delta",
            "reasoning_text.done",
            "refusal.delta",
            "refusal.done",
            "web_search_call.completed",
            "web_search_call.in_progress",
            "web_search_call.searching",
        ]
    ),
]


def gathered(*events: Any) -> ResponsesAccumulator:
    accumulator = ResponsesAccumulator()
    for one in events:
        accumulator.add(one)
    return accumulator


def output(*events: Any) -> list[Any]:
    found = gathered(*events).result()["output"]
    assert isinstance(found, list)
    return found


def event(kind: str, output_index: Any = 0, item_id: Any = "i0", **fields: Any) -> Json:
    told = {"type": f"response.{kind}", "output_index": output_index, "item_id": item_id, **fields}
    return {key: value for key, value in told.items() if value is not None}


def added(item: Json, output_index: int = 0) -> Json:
    return {"type": "response.output_item.added", "output_index": output_index, "item": item}


def done(item: Json, output_index: int = 0) -> Json:
    return {"type": "response.output_item.done", "output_index": output_index, "item": item}


def text(delta: str, content_index: int = 0, **fields: Any) -> Json:
    return event("output_text.delta", delta=delta, content_index=content_index, **fields)


def ended(kind: str = "completed", **fields: Any) -> Json:
    response = {"id": "gen-1", "object": "response", "status": kind, "error": None, **fields}
    return {"type": f"response.{kind}", "response": response}


CREATED = {
    "type": "response.created",
    "response": {"id": "gen-1", "status": "in_progress", "output": [], "usage": None},
}
MESSAGE = {"type": "message", "id": "i0", "role": "assistant", "status": "in_progress", "content": []}
CALL = {
    "type": "function_call",
    "id": "i0",
    "call_id": "c",
    "name": "f",
    "arguments": "",
    "status": "in_progress",
}
REASONING = {"type": "reasoning", "id": "i0", "summary": []}


def said(words: str, **fields: Any) -> Json:
    return {"type": "output_text", "text": words, "annotations": [], **fields}


PROMPT = Prompt(model="a/b", text="Hi there")
REPLIES = {
    "text": Reply("Hello, you there."),
    "reasoning": Reply("Hello.", reasoning=(Reasoning("The user greets me."),)),
    "calls": Reply(
        tool_calls=(ToolCall("f", '{"city": "Paris"}'), ToolCall("g", "{}")), finish_reason="tool_calls"
    ),
    "all": Reply("Let me see.", (Reasoning("Hm."),), (ToolCall("f", '{"a": "b c"}', "id1"),), "tool_calls"),
    "cut": Reply("Hello, you", finish_reason="length"),
    "failed": Reply("Hello, you", finish_reason="error"),
}


@pytest.mark.parametrize("name", REPLIES)
def test_stream_of_the_stand_in_gives_its_result(name: str) -> None:
    ids, reply = AnswerIds(3, "abc"), REPLIES[name]
    accumulator = gathered(*stand_in.events(ids, PROMPT, reply))
    assert accumulator.result() == stand_in.result(ids, PROMPT, reply)
    assert accumulator.finished


@pytest.mark.parametrize("name", REPLIES)
@pytest.mark.parametrize("lost", ["output", "everything", "starts and ends of items"])
def test_deltas_alone_give_the_same_output(name: str, lost: str) -> None:
    ids, reply = AnswerIds(3, "abc"), REPLIES[name]
    events = list(stand_in.events(ids, PROMPT, reply))
    expected = stand_in.result(ids, PROMPT, reply)["output"]
    if lost == "output":
        events[-1] = {**events[-1], "response": {**events[-1]["response"], "output": []}}
    elif lost == "everything":
        events.pop()
    else:
        events = [one for one in events[:-1] if one["type"].endswith(".delta")]
    found = output(*events)
    if lost == "starts and ends of items":
        for item in expected:
            for key in ("status", "name", "call_id", "format"):
                item.pop(key, None)
            if item["type"] == "reasoning":
                del item["summary"]
    assert found == expected


def test_terminal_response_is_the_result() -> None:
    whole = ended(output=[{**MESSAGE, "content": [said("Hello")], "status": "completed"}], usage={"cost": 1})
    assert gathered(CREATED, added(MESSAGE), text("Hel"), whole).result() == whole["response"]


@pytest.mark.parametrize("kind", ["completed", "incomplete", "failed"])
def test_every_terminal_event_ends_the_response(kind: str) -> None:
    accumulator = gathered(CREATED)
    assert not accumulator.finished
    accumulator.add(ended(kind))
    assert accumulator.finished
    assert accumulator.result()["status"] == kind


def test_null_at_the_end_is_meant() -> None:
    first = {"type": "response.created", "response": {"service_tier": "auto", "usage": None}}
    assert gathered(first, ended(service_tier=None)).result()["service_tier"] is None


def test_fields_that_the_end_leaves_out_stay() -> None:
    first = {"type": "response.created", "response": {"model": "a/b"}}
    assert gathered(first, ended()).result()["model"] == "a/b"


def test_nothing_gives_an_empty_response() -> None:
    assert gathered().result() == {"object": "response", "output": []}


def test_partial_has_the_snapshot_and_what_came() -> None:
    assert gathered(CREATED, added(MESSAGE), text("Hel"), text("lo")).result() == {
        "id": "gen-1",
        "object": "response",
        "status": "in_progress",
        "usage": None,
        "output": [{**MESSAGE, "content": [said("Hello")]}],
    }


def test_later_snapshot_adds_to_the_first() -> None:
    later = {"type": "response.in_progress", "response": {"model": "a/b", "id": None}}
    assert {"id": "gen-1", "model": "a/b"}.items() <= gathered(CREATED, later).result().items()


def test_result_can_be_asked_at_any_time_and_then_stays_as_it_is() -> None:
    accumulator = gathered(
        CREATED, added(MESSAGE), text("a"), event("output_text.annotation.added", annotation=1)
    )
    first = accumulator.result()
    before = copy.deepcopy(first)
    for one in (text("b"), event("output_text.annotation.added", annotation=2), text("x", 1)):
        accumulator.add(one)
    assert first == before
    assert [part["text"] for part in accumulator.result()["output"][0]["content"]] == ["ab", "x"]


def test_events_are_not_changed() -> None:
    events = [
        CREATED,
        added({**MESSAGE, "content": [said("a")]}),
        event("content_part.added", content_index=0, part=said("")),
        text("b", logprobs=[{"token": "b"}]),
        event("output_text.annotation.added", annotation={"url": "u"}, content_index=0),
        done({**MESSAGE, "content": [said("")]}),
        ended(output=[{**MESSAGE, "content": [said("")]}]),
    ]
    before = copy.deepcopy(events)
    gathered(*events).result()
    assert events == before


# Texts of parts


@pytest.mark.parametrize(
    ("stem", "field", "item", "place", "part"),
    [
        ("output_text", "text", "message", "content", {"type": "output_text", "annotations": []}),
        ("refusal", "refusal", "message", "content", {"type": "refusal"}),
        ("reasoning_text", "text", "reasoning", "content", {"type": "reasoning_text"}),
        ("reasoning_summary_text", "text", "reasoning", "summary", {"type": "summary_text"}),
    ],
)
def test_text_of_a_part_grows_and_is_settled(
    stem: str, field: str, item: str, place: str, part: Json
) -> None:
    index = {"summary_index": 0} if place == "summary" else {"content_index": 0}
    events = [event(f"{stem}.delta", delta=one, **index) for one in ("Hel", "lo")]
    [found] = output(*events)
    assert (found["type"], found["id"], found[place]) == (item, "i0", [{**part, field: "Hello"}])
    [found] = output(*events, event(f"{stem}.done", **index, **{field: "Hello!"}))
    assert found[place] == [{**part, field: "Hello!"}]


def test_lost_deltas_are_made_good_by_the_done_event() -> None:
    assert output(event("output_text.done", text="Hello", content_index=0))[0]["content"] == [said("Hello")]


def test_empty_done_event_does_not_wipe_the_deltas() -> None:
    assert output(text("Hello"), event("output_text.done", text="", content_index=0))[0]["content"] == [
        said("Hello")
    ]


def test_parts_stand_by_their_index() -> None:
    assert [part["text"] for part in output(text("b", 1), text("a", 0))[0]["content"]] == ["a", "b"]


def test_part_that_was_added_keeps_its_fields() -> None:
    part = said("", extra=1)
    assert output(event("content_part.added", content_index=0, part=part), text("a"))[0]["content"] == [
        {**part, "text": "a"}
    ]


def test_part_that_is_done_replaces_its_beginning() -> None:
    found = output(
        event("content_part.added", content_index=0, part=said("")),
        text("Hel"),
        event("content_part.done", content_index=0, part=said("Hello", annotations=[1])),
    )
    assert found[0]["content"] == [said("Hello", annotations=[1])]


def test_text_that_a_part_begins_with_is_kept() -> None:
    found = output(added({**MESSAGE, "content": [said("He")]}), text("llo"))
    assert found[0]["content"] == [said("Hello")]


def test_delta_without_content_index_goes_to_the_last_part() -> None:
    found = output(
        text("a", 0), text("b", 1), {"type": "response.output_text.delta", "output_index": 0, "delta": "c"}
    )
    assert [part["text"] for part in found[0]["content"]] == ["a", "bc"]


def test_logprobs_are_joined() -> None:
    found = output(text("a", logprobs=[1]), text("b", logprobs=[2, 3]))
    assert found[0]["content"][0]["logprobs"] == [1, 2, 3]


def test_annotations_stand_by_their_index() -> None:
    found = output(
        text("a"),
        event("output_text.annotation.added", annotation="second", annotation_index=1, content_index=0),
        event("output_text.annotation.added", annotation="first", annotation_index=0, content_index=0),
    )
    assert found[0]["content"][0]["annotations"] == ["first", "second"]


def test_annotations_of_a_done_part_outweigh_those_that_were_added() -> None:
    part = said("a", annotations=["whole"])
    found = output(
        event("output_text.annotation.added", annotation="piece", annotation_index=0, content_index=0),
        event("content_part.done", content_index=0, part=part),
    )
    assert found[0]["content"] == [part]


def test_annotations_without_index_are_appended() -> None:
    found = output(*(event("output_text.annotation.added", annotation=one, content_index=0) for one in "ab"))
    assert found[0]["content"][0]["annotations"] == ["a", "b"]


def test_reasoning_has_its_summary_and_its_content() -> None:
    found = output(
        added(REASONING),
        event("reasoning_summary_part.added", summary_index=0, part={"type": "summary_text", "text": ""}),
        event("reasoning_summary_text.delta", summary_index=0, delta="S"),
        event("reasoning_summary_text.done", summary_index=0, text="Sum"),
        event("reasoning_summary_part.done", summary_index=0, part={"type": "summary_text", "text": "Sum"}),
        event("reasoning_summary_text.delta", summary_index=1, delta="T"),
        event("reasoning_text.delta", content_index=0, delta="R"),
    )
    texts = [{"type": "summary_text", "text": one} for one in ("Sum", "T")]
    assert found == [{**REASONING, "summary": texts, "content": [{"type": "reasoning_text", "text": "R"}]}]


# Texts of items


@pytest.mark.parametrize(
    ("stem", "kind", "field"),
    [
        ("function_call_arguments", "function_call", "arguments"),
        ("custom_tool_call_input", "custom_tool_call", "input"),
        ("code_interpreter_call_code", "code_interpreter_call", "code"),
    ],
)
def test_text_of_an_item_grows_and_is_settled(stem: str, kind: str, field: str) -> None:
    events = [event(f"{stem}.delta", delta=one) for one in ("{", "}")]
    assert output(*events) == [{"type": kind, "id": "i0", field: "{}"}]
    assert output(*events, event(f"{stem}.done", **{field: "{ }"})) == [
        {"type": kind, "id": "i0", field: "{ }"}
    ]
    assert output(*events, event(f"{stem}.done", **{field: ""}))[0][field] == "{}"


def test_call_that_was_added_gets_its_arguments() -> None:
    found = output(added(CALL), event("function_call_arguments.delta", delta="{}"))
    assert found == [{**CALL, "arguments": "{}"}]


def test_name_comes_with_the_arguments_if_it_was_lost() -> None:
    found = output(event("function_call_arguments.done", arguments="{}", name="f"))
    assert found[0]["name"] == "f"


def test_diff_of_a_patch_grows_and_is_settled() -> None:
    patch = {
        "type": "apply_patch_call",
        "id": "i0",
        "operation": {"type": "update_file", "path": "p", "diff": ""},
    }
    stem = "apply_patch_call_operation_diff"
    events = [added(patch), event(f"{stem}.delta", delta="@@"), event(f"{stem}.delta", delta=" -1")]
    assert output(*events)[0]["operation"] == {"type": "update_file", "path": "p", "diff": "@@ -1"}
    assert output(*events, event(f"{stem}.done", diff="@@ -2"))[0]["operation"]["diff"] == "@@ -2"
    whole = {**patch, "operation": {"type": "update_file", "path": "p", "diff": "@@ -3"}}
    assert output(*events, done(whole)) == [whole]


def test_patch_that_is_empty_at_the_end_is_filled_from_the_deltas() -> None:
    patch = {
        "type": "apply_patch_call",
        "id": "i0",
        "operation": {"type": "delete_file", "path": "p", "diff": ""},
    }
    found = output(event("apply_patch_call_operation_diff.delta", delta="@@"), ended(output=[patch]))
    assert found[0]["operation"] == {"type": "delete_file", "path": "p", "diff": "@@"}


def test_diff_whose_item_was_lost_is_kept() -> None:
    found = output(event("apply_patch_call_operation_diff.delta", delta="@@"))
    assert found == [{"type": "apply_patch_call", "id": "i0", "operation": {"diff": "@@"}}]


@pytest.mark.parametrize(
    ("stem", "kind", "steps"),
    [
        ("web_search_call", "web_search_call", ["in_progress", "searching", "completed"]),
        ("image_generation_call", "image_generation_call", ["in_progress", "generating", "completed"]),
        ("code_interpreter_call", "code_interpreter_call", ["in_progress", "interpreting", "completed"]),
        ("fusion_call", "openrouter:fusion", ["in_progress", "completed"]),
    ],
)
def test_steps_of_a_tool_are_its_status(stem: str, kind: str, steps: list[str]) -> None:
    accumulator = gathered()
    for step in steps:
        accumulator.add(event(f"{stem}.{step}"))
        assert accumulator.result()["output"] == [{"type": kind, "id": "i0", "status": step}]


def test_step_behind_the_done_event_does_not_change_the_status() -> None:
    item = {"type": "web_search_call", "id": "i0", "status": "completed"}
    assert output(done(item), event("web_search_call.searching")) == [item]


def test_preview_of_an_image_is_its_result_until_it_is_done() -> None:
    image = {"type": "image_generation_call", "id": "i0", "status": "generating", "result": None}
    previews = [
        event("image_generation_call.partial_image", partial_image_b64=one, partial_image_index=0)
        for one in "ab"
    ]
    accumulator = gathered(added(image), *previews)
    assert accumulator.partial_images == {0: "b"}
    assert accumulator.result()["output"][0]["result"] == "b"
    accumulator.add(done({**image, "result": "whole"}))
    assert accumulator.result()["output"][0]["result"] == "whole"


def test_done_image_without_a_result_does_not_show_its_preview() -> None:
    image = {"type": "image_generation_call", "id": "i0", "status": "failed", "result": None}
    preview = event("image_generation_call.partial_image", partial_image_b64="a", partial_image_index=0)
    assert output(preview, done(image))[0]["result"] is None


def test_fusion_gathers_its_panel() -> None:
    found = output(
        event("fusion_call.in_progress"),
        event("fusion_call.panel.added", model="m1"),
        event("fusion_call.panel.added", model="m2"),
        event("fusion_call.panel.added", model="m3"),
        event("fusion_call.panel.delta", model="m1", delta="He"),
        event("fusion_call.panel.delta", model="m2", delta="Hi"),
        event("fusion_call.panel.delta", model="m1", delta="llo"),
        event("fusion_call.panel.reasoning.delta", model="m1", delta="Hm"),
        event("fusion_call.panel.completed", model="m2", content="Hi!"),
        event("fusion_call.panel.failed", model="m3", error="gone", status_code=502),
        event("fusion_call.analysis.in_progress", analyst_model="m", judge_model="m"),
        event("fusion_call.analysis.completed", analysis={"a": 1}),
    )
    assert found == [
        {
            "type": "openrouter:fusion",
            "id": "i0",
            "status": "in_progress",
            "analysis": {"a": 1},
            "responses": [{"model": "m1", "content": "Hello"}, {"model": "m2", "content": "Hi!"}],
            "failed_models": [{"model": "m3", "error": "gone", "status_code": 502}],
        }
    ]


def test_panel_that_is_empty_at_the_end_is_filled_from_the_deltas() -> None:
    fusion = {"type": "openrouter:fusion", "id": "i0", "status": "completed", "responses": []}
    found = output(event("fusion_call.panel.delta", model="m", delta="a"), ended(output=[fusion]))
    assert found == [{**fusion, "responses": [{"model": "m", "content": "a"}]}]


def test_model_of_a_panel_that_failed_for_no_reason_gave_no_answer() -> None:
    [found] = output(event("fusion_call.panel.failed", model="m"))
    assert (found["responses"], found["failed_models"]) == ([], [{"model": "m", "error": ""}])


# Items


def test_done_item_outweighs_the_deltas() -> None:
    item = {**MESSAGE, "status": "completed", "content": [said("Hello!")]}
    assert output(added(MESSAGE), text("Hel"), done(item)) == [item]
    call = {**CALL, "arguments": '{"a": 1}'}
    assert output(added(CALL), event("function_call_arguments.delta", delta="{"), done(call)) == [call]


def test_done_item_that_is_empty_is_filled_from_the_deltas() -> None:
    assert output(added(MESSAGE), text("Hel"), done({**MESSAGE, "status": "completed"})) == [
        {**MESSAGE, "status": "completed", "content": [said("Hel")]}
    ]
    assert output(event("function_call_arguments.delta", delta="{}"), done(CALL)) == [
        {**CALL, "arguments": "{}"}
    ]


def test_items_grow_side_by_side_and_stand_by_their_index() -> None:
    one, two = ({**MESSAGE, "id": id} for id in ("i0", "i1"))
    found = output(
        added(two, 1),
        added(one, 0),
        event("output_text.delta", 1, "i1", delta="b", content_index=0),
        event("output_text.delta", 0, "i0", delta="a", content_index=0),
    )
    assert [(item["id"], item["content"][0]["text"]) for item in found] == [("i0", "a"), ("i1", "b")]


def test_items_stand_by_their_index_in_whatever_order_they_come() -> None:
    found = output(*(added({**MESSAGE, "id": str(index)}, index) for index in (2, 1, 0, 3)))
    assert [item["id"] for item in found] == ["0", "1", "2", "3"]


def test_events_without_output_index_find_their_item_by_id() -> None:
    one, two = ({**MESSAGE, "id": id} for id in ("i0", "i1"))
    found = output(
        added(one, 0),
        added(two, 1),
        event("output_text.delta", None, "i0", delta="a", content_index=0),
        event("output_text.delta", None, "i1", delta="b", content_index=0),
    )
    assert [item["content"][0]["text"] for item in found] == ["a", "b"]


def test_events_without_index_and_id_go_to_the_item_at_hand() -> None:
    found = output(added(MESSAGE), *(event("output_text.delta", None, None, delta=one) for one in "ab"))
    assert [item["content"][0]["text"] for item in found] == ["ab"]


def test_items_without_index_are_numbered_as_they_come() -> None:
    found = output(*(event("output_text.delta", None, id, delta=id) for id in ("x", "y", "x")))
    assert [(item["id"], item["content"][0]["text"]) for item in found] == [("x", "xx"), ("y", "y")]


def test_index_used_twice_for_different_ids_is_two_items() -> None:
    found = output(
        added(MESSAGE),
        text("a"),
        done({**MESSAGE, "content": [said("a")]}),
        added({**CALL, "id": "i1"}),
        event("function_call_arguments.delta", 0, "i1", delta="{}"),
        done({**CALL, "id": "i1", "arguments": "{}"}),
    )
    assert found == [{**MESSAGE, "content": [said("a")]}, {**CALL, "id": "i1", "arguments": "{}"}]


def test_index_used_twice_by_done_items_is_two_items() -> None:
    one, two = done(MESSAGE), done({**CALL, "id": "i1"})
    assert [item["id"] for item in output(one, two)] == ["i0", "i1"]


def test_id_that_changes_when_the_item_is_done_is_no_other_item() -> None:
    item = {**MESSAGE, "id": "other", "content": [said("ab")]}
    assert output(added(MESSAGE), text("a"), done(item)) == [item]
    assert output(added(MESSAGE), text("a"), ended(output=[item])) == [item]


def test_item_of_an_unknown_type_is_kept_whole() -> None:
    item = {"type": "openrouter:dream", "id": "i0", "what": [1]}
    assert output(added(item), done(item)) == [item]


def test_item_that_the_end_lacks_is_put_in_its_place() -> None:
    kept = {**MESSAGE, "id": "i1", "content": [said("b")]}
    found = output(
        added(REASONING), event("reasoning_text.delta", delta="R"), added(kept, 1), ended(output=[kept])
    )
    assert [item["id"] for item in found] == ["i0", "i1"]


def test_item_that_is_empty_at_the_end_is_filled_from_the_deltas() -> None:
    call = {**CALL, "id": "i1"}
    found = output(
        added(MESSAGE),
        text("Hello"),
        event("function_call_arguments.delta", 1, "i1", delta="{}"),
        ended(output=[{**MESSAGE, "content": [said("")]}, call]),
    )
    assert found == [{**MESSAGE, "content": [said("Hello")]}, {**call, "arguments": "{}"}]


def test_what_the_end_says_outweighs_the_deltas() -> None:
    whole = {**MESSAGE, "status": "completed", "content": [said("Bye", annotations=[{"url": "u"}])]}
    assert output(added(MESSAGE), text("Hello"), done(MESSAGE), ended(output=[whole])) == [whole]


# Errors


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (
            {"code": "server_error", "message": "m", "param": None},
            {"code": "server_error", "message": "m", "param": None},
        ),
        ({"error": {"code": "server_error", "message": "m"}}, {"code": "server_error", "message": "m"}),
        ({"error": "text"}, {"message": "text"}),
    ],
)
@pytest.mark.parametrize("kind", ["error", "response.error"])
def test_error_event_is_told_flat_or_nested(kind: str, told: Json, error: Json) -> None:
    accumulator = gathered(CREATED, added(MESSAGE), text("Hel"), {"type": kind, "sequence_number": 3, **told})
    assert accumulator.error == error
    assert accumulator.finished
    assert accumulator.result()["output"][0]["content"] == [said("Hel")]


def test_error_event_without_an_error_is_an_error() -> None:
    assert gathered({"type": "error", "sequence_number": 1}).error


def test_failed_response_is_an_error_with_its_type() -> None:
    accumulator = gathered(
        text("Hel"),
        ended("failed", error={"code": "server_error", "message": "m"}, error_type="provider_unavailable"),
    )
    assert accumulator.error == {"code": "server_error", "message": "m", "error_type": "provider_unavailable"}
    assert accumulator.result()["output"][0]["content"] == [said("Hel")]
    assert accumulator.result()["error"] == {"code": "server_error", "message": "m"}


def test_failed_response_without_an_error_is_an_error() -> None:
    assert gathered(ended("failed")).error


def test_incomplete_response_is_no_error() -> None:
    assert gathered(ended("incomplete", incomplete_details={"reason": "max_output_tokens"})).error is None


def test_error_of_the_chat_form_is_understood() -> None:
    assert gathered({"error": {"code": 502, "message": "m"}}).error == {"code": 502, "message": "m"}


def test_completed_response_has_no_error() -> None:
    assert gathered(CREATED, ended()).error is None


# Names that only samples in the documentation use (protocol section 7.2)


def test_names_of_the_documentation_are_understood() -> None:
    found = gathered(
        event("reasoning.delta", 0, "r", delta="R", content_index=0),
        event("content_part.delta", 1, "m", delta="M", content_index=0),
        {"type": "response.done", "response": {"id": "gen-1", "status": "completed"}},
    )
    assert found.finished
    assert [item["content"][0]["text"] for item in found.result()["output"]] == ["R", "M"]


def test_done_with_a_failed_response_is_an_error() -> None:
    assert gathered({"type": "response.done", "response": {"status": "failed"}}).error


# Odd data


@each("kind", EVENT_TYPES)
def test_no_event_needs_any_of_its_fields(kind: str) -> None:
    further = event("output_text.delta", 9, delta="a", content_index=5)
    accumulator = gathered({"type": kind}, added(MESSAGE, 9), {"type": kind}, further)
    assert said("a") in accumulator.result()["output"][-1]["content"]


def test_there_are_49_types() -> None:
    assert len(set(EVENT_TYPES)) == 49


@pytest.mark.parametrize(
    "odd", [None, [], "x", 1, {}, {"type": None}, {"type": []}, {"type": "response.dream", "error": 1}]
)
def test_odd_and_unknown_events_add_nothing(odd: Any) -> None:
    accumulator = gathered(odd, CREATED, odd, added(MESSAGE), text("a"), odd)
    assert accumulator.result()["output"] == [{**MESSAGE, "content": [said("a")]}]
    assert (accumulator.finished, accumulator.error) == (False, None)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
_fields = [
    "text",
    "annotations",
    "content",
    "summary",
    "operation",
    "diff",
    "arguments",
    "responses",
    "result",
    "status",
]
_objects = st.builds(
    lambda kind, id, rest: {"type": kind, "id": id, **rest},
    st.sampled_from(["message", "reasoning", "output_text"]) | _json,
    st.sampled_from(["a", "b"]) | _json,
    st.dictionaries(
        st.sampled_from(_fields), _json | st.lists(st.just({"type": "output_text", "text": "x"}))
    ),
)
_parts_of_events = {
    "output_index": st.integers(-2, 3) | _json,
    "item_id": st.sampled_from(["a", "b"]) | _json,
    "content_index": st.integers(-2, 3) | _json,
    "delta": _json,
    "text": _json,
    "arguments": _json,
    "annotation": _json,
    "annotation_index": _json,
    "logprobs": _json,
    "item": _objects | _json,
    "part": _objects | _json,
    "response": st.builds(lambda items: {"output": items}, st.lists(_objects | _json, max_size=3)) | _json,
    "error": _json,
    "model": _json,
    "content": _json,
    "diff": _json,
    "partial_image_b64": _json,
}
_events = _json | st.fixed_dictionaries({"type": st.sampled_from(EVENT_TYPES)}, optional=_parts_of_events)


@given(st.lists(_events, max_size=8))
def test_no_json_raises_and_none_is_changed(events: list[Any]) -> None:
    before = copy.deepcopy(events)
    accumulator = ResponsesAccumulator()
    for one in events:
        accumulator.add(one)
        assert isinstance(accumulator.result()["output"], list)
        assert accumulator.error is None or isinstance(accumulator.error, dict)
        assert isinstance(accumulator.partial_images, dict)
    assert events == before


def test_negative_index_is_no_index() -> None:
    odd = event("output_text.delta", -5, "z", delta="a", content_index=-5)
    assert [item["id"] for item in output(odd, ended(output=[CALL]))] == ["z", "i0"]


def test_enormous_index_is_tolerated() -> None:
    huge = {**text("a"), "output_index": 10**40, "content_index": 10**40}
    assert output(huge, ended(output=[{**MESSAGE, "id": "z"}]))[1]["content"] == [said("a")]


@pytest.mark.parametrize(
    "one",
    [
        text("ab"),
        event("output_text.delta", None, None, delta="ab"),
        event("function_call_arguments.delta", delta="ab"),
    ],
)
def test_a_hundred_thousand_events(one: Json) -> None:
    accumulator = gathered(CREATED)
    for _ in range(100_000):
        accumulator.add(one)
    [item] = accumulator.result()["output"]
    assert len(item["arguments"] if "arguments" in item else item["content"][0]["text"]) == 200_000
