"""Chunks of a chat stream become the completion that a call without a stream would have given."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.events.accumulate import ChatAccumulator
from openrouter_sdk.testing.surfaces import chat as stand_in
from openrouter_sdk.testing.surfaces.parts import Reasoning, ToolCall
from openrouter_sdk.testing.surfaces.reply import AnswerIds, Prompt, Reply
from tests.each import each

Json = dict[str, Any]


def chunk(delta: Any = None, finish_reason: Any = None, index: Any = 0, **fields: Any) -> Json:
    choice = {"index": index, "delta": delta or {}, "finish_reason": finish_reason}
    return {
        "id": "gen-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "a/b",
        "choices": [choice],
        **fields,
    }


def gathered(*chunks: Any) -> ChatAccumulator:
    accumulator = ChatAccumulator()
    for one in chunks:
        accumulator.add(one)
    return accumulator


def result(*chunks: Any) -> Json:
    return gathered(*chunks).result()


def message(*deltas: Json) -> Json:
    """The message that these deltas make."""
    [choice] = result(*(chunk(delta) for delta in deltas))["choices"]
    found = choice["message"]
    assert isinstance(found, dict)
    return found


def calls(*fragments: list[Json]) -> list[Json]:
    """The tool calls that these deltas' `tool_calls` make."""
    found = message(*({"tool_calls": one} for one in fragments))["tool_calls"]
    assert isinstance(found, list)
    return found


def called(*fragments: list[Json]) -> list[tuple[Any, str, str]]:
    """The same as (id, name, arguments)."""
    return [
        (one.get("id"), one["function"]["name"], one["function"]["arguments"]) for one in calls(*fragments)
    ]


def fragment(index: int | None = 0, id: Any = None, name: Any = None, arguments: Any = None) -> Json:
    function = {"name": name, "arguments": arguments}
    whole = {"index": index, "id": id, "function": {k: v for k, v in function.items() if v is not None}}
    return {key: value for key, value in whole.items() if value is not None}


def details(*lists: list[Any]) -> Any:
    """The reasoning details that these deltas make."""
    return message(*({"reasoning_details": one} for one in lists)).get("reasoning_details")


def thought(text: str | None = None, index: int | None = 0, **fields: Any) -> Json:
    told = {"type": "reasoning.text", "text": text, "index": index}
    return {key: value for key, value in told.items() if value is not None} | fields


# The whole


def test_streamed_text_equals_the_completion() -> None:
    usage = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "cost": 0.1}
    more = {"provider": "P", "system_fingerprint": "fp", "service_tier": "default"}
    chunks = [
        chunk({"role": "assistant", "content": ""}, **more),
        chunk({"content": "Hel"}, **more),
        chunk({"content": "lo"}, **more),
        chunk({"content": ""}, "stop", **more),
        {**chunk(**more), "choices": [], "usage": usage},
    ]
    assert result(*chunks) == {
        "id": "gen-1",
        "object": "chat.completion",
        "created": 1,
        "model": "a/b",
        **more,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello", "refusal": None},
                "finish_reason": "stop",
            }
        ],
        "usage": usage,
    }


def test_nothing_gives_an_empty_completion() -> None:
    assert result() == {"object": "chat.completion", "choices": []}


def test_result_can_be_asked_at_any_time() -> None:
    accumulator = ChatAccumulator()
    seen = []
    for text in ("a", "b", "c"):
        accumulator.add(chunk({"content": text}))
        seen.append(accumulator.result()["choices"][0]["message"]["content"])
    assert seen == ["a", "ab", "abc"]


def test_result_once_given_does_not_change() -> None:
    accumulator = gathered(
        chunk(
            {"content": "a", "tool_calls": [fragment(0, "x", "f", "{")], "reasoning_details": [thought("a")]}
        )
    )
    accumulator.add(chunk({"annotations": [1], "images": [{"index": 0}], "audio": {"data": "a"}}))
    first = accumulator.result()
    before = copy.deepcopy(first)
    accumulator.add(
        chunk(
            {"content": "b", "tool_calls": [fragment(0, arguments="}")], "reasoning_details": [thought("b")]}
        )
    )
    accumulator.add(chunk({"annotations": [2], "images": [{"index": 1}], "audio": {"data": "b"}}, "stop"))
    assert first == before


def test_changing_lists_of_a_result_does_not_touch_what_is_gathered() -> None:
    signed = thought(signature="s", index=1)
    accumulator = gathered(chunk({"annotations": [1], "reasoning_details": [thought("a"), signed]}))
    accumulator.result()["choices"][0]["message"]["annotations"].clear()
    accumulator.result()["choices"][0]["message"]["reasoning_details"][0]["text"] = "x"
    accumulator.result()["choices"][0]["message"]["reasoning_details"][1]["text"] = "x"
    found = accumulator.result()["choices"][0]["message"]
    assert (found["annotations"], found["reasoning_details"]) == ([1], [thought("a"), signed])


def test_chunks_are_not_changed() -> None:
    chunks = [
        chunk({"content": "a", "finish_reason": None}, logprobs=None),
        chunk({"tool_calls": [fragment(0, "x", "f", "{")]}),
        chunk({"tool_calls": [fragment(0, None, None, "}")]}),
        chunk({"reasoning_details": [thought("a"), thought("b"), thought(signature="s")]}),
        chunk({"images": [{"index": 0}], "annotations": [{"type": "file"}], "audio": {"data": "x"}}, "stop"),
    ]
    before = copy.deepcopy(chunks)
    result(*chunks)
    assert chunks == before


PROMPT = Prompt(model="a/b", text="Hi there")
REPLIES = {
    "text": Reply("Hello, you there."),
    "reasoning": Reply("Hello.", reasoning=(Reasoning("The user greets me."),)),
    "calls": Reply(
        tool_calls=(
            ToolCall("f", '{"city": "Paris", "days": [1, 2]}'),
            ToolCall("f", "{}"),
            ToolCall("g", ""),
        ),
        finish_reason="tool_calls",
    ),
    "calls and text": Reply(
        "Let me see.", (Reasoning("Hm."),), (ToolCall("f", '{"a": "b c"}', "id1"),), "tool_calls"
    ),
    "cut": Reply("Hello, you", finish_reason="length"),
}


@pytest.mark.parametrize("name", REPLIES)
def test_stream_of_the_stand_in_gives_its_result(name: str) -> None:
    ids, reply = AnswerIds(3, "abc"), REPLIES[name]
    accumulator = gathered(*stand_in.chunks(ids, PROMPT, reply))
    assert accumulator.result() == stand_in.result(ids, PROMPT, reply)
    assert accumulator.finished


# What stands beside the choices


@pytest.mark.parametrize("place", ["own chunk", "chunk with a choice"])
def test_usage_is_kept_wherever_it_comes(place: str) -> None:
    last = chunk({"content": ""}, usage={"cost": 1})
    if place == "own chunk":
        last["choices"] = []
    assert result(chunk({"content": "a"}, "stop"), last)["usage"] == {"cost": 1}


def test_last_usage_wins() -> None:
    chunks = [
        chunk(usage={"total_tokens": 1, "cost": 1}),
        chunk(usage={"total_tokens": 2}),
        chunk(usage=None),
    ]
    assert result(*chunks)["usage"] == {"total_tokens": 2}


@pytest.mark.parametrize(
    "field", ["id", "model", "provider", "service_tier", "system_fingerprint", "anything"]
)
def test_last_value_that_is_not_null_wins(field: str) -> None:
    chunks = [chunk(**{field: "a"}), chunk(**{field: "b"}), chunk(**{field: None})]
    assert result(*chunks)[field] == "b"


def test_field_that_was_only_null_is_null() -> None:
    assert result(chunk(system_fingerprint=None))["system_fingerprint"] is None


def test_unknown_fields_are_kept_at_every_level() -> None:
    first = chunk({"mood": "good"}, alignment={"x": 1})
    first["choices"][0]["weight"] = 2
    found = result(first)
    assert found["alignment"] == {"x": 1}
    assert found["choices"][0]["weight"] == 2
    assert found["choices"][0]["message"]["mood"] == "good"


def test_strings_of_an_unknown_delta_field_are_joined() -> None:
    assert message({"mood": "go"}, {"mood": "od"}, {"mood": None})["mood"] == "good"


def test_nesting_of_unknown_fields_has_no_limit() -> None:
    deep: Any = "x"
    for _ in range(5000):
        deep = {"a": [deep]}
    assert message({"mood": deep}, {"mood": {"b": "y"}})["mood"]["b"] == "y"


def test_legacy_function_call_is_kept_as_it_is() -> None:
    assert message({"function_call": {"name": "f"}})["function_call"] == {"name": "f"}


def test_router_metadata_of_the_last_chunk_is_kept() -> None:
    last = {**chunk(), "choices": [], "openrouter_metadata": {"strategy": "x"}}
    assert result(chunk({"content": "a"}), last)["openrouter_metadata"] == {"strategy": "x"}


def test_debug_chunks_without_choices_make_no_choice() -> None:
    found = result({**chunk(), "choices": [], "debug": {"echo_upstream_body": {}}}, chunk({"content": "a"}))
    assert len(found["choices"]) == 1


# Choices


def test_choices_are_kept_apart_and_in_order() -> None:
    found = result(
        chunk({"content": "b"}, index=1), chunk({"content": "a"}), chunk({"content": "B"}, "length", index=1)
    )
    contents = [(one["index"], one["message"]["content"], one["finish_reason"]) for one in found["choices"]]
    assert contents == [(0, "a", None), (1, "bB", "length")]


def test_choices_without_index_are_numbered_by_place() -> None:
    both = {"choices": [{"delta": {"content": "a"}}, {"delta": {"content": "b"}}]}
    found = result(both, both)
    assert [one["message"]["content"] for one in found["choices"]] == ["aa", "bb"]


def test_native_finish_reason_is_kept() -> None:
    last = chunk({}, "stop")
    last["choices"][0]["native_finish_reason"] = "end_turn"
    first = chunk({})
    first["choices"][0]["native_finish_reason"] = None
    assert result(first, last)["choices"][0]["native_finish_reason"] == "end_turn"


def test_null_behind_the_finish_reason_does_not_undo_it() -> None:
    assert result(chunk({}, "stop"), chunk({"content": ""}))["choices"][0]["finish_reason"] == "stop"


def test_finish_reason_in_the_delta_is_understood() -> None:
    accumulator = gathered(
        chunk({"content": "a", "finish_reason": "tool_calls"}), chunk({"finish_reason": None})
    )
    [choice] = accumulator.result()["choices"]
    assert accumulator.finished
    assert choice["finish_reason"] == "tool_calls"
    assert "finish_reason" not in choice["message"]


def test_logprobs_are_joined() -> None:
    chunks = []
    for token in "ab":
        one = chunk({"content": token})
        one["choices"][0]["logprobs"] = {"content": [{"token": token}], "refusal": None}
        chunks.append(one)
    assert result(*chunks)["choices"][0]["logprobs"] == {
        "content": [{"token": "a"}, {"token": "b"}],
        "refusal": None,
    }


def test_logprobs_that_are_null_stay_null() -> None:
    first = chunk({"content": "a"})
    first["choices"][0]["logprobs"] = None
    assert result(first)["choices"][0]["logprobs"] is None


def test_refusal_logprobs_are_joined() -> None:
    one = chunk({"refusal": "no"})
    one["choices"][0]["logprobs"] = {"content": None, "refusal": [{"token": "no"}]}
    assert result(one, one)["choices"][0]["logprobs"]["refusal"] == [{"token": "no"}, {"token": "no"}]


def test_whole_message_in_place_of_a_delta_is_understood() -> None:
    whole = {
        "role": "assistant",
        "content": "Hi",
        "tool_calls": [{"id": "x", "type": "function", "function": {}}],
    }
    found = result({"id": "1", "choices": [{"index": 0, "message": whole, "finish_reason": "stop"}]})
    assert found["choices"][0]["message"]["content"] == "Hi"


# Texts


@pytest.mark.parametrize("field", ["content", "refusal", "reasoning", "reasoning_content"])
def test_texts_are_appended_in_order(field: str) -> None:
    assert message({field: "a"}, {field: None}, {field: ""}, {field: " b"})[field] == "a b"


def test_role_comes_from_the_stream_or_is_assistant() -> None:
    assert message({"role": "tool"}, {"content": "a"})["role"] == "tool"
    assert message({"content": "a"}, {"role": None})["role"] == "assistant"


def test_reply_without_reasoning_has_no_reasoning() -> None:
    assert not {"reasoning", "reasoning_details", "tool_calls", "annotations", "images", "audio"} & {
        *message({"content": "a"})
    }


def test_null_reasoning_is_null() -> None:
    assert message({"content": "a", "reasoning": None})["reasoning"] is None


def test_reply_that_is_empty_has_an_empty_content() -> None:
    assert message({"role": "assistant", "content": ""})["content"] == ""


@pytest.mark.parametrize(
    "delta", [{"tool_calls": [fragment(0, "x", "f", "{}")]}, {"images": [{}]}, {"audio": {"data": "a"}}]
)
def test_content_is_null_when_there_is_something_instead_of_it(delta: Json) -> None:
    assert message({"content": ""}, delta, {"content": ""})["content"] is None


def test_content_beside_tool_calls_is_kept() -> None:
    assert (
        message({"content": "Let me see."}, {"tool_calls": [fragment(0, "x", "f")]})["content"]
        == "Let me see."
    )


def test_empty_lists_of_a_delta_leave_no_field() -> None:
    found = message(
        {"content": "a", "tool_calls": [], "annotations": [], "images": [], "reasoning_details": []}
    )
    assert not {"tool_calls", "annotations", "images", "reasoning_details"} & {*found}


def test_null_lists_of_a_delta_leave_no_field() -> None:
    found = message({"content": "a", "tool_calls": None, "annotations": None, "images": None, "audio": None})
    assert not {"tool_calls", "annotations", "images", "audio"} & {*found}


def test_content_of_parts_is_a_list_of_parts() -> None:
    image = {"type": "image_url", "image_url": {"url": "u"}}
    assert message({"content": "a"}, {"content": "b"}, {"content": [image]}, {"content": "c"})["content"] == [
        {"type": "text", "text": "ab"},
        image,
        {"type": "text", "text": "c"},
    ]


def test_annotations_are_appended() -> None:
    cited = {"type": "url_citation", "url_citation": {"url": "u"}}
    file = {"type": "file", "file": {"hash": "h"}}
    assert message({"annotations": [cited]}, {"annotations": [file]})["annotations"] == [cited, file]


def test_audio_is_joined() -> None:
    found = message(
        {"audio": {"id": "au", "transcript": "Hel"}},
        {"audio": {"data": "AAA", "transcript": "lo"}},
        {"audio": {"data": "BB=", "expires_at": None}},
        {"audio": {"expires_at": 9}},
    )
    assert found["audio"] == {"id": "au", "data": "AAABB=", "transcript": "Hello", "expires_at": 9}


def test_images_are_appended() -> None:
    one, two = ({"type": "image_url", "image_url": {"url": url}} for url in "ab")
    assert message({"images": [one]}, {"images": [two, one]})["images"] == [one, two, one]


def test_image_repeated_under_its_index_is_one_image() -> None:
    one = {"type": "image_url", "image_url": {"url": "a"}, "index": 0}
    two = {"type": "image_url", "image_url": {"url": "a"}, "index": 1}
    assert message({"images": [one]}, {"images": [dict(one), two]})["images"] == [one, two]


def test_another_image_under_the_same_index_is_kept() -> None:
    one, two = ({"image_url": {"url": url}, "index": 0} for url in "ab")
    assert message({"images": [one]}, {"images": [two]})["images"] == [one, two]


# Tool calls (demand 10)


def test_call_split_into_fragments_is_whole() -> None:
    assert calls(
        [{"index": 0, "id": "x", "type": "function", "function": {"name": "f", "arguments": ""}}],
        [fragment(0, arguments='{"a"')],
        [fragment(0, arguments=": 1}")],
    ) == [{"id": "x", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}]


def test_parallel_calls_are_kept_apart_by_index() -> None:
    found = called(
        [fragment(0, "x", "f", "")],
        [fragment(1, "y", "g", "")],
        [fragment(0, arguments="1"), fragment(1, arguments="2")],
        [fragment(0, arguments="3")],
    )
    assert found == [("x", "f", "13"), ("y", "g", "2")]


def test_calls_stand_in_the_order_of_their_indexes() -> None:
    assert [one[0] for one in called([fragment(1, "y", "g")], [fragment(0, "x", "f")])] == ["x", "y"]


def test_duplicate_index_in_one_chunk_with_another_id_is_another_call() -> None:
    assert called([fragment(0, "x", "f", "{}"), fragment(0, "y", "g", "[]")]) == [
        ("x", "f", "{}"),
        ("y", "g", "[]"),
    ]


def test_fragments_of_duplicate_indexes_find_their_call_by_id() -> None:
    found = called(
        [fragment(0, "x", "f", ""), fragment(0, "y", "f", "")],
        [fragment(0, "x", None, "1"), fragment(0, "y", None, "2")],
        [fragment(0, "x", None, "3")],
    )
    assert found == [("x", "f", "13"), ("y", "f", "2")]


def test_index_reused_later_with_a_new_id_is_another_call() -> None:
    found = called(
        [fragment(0, "x", "f", "{")],
        [fragment(0, arguments="}")],
        [fragment(0, "y", "f", "[")],
        [fragment(0, arguments="]")],
    )
    assert found == [("x", "f", "{}"), ("y", "f", "[]")]


def test_index_reused_behind_other_calls_keeps_the_order_of_arrival() -> None:
    found = called([fragment(0, "x", "f")], [fragment(1, "y", "f")], [fragment(0, "z", "f")])
    assert [one[0] for one in found] == ["x", "y", "z"]


def test_new_id_without_a_name_is_another_call() -> None:
    found = called([fragment(0, "x", "f", "{}")], [fragment(0, "y", None, "[")], [fragment(0, None, "g")])
    assert found == [("x", "f", "{}"), ("y", "g", "[")]


def test_missing_index_with_ids_makes_a_call_an_id() -> None:
    found = called(
        [fragment(None, "x", "f", "{")],
        [fragment(None, None, None, "}")],
        [fragment(None, "y", "g", "[")],
        [fragment(None, "y", None, "]")],
        [fragment(None, "x", None, " ")],
    )
    assert found == [("x", "f", "{} "), ("y", "g", "[]")]


def test_missing_index_on_later_fragments_continues_the_call_at_hand() -> None:
    found = called([fragment(0, "x", "f", "{")], [fragment(None, arguments="}")])
    assert found == [("x", "f", "{}")]


def test_missing_index_with_a_known_id_finds_the_call_that_has_one() -> None:
    found = called(
        [fragment(0, "x", "f", "{")], [fragment(1, "y", "g", "[")], [fragment(None, "x", None, "}")]
    )
    assert found == [("x", "f", "{}"), ("y", "g", "[")]


def test_whole_calls_in_one_chunk_without_index_or_id() -> None:
    assert called([fragment(None, None, "f", "{}"), fragment(None, None, "g", "{}")]) == [
        (None, "f", "{}"),
        (None, "g", "{}"),
    ]


def test_whole_calls_of_one_function_without_index_or_id() -> None:
    first, second = fragment(None, None, "f", '{"a": 1}'), fragment(None, None, "f", '{"a": 2}')
    expected = [(None, "f", '{"a": 1}'), (None, "f", '{"a": 2}')]
    assert called([first, second]) == expected
    assert called([first], [second]) == expected


def test_whole_calls_under_one_index_without_ids() -> None:
    found = called([fragment(0, None, "f", "{}")], [fragment(0, None, "g", "{}")])
    assert found == [(None, "f", "{}"), (None, "g", "{}")]


def test_calls_without_arguments_or_ids_in_one_chunk() -> None:
    assert called([fragment(0, None, "f"), fragment(0, None, "f")]) == [(None, "f", ""), (None, "f", "")]


def test_another_name_with_an_id_begins_another_call() -> None:
    assert called([fragment(0, None, "f")], [fragment(0, "y", "g")]) == [(None, "f", ""), ("y", "g", "")]


def test_another_name_behind_arguments_begins_another_call() -> None:
    found = called([fragment(0, None, "f", "{")], [fragment(0, None, "g", "x")])
    assert found == [(None, "f", "{"), (None, "g", "x")]


def test_arguments_are_not_parsed_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names repeated without ids make us look whether a call is complete: not once a fragment."""
    parsed: list[str] = []

    def loads(text: str) -> Any:
        parsed.append(text)
        return json.loads(text)

    monkeypatch.setattr("openrouter_sdk.events.accumulate.tool_calls.orjson", SimpleNamespace(loads=loads))
    called(*([fragment(0, None, "f", '{"a":')] for _ in range(100)))
    assert len(parsed) <= 1


def test_id_and_name_repeated_on_every_fragment() -> None:
    found = called(*([fragment(0, "x", "f", piece)] for piece in ("{", '"a"', ":", "{}", "}")))
    assert found == [("x", "f", '{"a":{}}')]


def test_name_repeated_on_every_fragment_without_an_id() -> None:
    found = called(*([fragment(0, None, "f", piece)] for piece in ('{"a":', '{"b":', '{"c": 1}', "}", "}")))
    assert found == [(None, "f", '{"a":{"b":{"c": 1}}}')]


def test_empty_strings_for_id_and_name_on_later_fragments_mean_nothing() -> None:
    found = called([fragment(0, "x", "f", "{")], [fragment(0, "", "", "}")])
    assert found == [("x", "f", "{}")]


def test_null_for_id_name_and_arguments_means_nothing() -> None:
    later = {"index": 0, "id": None, "type": None, "function": {"name": None, "arguments": None}}
    assert calls([fragment(0, "x", "f", "{}")], [later]) == [
        {"id": "x", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    ]


def test_name_split_over_fragments_is_joined() -> None:
    found = called([fragment(0, "x", "get_")], [fragment(0, None, "weather")], [fragment(0, arguments="{}")])
    assert found == [("x", "get_weather", "{}")]


def test_name_that_grows_from_fragment_to_fragment_is_not_doubled() -> None:
    assert called([fragment(0, "x", "get")], [fragment(0, "x", "get_weather")]) == [("x", "get_weather", "")]


def test_id_that_comes_late_is_the_id_of_the_call() -> None:
    assert called([fragment(0, None, "f", "{")], [fragment(0, "x", None, "}")]) == [("x", "f", "{}")]


def test_stop_as_finish_reason_with_calls_keeps_the_calls() -> None:
    accumulator = gathered(chunk({"tool_calls": [fragment(0, "x", "f", "{}")]}), chunk({}, "stop"))
    [choice] = accumulator.result()["choices"]
    assert choice["finish_reason"] == "stop"
    assert [one["id"] for one in choice["message"]["tool_calls"]] == ["x"]


def test_arguments_given_as_an_object_become_its_json() -> None:
    [(_, _, arguments)] = called([fragment(0, "x", "f", {"a": [1]})])
    assert json.loads(arguments) == {"a": [1]}


def test_call_without_arguments_has_an_empty_text() -> None:
    assert called([fragment(0, "x", "f")]) == [("x", "f", "")]


def test_unknown_fields_of_a_call_and_its_function_are_kept() -> None:
    one = {
        "index": 0,
        "id": "x",
        "signature": "s",
        "function": {"name": "f", "arguments": "", "strict": True},
    }
    assert calls([one], [fragment(0, arguments="{}")]) == [
        {
            "id": "x",
            "type": "function",
            "signature": "s",
            "function": {"name": "f", "arguments": "{}", "strict": True},
        }
    ]


def test_calls_that_are_no_list_but_one_object() -> None:
    assert message({"tool_calls": fragment(0, "x", "f", "{}")})["tool_calls"][0]["id"] == "x"


@given(
    st.lists(st.tuples(st.sampled_from(["f", "g"]), st.dictionaries(st.text(), st.integers())), min_size=1),
    st.data(),
)
def test_any_interleaving_of_fragments_gives_the_calls(
    made: list[tuple[str, Json]], data: st.DataObject
) -> None:
    queues = []
    for index, (name, arguments) in enumerate(made):
        text = json.dumps(arguments)
        cut = data.draw(st.integers(0, len(text)))
        first = fragment(index, f"id{index}", name, "")
        queues.append([first, fragment(index, arguments=text[:cut]), fragment(index, arguments=text[cut:])])
    deltas = []
    while any(queues):
        queue = data.draw(st.sampled_from([one for one in queues if one]))
        deltas.append([queue.pop(0)])
    expected = [(f"id{index}", name, json.dumps(arguments)) for index, (name, arguments) in enumerate(made)]
    assert called(*deltas) == expected


# Reasoning details (demand 11)


def test_pieces_of_an_indexed_text_are_one_entry() -> None:
    assert details([thought("a", format="f", id="r")], [thought("b", format="f", id="r")]) == [
        thought("ab", format="f", id="r")
    ]


def test_signature_alone_goes_to_the_entry_of_its_index() -> None:
    found = details(
        [thought("a", format="anthropic-claude-v1")],
        [thought("b", index=1)],
        [thought(signature="s")],
        [thought(None, 1, signature="t")],
    )
    assert found == [
        thought("a", format="anthropic-claude-v1", signature="s"),
        thought("b", index=1, signature="t"),
    ]


@pytest.mark.parametrize("text", [{}, {"text": ""}, {"text": None}])
def test_signature_alone_goes_to_the_text_before_it(text: Json) -> None:
    bare = {"type": "reasoning.text", "signature": "s", **text}
    assert details([thought("a", None)], [bare]) == [thought("a", None, signature="s")]


def test_null_signature_on_the_pieces_is_replaced() -> None:
    found = details(
        [thought("a", signature=None)], [thought("b", signature=None)], [thought("", signature="s")]
    )
    assert found == [thought("ab", signature="s")]


def test_signature_repeated_on_every_piece_makes_one_entry() -> None:
    assert details([thought("a", signature="s")], [thought("b", signature="s")]) == [
        thought("ab", signature="s")
    ]


def test_signature_that_comes_first_stays_with_the_text_that_follows() -> None:
    assert details([thought("", signature="s")], [thought("a")], [thought("b")]) == [
        thought("ab", signature="s")
    ]


@pytest.mark.parametrize("index", [0, None])
def test_text_behind_a_signature_is_another_entry(index: int | None) -> None:
    found = details(
        [thought("a", index)],
        [thought(None, index, signature="s")],
        [thought("b", index)],
        [thought(None, index, signature="t")],
    )
    assert found == [thought("a", index, signature="s"), thought("b", index, signature="t")]


def test_signature_without_any_text_is_an_entry_of_its_own() -> None:
    assert details([thought(signature="s")]) == [thought(signature="s")]


def test_summary_and_encrypted_data_are_joined_by_type_and_index() -> None:
    def summary(text: str) -> Json:
        return {"type": "reasoning.summary", "summary": text, "index": 0}

    def encrypted(data: str) -> Json:
        return {"type": "reasoning.encrypted", "data": data, "index": 0, "id": "e"}

    found = details([summary("a")], [encrypted("x")], [summary("b"), encrypted("y")])
    assert found == [summary("ab"), encrypted("xy")]


def test_another_id_under_the_same_index_is_another_entry() -> None:
    one, two = ({"type": "reasoning.encrypted", "data": "d", "index": 0, "id": id} for id in "ab")
    assert details([one], [two]) == [one, two]


def test_placeholder_for_encrypted_data_is_no_part_of_it() -> None:
    def encrypted(data: str) -> Json:
        return {"type": "reasoning.encrypted", "data": data, "index": 0}

    hidden = encrypted("[REDACTED]")
    assert details([hidden], [hidden], [encrypted("x")], [hidden], [encrypted("y")]) == [encrypted("xy")]
    assert details([hidden], [hidden]) == [hidden]


def test_neighbours_without_index_are_one_entry() -> None:
    assert details([thought("a", None, id="r")], [thought("b", None, id="r")]) == [
        thought("ab", None, id="r")
    ]


@pytest.mark.parametrize(
    "other", [{"id": "q"}, {"format": "g"}, {"type": "reasoning.summary", "summary": "b", "text": None}]
)
def test_neighbours_without_index_that_differ_stay_apart(other: Json) -> None:
    first = thought("a", None, id="r", format="f")
    second = {**thought("b", None, id="r", format="f"), **other}
    assert details([first], [second]) == [first, second]


def test_entries_without_index_that_are_no_neighbours_stay_apart() -> None:
    between = {"type": "reasoning.encrypted", "data": "x"}
    assert details([thought("a", None)], [between], [thought("b", None)]) == [
        thought("a", None),
        between,
        thought("b", None),
    ]


def test_encrypted_entries_without_index_stay_apart() -> None:
    one = {"type": "reasoning.encrypted", "data": "x", "id": None}
    assert details([one], [one]) == [one, one]


def test_text_without_index_that_brings_an_id_is_another_entry() -> None:
    assert details([thought("a", None)], [thought("b", None, id="r")]) == [
        thought("a", None),
        thought("b", None, id="r"),
    ]


def test_signature_alone_may_tell_more_of_its_entry() -> None:
    found = details([thought("a", None)], [thought(None, None, signature="s", format="f", id="r")])
    assert found == [thought("a", None, signature="s", format="f", id="r")]


def test_null_id_gives_way_to_the_id() -> None:
    assert details([thought("a", id=None)], [thought("b", id="r")], [thought("c", id=None)]) == [
        thought("abc", id="r")
    ]


@pytest.mark.parametrize("index", [{}, {"index": 0}])
def test_server_tool_calls_are_kept_whole(index: Json) -> None:
    one = {"type": "reasoning.server_tool_call", "tool_name": "t", "arguments": "{}", "result": "r", **index}
    assert details([thought("a"), one], [one]) == [thought("a"), one, one]


def test_unknown_types_of_details_are_kept_whole_and_in_order() -> None:
    odd = {"type": "reasoning.dream", "text": "x", "index": 0}
    assert details([odd], [thought("a"), odd], [thought("b")]) == [odd, thought("ab"), odd]


def test_unknown_fields_of_details_are_kept() -> None:
    assert details([thought("a", x=1)], [thought("b", y=2)]) == [thought("ab", x=1, y=2)]


def test_null_text_stays_null() -> None:
    entry = {"type": "reasoning.text", "text": None, "signature": "s", "index": 0}
    assert details([entry]) == [entry]


def test_reasoning_and_details_arrive_side_by_side() -> None:
    found = message(
        *({"content": "", "reasoning": one, "reasoning_details": [thought(one)]} for one in "abc")
    )
    assert (found["reasoning"], found["reasoning_details"]) == ("abc", [thought("abc")])


_texts = st.text(min_size=1)
_thoughts = st.fixed_dictionaries(
    {
        "type": st.just("reasoning.text"),
        "text": _texts,
        "id": st.sampled_from([None, "r"]),
        "format": st.just("f"),
    },
    optional={"signature": st.just("sig")},
)
_summaries = st.fixed_dictionaries(
    {"type": st.just("reasoning.summary"), "summary": _texts, "format": st.none()}
)
_secrets = st.fixed_dictionaries({"type": st.just("reasoning.encrypted"), "data": st.text("abc", min_size=1)})
_tool_runs = st.fixed_dictionaries({"type": st.just("reasoning.server_tool_call"), "result": st.text()})
_entries: st.SearchStrategy[Json] = st.one_of(_thoughts, _summaries, _secrets, _tool_runs)
_PAYLOADS = {"reasoning.text": "text", "reasoning.summary": "summary", "reasoning.encrypted": "data"}


@given(st.lists(_entries, min_size=1, max_size=6), st.data())
def test_streamed_details_equal_the_array_without_a_stream(entries: list[Json], data: st.DataObject) -> None:
    """Demand 11: any cut of the payloads, the signature alone at the end, gives the array again."""
    entries = [{**entry, "index": index} for index, entry in enumerate(entries)]
    deltas: list[Json] = []
    for entry in entries:
        field = _PAYLOADS.get(entry["type"])
        if field is None:
            deltas.append(entry)
            continue
        head = {key: entry[key] for key in ("type", "index")}
        rest = {key: value for key, value in entry.items() if key not in (field, "signature")}
        cut = data.draw(st.integers(0, len(entry[field])))
        deltas += [{**rest, field: entry[field][:cut]}, {**head, field: entry[field][cut:]}]
        if "signature" in entry:
            deltas.append({**head, "signature": entry["signature"]})
    assert details(*([one] for one in deltas)) == entries


@given(st.lists(_entries, max_size=6))
def test_details_sent_whole_come_out_unchanged(entries: list[Json]) -> None:
    entries = [{**entry, "index": index} for index, entry in enumerate(entries)]
    assert (details(entries) or []) == entries


# The end


def test_finished_when_the_finish_reason_came() -> None:
    accumulator = gathered(chunk({"content": "a"}))
    assert not accumulator.finished
    accumulator.add(chunk({}, "length"))
    assert accumulator.finished


def test_usage_alone_is_no_end() -> None:
    assert not gathered(chunk({"content": "a"}), {**chunk(), "choices": [], "usage": {}}).finished


def test_nothing_is_not_finished() -> None:
    assert not ChatAccumulator().finished


def test_finished_only_when_every_choice_is() -> None:
    accumulator = gathered(chunk({}, "stop"), chunk({}, index=1))
    assert not accumulator.finished
    accumulator.add(chunk({}, "stop", index=1))
    assert accumulator.finished


def test_no_error_in_a_reply_that_went_well() -> None:
    assert gathered(chunk({"content": "a"}, error=None), chunk({}, "stop")).error is None


def test_error_chunk_is_told_with_the_partial_result() -> None:
    error = {"code": 502, "message": "gone", "metadata": {"error_type": "provider_unavailable"}}
    accumulator = gathered(chunk({"content": "Hel"}), chunk({"content": ""}, "error", error=error))
    assert accumulator.error == error
    assert accumulator.finished
    found = accumulator.result()
    assert found["error"] == error
    assert found["choices"][0]["message"]["content"] == "Hel"
    assert found["choices"][0]["finish_reason"] == "error"


def test_error_chunk_without_choices_is_told_and_ends_the_reply() -> None:
    accumulator = gathered(chunk({"content": "a"}), {"error": {"code": "server_error", "message": "m"}})
    assert accumulator.error == {"code": "server_error", "message": "m"}
    assert accumulator.finished


def test_error_of_a_choice_is_told() -> None:
    one = chunk({}, "error")
    one["choices"][0]["error"] = {"code": 429, "message": "slow"}
    assert gathered(one).error == {"code": 429, "message": "slow"}
    assert gathered(one).result()["choices"][0]["error"] == {"code": 429, "message": "slow"}


def test_finish_reason_error_without_an_error_is_an_error() -> None:
    error = gathered(chunk({}, "error")).error
    assert error is not None
    assert "finish_reason" in error["message"]


def test_error_that_is_a_string_becomes_a_message() -> None:
    assert gathered({"error": "bad gateway"}).error == {"message": "bad gateway"}


# Odd data


def in_delta(field: str, value: Any) -> Json:
    return {"choices": [{"index": 0, "delta": {field: value}}]}


FIELDS = ["role", "content", "refusal", "reasoning", "reasoning_details", "tool_calls", "audio", "images"]
FIELDS += ["annotations", "finish_reason"]
VALUES: list[Any] = [None, 1, True, "x", {}, [], [None], [1], [[]], [{}], [{"index": []}], {"a": {}}]
ODD_CALLS: list[Json] = [
    {"function": None},
    {"function": 1},
    {"function": []},
    {"index": "0", "id": 3},
    {"id": []},
    {"index": {}, "function": {"name": [], "arguments": 5}},
    {"function": {"arguments": [1]}},
    {"function": {"arguments": {"a": object()}}},
]
ODD_THOUGHTS: list[Json] = [
    {"text": 1},
    {"text": {}},
    {"signature": {}},
    {"index": []},
    {"id": []},
    {"text": "a", "id": {}},
    {"type": []},
]
ODD_CHOICES: list[Any] = [
    None,
    {},
    "x",
    [None, 1, "x", []],
    [{}],
    [{"index": None, "delta": None}],
    [{"index": "0", "delta": []}],
    [{"index": [], "delta": "x", "finish_reason": [], "logprobs": "x"}],
    [{"index": -1, "delta": {}}],
    [{"index": True, "delta": {}}],
    [{"logprobs": {"content": {}, "refusal": "x", "y": None}}],
]
ODD_CHUNKS: list[Any] = [
    *(None, [], "x", 1, {}, {"error": 1}, {"error": []}, {"error": {}}, {"error": True}),
    *({"usage": "x"}, {"id": None, "created": "x"}),
    *({"choices": choices} for choices in ODD_CHOICES),
    *(in_delta(field, value) for field in FIELDS for value in VALUES),
    *(in_delta("tool_calls", [call]) for call in ODD_CALLS),
    *(in_delta("reasoning_details", [{"type": "reasoning.text", **one}]) for one in ODD_THOUGHTS),
]


@each("odd", ODD_CHUNKS)
def test_odd_chunks_never_raise_and_leave_the_rest_whole(odd: Any) -> None:
    accumulator = gathered(odd, chunk({"content": "a"}), odd, chunk({"content": "b"}, "stop"), odd)
    [found] = [one for one in accumulator.result()["choices"] if one["index"] == 0]
    content = found["message"]["content"]
    assert content in ("ab", "xaxbx") or isinstance(content, list)
    assert accumulator.finished or len(accumulator.result()["choices"]) > 1
    _ = accumulator.error


_KEYS = [
    "choices",
    "delta",
    "index",
    "id",
    "type",
    "text",
    "signature",
    "content",
    "tool_calls",
    "function",
    "name",
    "arguments",
]
_KEYS += ["reasoning_details", "audio", "images", "logprobs", "error", "finish_reason"]
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(_KEYS) | st.text(max_size=2), inner, max_size=4)
    ),
    max_leaves=25,
)
_deltas = st.dictionaries(
    st.sampled_from(["content", "tool_calls", "reasoning_details", "audio", "images", "annotations", "role"]),
    _json,
)
_odd_chunks = _json | st.builds(lambda delta, i: {"choices": [{"index": i, "delta": delta}]}, _deltas, _json)


@given(st.lists(_odd_chunks, max_size=6))
def test_no_json_raises_and_none_is_changed(chunks: list[Any]) -> None:
    before = copy.deepcopy(chunks)
    accumulator = ChatAccumulator()
    for one in chunks:
        accumulator.add(one)
        assert isinstance(accumulator.result()["choices"], list)
        assert accumulator.error is None or isinstance(accumulator.error, dict)
        assert isinstance(accumulator.finished, bool)
    assert chunks == before


# Work


def _work(chunks: Iterable[Json]) -> int:
    """How many lines of our code run to gather these chunks."""
    accumulator = ChatAccumulator()
    count = 0

    def trace(_frame: Any, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        for one in chunks:
            accumulator.add(one)
        accumulator.result()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "delta",
    [
        {"content": "a"},
        {"reasoning_details": [thought("a")]},
        {"reasoning_details": [thought("a", None)]},
        {"reasoning_details": [thought("a", None, signature="s", id="r")]},
        {"tool_calls": [fragment(0, arguments="a")]},
        {"tool_calls": [fragment(None, None, "f", "{}")]},
        {"annotations": [{}]},
        {"images": [{"index": 0}]},
    ],
)
def test_work_is_proportional_to_the_number_of_chunks(delta: Json) -> None:
    few, many = _work([chunk(delta)] * 100), _work([chunk(delta)] * 1000)
    assert many < 11 * few


def test_a_hundred_thousand_chunks() -> None:
    accumulator = ChatAccumulator()
    one = chunk({"content": "ab"})
    for _ in range(100_000):
        accumulator.add(one)
    assert len(accumulator.result()["choices"][0]["message"]["content"]) == 200_000


def test_gathering_chat_does_not_load_what_other_streams_need() -> None:
    code = "import sys, openrouter_sdk.events.accumulate as a; a.ChatAccumulator; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "openrouter_sdk.events.accumulate.chat" in loaded
    assert "openrouter_sdk.events.accumulate.responses" not in loaded


def test_unknown_name_in_the_package_is_an_attribute_error() -> None:
    import openrouter_sdk.events.accumulate

    with pytest.raises(AttributeError, match="VideoAccumulator"):
        _ = openrouter_sdk.events.accumulate.VideoAccumulator  # type: ignore[attr-defined]
