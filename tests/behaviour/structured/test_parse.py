"""`parse` asks for a value of a type, in each mode, and returns it with its replies."""

from __future__ import annotations

import json
import pickle
import traceback
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal

import pytest

from openrouter_sdk import errors
from openrouter_sdk.schema.output_types import output_type as output_type_of
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.behaviour.structured.asking import (
    ANSWER,
    APIS,
    INVOICE,
    MODEL,
    MODES,
    Api,
    Invoice,
    bodies,
    catalogue,
    said,
)
from tests.each import each


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Cat:
    kind: Literal["cat"]
    name: str


@dataclass
class Dog:
    kind: Literal["dog"]
    name: str


@dataclass
class Tree:
    name: str
    children: list[Tree] = field(default_factory=list)


def failing(lane: Lane, api: Api, **more: Any) -> Any:
    with pytest.raises(errors.OutputError) as caught:
        lane.do(api.parse(lane.shared_client, **more))
    return caught.value


# --- requests -------------------------------------------------------------------------------------------


@each("api", APIS.values())
@each("mode", MODES)
def test_a_value_of_the_type_comes_back_with_its_reply(
    api: Api, mode: str, lane: Lane, server: StandInServer
) -> None:
    server.script.reply(**said(mode, INVOICE))
    answer = lane.do(api.parse(lane.shared_client, mode=mode))
    assert answer.output == ANSWER
    assert answer.replies == [answer.reply]
    assert (answer.cost, answer.known_cost) == (answer.reply.cost, answer.reply.cost)
    assert answer.usage == answer.reply.usage
    assert pickle.loads(pickle.dumps(answer)) == answer
    assert repr(answer).startswith("<ParsedReply Invoice(total=12.5")


def schema_of(body: dict[str, Any]) -> Any:
    return body["response_format"]["json_schema"] if "messages" in body else body["text"]["format"]


@each("api", APIS.values())
def test_json_schema_sends_the_strict_schema_and_requires_that_it_is_supported(
    api: Api, sync_lane: Lane, server: StandInServer
) -> None:
    server.script.reply(**said("json_schema", INVOICE))
    sync_lane.do(api.parse(sync_lane.shared_client, provider={"sort": "price"}))
    [body] = bodies(server)
    sent = schema_of(body)
    assert (sent["name"], sent["strict"]) == ("Invoice", True)
    assert sent["schema"]["required"] == ["total", "lines", "note"]
    assert body["provider"] == {"require_parameters": True, "sort": "price"}


@each("api", APIS.values())
def test_the_callers_own_choice_of_providers_wins(api: Api, sync_lane: Lane, server: StandInServer) -> None:
    ours: Any = {"provider": {"require_parameters": False}}
    for given in (ours, {"extra_body": ours}):
        server.script.reply(**said("json_schema", INVOICE))
        sync_lane.do(api.parse(sync_lane.shared_client, **given))
        assert bodies(server)[-1]["provider"] == {"require_parameters": False}
    server.script.reply(**said("json_schema", INVOICE))
    sync_lane.do(api.parse(sync_lane.shared_client, extra_body={"provider": {"zdr": True}}))
    assert bodies(server)[-1]["provider"] == {"require_parameters": True, "zdr": True}


def test_tool_forces_the_call_of_one_function(sync_lane: Lane, server: StandInServer) -> None:
    for api in APIS.values():
        server.script.reply(**said("tool", INVOICE))
        sync_lane.do(api.parse(sync_lane.shared_client, mode="tool"))
    chat, responses = bodies(server)
    [tool] = chat["tools"]
    assert (tool["type"], tool["function"]["name"], tool["function"]["strict"]) == (
        "function",
        "Invoice",
        True,
    )
    assert chat["tool_choice"] == {"type": "function", "function": {"name": "Invoice"}}
    [flat] = responses["tools"]
    assert flat == {"type": "function", **tool["function"]}
    assert responses["tool_choice"] == {"type": "function", "name": "Invoice"}
    assert "provider" not in chat
    assert "provider" not in responses


def test_json_object_has_the_schema_in_the_instructions(sync_lane: Lane, server: StandInServer) -> None:
    client = sync_lane.shared_client
    system = {"role": "system", "content": "Be brief."}
    user = {"role": "user", "content": "How much?"}
    server.script.reply(**said("json_object", INVOICE)).reply(**said("json_object", INVOICE))
    client.chat.parse(Invoice, model=MODEL, messages=[system, user], mode="json_object")
    client.responses.parse(
        Invoice, model=MODEL, input="How much?", instructions="Be brief.", mode="json_object",
        text={"verbosity": "low"},
    )  # fmt: skip
    chat, responses = bodies(server)
    assert chat["response_format"] == {"type": "json_object"}
    assert [message["role"] for message in chat["messages"]] == ["system", "system", "user"]
    words = chat["messages"][1]["content"]
    assert '"required":["total","lines","note"]' in words
    assert responses["instructions"] == f"Be brief.\n\n{words}"
    assert responses["text"] == {"verbosity": "low", "format": {"type": "json_object"}}
    assert chat["provider"] == responses["provider"] == {"require_parameters": True}


@each(
    "output_type, value, output",
    [
        (list[str], {"value": ["a", "b"]}, ["a", "b"]),
        (Literal["yes", "no"], {"value": "yes"}, "yes"),
        (Colour, {"value": "blue"}, Colour.BLUE),
        (int | None, {"value": None}, None),
        (Cat | Dog, {"value": {"kind": "dog", "name": "Rex"}}, Dog("dog", "Rex")),
        (Tree, {"name": "a", "children": [{"name": "b", "children": []}]}, Tree("a", [Tree("b")])),
        (dict[str, int], {"a": 1}, {"a": 1}),
        (list[dict[str, Any]], {"value": [{"a": 1}]}, [{"a": 1}]),
        ({"type": "object", "properties": {"a": {"type": "integer"}}}, {"a": 1}, {"a": 1}),
        ({"title": "ids", "type": "array", "items": {"type": "integer"}}, {"value": [2**70]}, [2**70]),
    ],
    ids=lambda case: str(case[0]),
)
@each("mode", MODES)
def test_every_kind_of_type_is_asked_for_as_an_object(
    output_type: Any, value: Any, output: Any, mode: str, sync_lane: Lane, server: StandInServer
) -> None:
    name = output_type_of(output_type).name  # of the tool
    server.script.reply(**said(mode, value, name))
    answer = sync_lane.do(APIS["chat"].parse(sync_lane.shared_client, output_type, mode=mode))
    assert answer.output == output
    if mode == "json_schema":
        assert schema_of(bodies(server)[-1])["schema"]["type"] == "object"


def test_a_type_without_a_strict_form_is_sent_as_it_is_and_validated(
    sync_lane: Lane, server: StandInServer
) -> None:
    server.script.reply(text='{"a": "b"}')
    error = failing(sync_lane, APIS["chat"], output_type=dict[str, int])
    assert schema_of(bodies(server)[0])["strict"] is False
    assert [problem.path for problem in error.problems] == ["a"]


# --- which mode -----------------------------------------------------------------------------------------


@each(
    "able, mode",
    [
        (["structured_outputs", "tools", "response_format"], "json_schema"),
        (["tools", "tool_choice", "response_format"], "tool"),
        (["response_format"], "json_object"),
    ],
    ids=lambda case: case[1],
)
def test_auto_takes_the_first_mode_that_the_catalogue_lists(
    able: list[str], mode: str, lane: Lane, server: StandInServer
) -> None:
    server.script.raw(**catalogue(model=able, other=[]))
    server.script.reply(**said(mode, INVOICE))
    assert lane.do(APIS["chat"].parse(lane.client())).output == ANSWER
    [body] = bodies(server)
    assert ("tools" in body) == (mode == "tool")
    assert body.get("response_format", {}).get("type") == {"tool": None}.get(mode, mode)


def test_auto_is_json_schema_if_the_model_or_the_catalogue_is_unknown(
    lane: Lane, server: StandInServer
) -> None:
    for answer in (catalogue(other=[]), {"status": 503}, {"status": 200, "body": b"<html>"}):
        server.script.raw(**answer)
        server.script.reply(**said("json_schema", INVOICE))
        assert lane.do(APIS["chat"].parse(lane.client())).output == ANSWER
        assert "response_format" in bodies(server)[-1]


@each(
    "able, mode, said_of_it",
    [
        (["tools"], "json_schema", r"'test/model' does not support mode='json_schema' .*mode='tool'$"),
        (["structured_outputs"], "tool", "asked with mode='json_schema'$"),
        (["structured_outputs", "tools"], "json_object", "asked with mode='json_schema' or mode='tool'$"),
        ([], "auto", "supports no structured output"),
        ([], "tool", "choose one that lists"),
    ],
    ids=lambda case: f"{case[1]} of {case[0]}",
)
def test_a_mode_that_the_model_does_not_support_fails_before_the_request(
    able: list[str], mode: str, said_of_it: str, lane: Lane, server: StandInServer
) -> None:
    server.script.raw(**catalogue(model=able))
    with pytest.raises(errors.InvalidArgumentError, match=said_of_it):
        lane.do(APIS["chat"].parse(lane.client(), mode=mode))
    assert bodies(server) == []


def test_fallback_models_must_support_the_mode_too(sync_lane: Lane, server: StandInServer) -> None:
    server.script.raw(**catalogue(model=["tools", "structured_outputs"], other=["tools"]))
    client = sync_lane.client()
    server.script.reply(**said("tool", INVOICE))
    sync_lane.do(APIS["chat"].parse(client, models=["test/other"]))
    assert "tools" in bodies(server)[0]
    with pytest.raises(errors.InvalidArgumentError, match="'test/other' does not support"):
        sync_lane.do(APIS["chat"].parse(client, models=["test/other"], mode="json_schema"))
    for given in (
        {"extra_body": {"model": "test/other"}},
        {"options": {"extra_body": {"model": "test/other"}}},
    ):
        with pytest.raises(errors.InvalidArgumentError, match="'test/other' does not support"):
            sync_lane.do(APIS["chat"].parse(client, mode="json_schema", **given))


# --- what is refused ------------------------------------------------------------------------------------


@each(
    "given, said_of_it",
    [
        ({"mode": "xml"}, "mode must be one of 'auto', 'json_schema', 'tool', 'json_object', not 'xml'"),
        ({"output_retries": -1}, "output_retries"),
        ({"output_retries": True}, "output_retries"),
        ({"tools": []}, "`tools` cannot be given .*run_tools"),
        ({"tool_choice": "auto"}, "`tool_choice` cannot be given"),
        ({"stream": True}, "`stream` cannot be given .*parse_stream"),
        ({"n": 2}, "`n` cannot be given"),
        ({"extra_body": {"n": 2}}, "`n` cannot be given"),
        ({"options": {"extra_body": {"tools": []}}}, "`tools` cannot be given"),
        ({"output_type": 3}, "3"),
        ({"colour": "red"}, "colour"),
        ({"provider": "x"}, "provider"),
    ],
    ids=lambda case: str(case[0]),
)
@each("api", APIS.values())
@each("method", ["parse", "parse_stream"])
def test_what_cannot_be_asked_is_refused_before_anything_is_sent(
    given: dict[str, Any], said_of_it: str, api: Api, method: str, sync_lane: Lane, server: StandInServer
) -> None:
    with pytest.raises(errors.InvalidArgumentError, match=said_of_it):
        getattr(api, method)(sync_lane.shared_client, **given)
    assert bodies(server) == []


@each("method", ["parse", "parse_stream"])
@each(
    "given",
    [
        {"mode": "xml"},
        {"tools": []},
        {"output_type": 3},
        {"unheard_of": 1},
        {"provider": 5},
        {"timeout": "x"},
    ],
    ids=str,
)
def test_no_variable_of_a_refused_call_shows_the_key(
    method: str, given: dict[str, Any], sync_lane: Lane
) -> None:
    """Crash reporters print the local variables of each frame."""
    secret = "sk-or-v1-0123456789abcdef0123"
    hidden = {"headers": {"authorization": secret}, "options": {"api_key": secret}}
    with pytest.raises(errors.InvalidArgumentError) as caught:
        getattr(APIS["chat"], method)(sync_lane.shared_client, **given, **hidden)
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    ours = [frame for frame in frames if "openrouter_sdk" in frame.f_code.co_filename]
    assert ours
    for frame in ours:
        assert secret not in repr(frame.f_locals), frame.f_code.co_qualname


def test_a_format_of_the_callers_own_is_refused(sync_lane: Lane, server: StandInServer) -> None:
    client = sync_lane.shared_client
    with pytest.raises(errors.InvalidArgumentError, match="`response_format` cannot be given"):
        APIS["chat"].parse(client, response_format={"type": "text"})
    with pytest.raises(errors.InvalidArgumentError, match="`text` cannot be given"):
        APIS["responses"].parse(client, text={"format": {"type": "text"}})
    with pytest.raises(errors.InvalidArgumentError, match="messages"):
        client.chat.parse(Invoice, model=MODEL, mode="json_object")
    assert bodies(server) == []


# --- how real models answer -----------------------------------------------------------------------------


@each(
    "text",
    [
        '```json\n{"a": 1}\n```',
        '```\n{"a": 1}```\n',
        ' \ufeff\n {"a": 1}\r\n',
        '{"a":\t1}',
        '```json{"a": 1}```',
    ],
)
def test_fences_and_white_space_around_the_text_do_not_count(
    text: str, sync_lane: Lane, server: StandInServer
) -> None:
    server.script.reply(text=text)
    assert sync_lane.do(APIS["chat"].parse(sync_lane.shared_client, dict[str, int])).output == {"a": 1}


@each("end", ["", "`", "}"])
def test_white_space_without_end_in_a_fence_takes_linear_time(
    end: str, sync_lane: Lane, server: StandInServer
) -> None:
    server.script.reply(text="```json" + "\n" * 50_000 + end)
    assert isinstance(failing(sync_lane, APIS["chat"]), errors.OutputNotJSONError)


def test_a_text_may_say_the_value_in_place_of_the_call(sync_lane: Lane, server: StandInServer) -> None:
    server.script.reply(**said("json_schema", INVOICE))
    assert sync_lane.do(APIS["chat"].parse(sync_lane.shared_client, mode="tool")).output == ANSWER


def test_a_call_without_arguments_is_an_empty_object(sync_lane: Lane, server: StandInServer) -> None:
    server.script.reply(**said("tool", "", "Tree"))
    error = failing(sync_lane, APIS["chat"], output_type=Tree, mode="tool")
    assert [problem.path for problem in error.problems] == ["name"]


# --- errors ---------------------------------------------------------------------------------------------

FAILURES: list[tuple[dict[str, Any], type[errors.OutputError], str]] = [
    ({"refusal": "I cannot help with that."}, errors.OutputRefusedError, "I cannot help with that"),
    ({"text": "Hm", "finish_reason": "content_filter"}, errors.OutputRefusedError, "filter"),
    ({"text": '{"total": 1', "finish_reason": "length"}, errors.OutputTruncatedError, "limit of tokens"),
    ({"text": "Sure! It is 12.5."}, errors.OutputNotJSONError, "not JSON: .*; the model wrote 'Sure!"),
    ({"text": ""}, errors.OutputNotJSONError, "it is empty"),
    ({"text": '{"total": 1, "lines": NaN}'}, errors.OutputNotJSONError, "not JSON"),
    ({"text": '{"total": 1e999, "lines": []}'}, errors.OutputNotJSONError, "1e999 is too large"),
    ({"text": '{"total": "x", "lines": [{}]}'}, errors.OutputInvalidError, r"total: .*; lines\[0\]\.what: "),
]


@each("reply, kind, said_of_it", FAILURES, ids=lambda case: str(case[0]))
@each("api", APIS.values())
def test_an_error_says_what_is_wrong_and_keeps_text_reply_and_cost(
    reply: dict[str, Any],
    kind: type[errors.OutputError],
    said_of_it: str,
    api: Api,
    lane: Lane,
    server: StandInServer,
) -> None:
    server.script.reply(**reply)
    error = failing(lane, api)
    assert type(error) is kind
    assert error.raw == reply.get("text", "")
    assert error.reply.text == error.raw
    assert error.replies == [error.reply]
    assert error.cost == error.reply.cost
    assert error.generation_id == error.reply.generation_id
    with pytest.raises(kind, match=said_of_it):
        raise pickle.loads(pickle.dumps(error))


def test_an_error_has_the_part_of_the_value_that_came(sync_lane: Lane, server: StandInServer) -> None:
    server.script.reply(text='{"total": 1.5, "lines": [{"what": "Te', finish_reason="length")
    assert failing(sync_lane, APIS["chat"]).partial == {"total": 1.5, "lines": [{"what": "Te"}]}
    server.script.reply(text='{"value": ["a", "b', finish_reason="length")
    assert failing(sync_lane, APIS["chat"], output_type=list[str]).partial == ["a", "b"]


# --- asking again ---------------------------------------------------------------------------------------


@each("api", APIS.values())
@each("mode", MODES)
def test_what_is_not_valid_is_asked_for_again_with_the_reason(
    api: Api, mode: str, lane: Lane, server: StandInServer
) -> None:
    server.script.reply(**said(mode, '{"total": ')).reply(**said(mode, {**INVOICE, "total": "x"}))
    server.script.reply(**said(mode, INVOICE))
    answer = lane.do(api.parse(lane.shared_client, mode=mode, output_retries=2))
    assert answer.output == ANSWER
    assert len(answer.replies) == 3
    assert answer.cost == pytest.approx(sum(reply.cost for reply in answer.replies))
    assert answer.usage.total_tokens == sum(reply.usage.total_tokens for reply in answer.replies)
    _, second, third = bodies(server)
    place = "messages" if api.name == "chat" else "input"
    history = third[place]
    assert history[: len(second[place])] == second[place]
    words = [item.get("content") or item.get("output") for item in (history[-3], history[-1])]
    if mode == "tool":
        assert words[0].startswith("The arguments are not valid JSON: ")
        assert words[1].startswith("The arguments do not fit the tool: total: ")
        assert words[1].endswith("Call the tool again with corrected arguments.")
        call = history[-2]["tool_calls"][0]["id"] if api.name == "chat" else history[-2]["call_id"]
        assert history[-1].get("tool_call_id", history[-1].get("call_id")) == call
    else:
        assert words[0].startswith("The answer is not valid JSON: ")
        assert words[1].startswith("The answer does not fit the schema: total: ")
        assert history[-1]["role"] == "user"


def test_the_tries_are_bounded_and_all_replies_kept(lane: Lane, server: StandInServer) -> None:
    for _ in range(3):
        server.script.reply(text="{}")
    error = failing(lane, APIS["chat"], output_retries=1)
    assert len(error.replies) == len(bodies(server)) == 2
    assert error.cost == pytest.approx(sum(reply.cost for reply in error.replies))


def test_a_refused_or_truncated_answer_is_not_asked_for_again(lane: Lane, server: StandInServer) -> None:
    replies: list[dict[str, Any]] = [{"refusal": "No."}, {"text": "{", "finish_reason": "length"}]
    for reply in replies:
        server.script.reply(**reply)
        assert len(failing(lane, APIS["chat"], output_retries=3).replies) == 1


def test_a_model_that_did_not_call_the_tool_is_told_to(sync_lane: Lane, server: StandInServer) -> None:
    server.script.reply(text="It is 12.5.").reply(text="").reply(**said("tool", INVOICE))
    sync_lane.do(APIS["chat"].parse(sync_lane.shared_client, mode="tool", output_retries=2))
    _, second, third = bodies(server)
    assert [message["role"] for message in second["messages"]] == ["user", "assistant", "user"]
    assert 'a call of the tool "Invoice"' in second["messages"][-1]["content"]
    assert [message["role"] for message in third["messages"][3:]] == ["user"]  # not an empty message


@each("api", APIS.values())
def test_a_reply_without_a_message_is_asked_for_again(
    api: Api, sync_lane: Lane, server: StandInServer
) -> None:
    nothing = json.dumps({"id": "gen-1", "choices": [], "usage": None}).encode()
    server.script.answer()  # for the catalogue
    server.script.raw(200, {"content-type": "application/json"}, nothing)
    server.script.reply(**said("json_schema", INVOICE))
    answer = sync_lane.do(api.parse(sync_lane.client(), output_retries=1))
    assert (answer.output, len(answer.replies)) == (ANSWER, 2)


def test_an_unknown_cost_makes_the_sum_unknown(sync_lane: Lane, server: StandInServer) -> None:
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    message = {"role": "assistant", "content": "{}"}
    first = {"id": "gen-1", "choices": [{"message": message, "finish_reason": "stop"}], "usage": usage}
    server.script.answer()  # for the catalogue
    server.script.raw(200, {"content-type": "application/json"}, json.dumps(first).encode())
    server.script.reply(**said("json_schema", INVOICE))
    answer = sync_lane.do(APIS["chat"].parse(sync_lane.client(), output_retries=1))
    assert answer.usage.total_tokens == 7 + answer.reply.usage.total_tokens
    assert answer.cost is None
    assert answer.usage.cost is None
    assert answer.known_cost == answer.reply.cost


def test_an_error_of_a_request_that_asks_again_says_so(lane: Lane, server: StandInServer) -> None:
    client = lane.shared_client
    server.script.reply(**said("json_schema", INVOICE))
    lane.do(APIS["chat"].parse(client))  # fetches the catalogue
    server.script.reply(text="{}").error(429, "Slow down.")
    with pytest.raises(errors.RateLimitError) as caught:
        lane.do(APIS["chat"].parse(client, output_retries=1))
    assert isinstance(caught.value.__cause__, errors.OutputInvalidError)
    assert "asked again" in caught.value.__notes__[0]
