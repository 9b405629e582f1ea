"""What the contract does not know: read and given back, or sent, unchanged (demands 4 and 5)."""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from openrouter_api.operations import chat as chat_operations
from openrouter_api.types import to_json
from openrouter_sdk import Unknown
from openrouter_sdk.errors import APIError, ProtocolError
from tests.behaviour.calls.fault_server import FaultServer, Lane, answer, json_answer
from tests.behaviour.calls.moments import CHAT, MESSAGES, chat
from tests.behaviour.calls.test_call_errors import SURFACES
from tests.behaviour.lanes import AsyncLane, SyncLane
from tests.generated.oddities import json_values, odd, with_unknown_fields

SENDABLE = json_values.filter(lambda value: "Infinity" not in json.dumps(value))
ANSWERS: dict[str, Any] = {
    "chat": CHAT,
    "responses": {
        "id": "gen-2",
        "object": "response",
        "created_at": 1,
        "status": "completed",
        "model": "a/b",
        "error": None,
        "output": [
            {
                "id": "msg_1",
                "type": "message",
                "role": "assistant",
                "status": "completed",
                "content": [{"type": "output_text", "text": "Hi", "annotations": []}],
            },
            {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "Hm"}]},
        ],
        "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
    },
    "messages": {
        "id": "gen-3",
        "type": "message",
        "role": "assistant",
        "model": "a/b",
        "content": [{"type": "text", "text": "Hi"}, {"type": "thinking", "thinking": "Hm", "signature": "s"}],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 1, "output_tokens": 2},
    },
    "embeddings": {
        "id": "gen-4",
        "object": "list",
        "model": "a/b",
        "data": [{"object": "embedding", "index": 0, "embedding": [0.25, -1.5]}],
        "usage": {"prompt_tokens": 1, "total_tokens": 1},
    },
    "images": {"created": 1, "data": [{"b64_json": "aGk="}], "usage": {"cost": 0.5}},
}


@pytest.fixture(scope="module")
def lanes() -> Iterator[list[Lane]]:
    """Both kinds of client of one server, for many examples."""
    with FaultServer() as server:
        both: list[Lane] = [SyncLane(server), AsyncLane(server)]
        yield both
        for lane in both:
            lane.close()


def received(lane: Lane, surface: str, body: Any) -> Any:
    lane.server.reply(body)
    return lane.do(SURFACES[surface](lane.client()))


# --- demand 4: answers ----------------------------------------------------------------------------------


@pytest.mark.parametrize("surface", ANSWERS)
def test_demand_05_unknown_fields_at_every_depth_are_readable_and_survive(surface: str, lane: Lane) -> None:
    body = with_unknown_fields(ANSWERS[surface])
    result = received(lane, surface, body)
    assert result.additional_properties["x_future"] == {"depth": 0, "list": [None, {"x_inner": True}]}
    assert to_json(result) == body


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), rate=st.sampled_from([0.05, 0.2, 0.5]))
@pytest.mark.parametrize("surface", ANSWERS)
def test_demand_04_an_odd_answer_is_read_and_survives(
    surface: str, seed: int, rate: float, lanes: list[Lane]
) -> None:
    body = odd(ANSWERS[surface], random.Random(seed), rate)
    if not isinstance(body, dict):
        body = {"choices": body, "output": body, "content": body, "data": body}
    # half of a surrogate pair can travel in an escape, and arrives as U+FFFD
    body = json.loads(json.dumps(body).encode())
    whole = json.loads(
        json.dumps(body, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    )
    for lane in lanes:
        with contextlib.suppress(APIError):  # an odd answer may well be an error
            assert to_json(received(lane, surface, body)) == whole


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=json_values)
def test_demand_04_any_json_at_all_is_an_answer_or_a_typed_error(body: Any, lanes: list[Lane]) -> None:
    """An object may state an error; what is no object is no chat result."""
    for lane in lanes:
        if isinstance(body, dict):
            with contextlib.suppress(APIError):
                assert to_json(received(lane, "chat", body)) == body
        else:
            with pytest.raises(ProtocolError, match="not a JSON object"):
                received(lane, "chat", body)


ODDITIES: dict[str, Any] = {
    "unknown enum value": {**CHAT, "choices": [{**CHAT["choices"][0], "finish_reason": "got_bored"}]},
    "unknown field": {**CHAT, "mood": {"level": 3}},
    "missing fields": {"choices": [{"message": {"content": "Hello."}}]},
    "nulls": {**dict.fromkeys(CHAT), "choices": [{"message": {"content": "Hello.", "role": None}}]},
    "unknown tags": {
        **CHAT,
        "choices": [
            {
                "message": {
                    "role": "oracle",
                    "content": "Hello.",
                    "tool_calls": [{"type": "spell", "id": "1", "incantation": "abra"}],
                    "reasoning_details": [{"type": "reasoning.telepathy", "data": "..."}],
                }
            }
        ],
    },
}


@pytest.mark.parametrize("oddity", ODDITIES)
def test_demand_04_an_oddity_leaves_the_rest_readable(oddity: str, lane: Lane) -> None:
    result = received(lane, "chat", ODDITIES[oddity])
    assert result.text == "Hello."
    assert to_json(result) == ODDITIES[oddity]


def test_demand_04_an_unknown_kind_of_output_is_readable(lane: Lane) -> None:
    item = {"type": "openrouter:divination", "id": "d_1", "cards": ["the fool"]}
    result = received(lane, "responses", {**ANSWERS["responses"], "output": [item]})
    (unknown,) = result.output
    assert isinstance(unknown, Unknown)
    assert (unknown.type, unknown["cards"]) == ("openrouter:divination", ["the fool"])


def test_demand_05_an_answer_goes_back_to_the_server_as_it_came(lane: Lane) -> None:
    message = {"role": "assistant", "content": "Hello.", "x_mark": {"deep": [1, None]}, "refusal": None}
    body = {**CHAT, "choices": [{**CHAT["choices"][0], "message": message}]}
    reply = received(lane, "chat", body)
    lane.do(chat(lane.client(), messages=[*MESSAGES, reply.message]))
    assert lane.server.requests[1].json()["messages"][1] == message


# --- demand 5: requests ---------------------------------------------------------------------------------


def test_demand_05_unknown_fields_at_any_depth_reach_the_wire(lane: Lane) -> None:
    messages = [
        {"role": "user", "content": [{"type": "text", "text": "Hi", "z": {"y": [{"x": None}]}}], "q": 1}
    ]
    provider = {"order": ["acme"], "x_flag": True}
    lane.do(chat(lane.client(), messages=messages, provider=provider))
    assert lane.server.requests[0].json() == {"model": "a/b", "messages": messages, "provider": provider}


def test_demand_05_extra_body_reaches_the_wire_unchanged(lane: Lane) -> None:
    extra = {"safe_prompt": True, "deep": {"b": [1, {"a": None}], "a": 0.5}, "null": None, "ключ": "ü"}
    lane.do(chat(lane.client(), options={"extra_body": extra}))
    assert lane.server.requests[0].json() == {"model": "a/b", "messages": MESSAGES, **extra}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(extra=st.dictionaries(st.text(min_size=1, max_size=8), SENDABLE, max_size=4))
def test_demand_05_any_extra_body_reaches_the_wire(extra: dict[str, Any], lanes: list[Lane]) -> None:
    extra = {key: value for key, value in extra.items() if key not in ("stream", "model", "messages")}
    for lane in lanes:
        lane.server.reset()
        lane.do(chat(lane.client(), options={"extra_body": extra}))
        (request,) = lane.server.requests
        assert request.json() == {"model": "a/b", "messages": MESSAGES, **extra}


def test_demand_05_properties_keep_the_order_in_which_they_were_given(lane: Lane) -> None:
    """Keys of the response cache depend on it (protocol section 17)."""
    arguments = {
        "temperature": 0.5,
        "messages": [{"content": "Hi", "role": "user"}],
        "provider": {"sort": "price", "order": ["b", "a"], "allow_fallbacks": False},
        "model": "a/b",
    }
    extra = {"zebra": {"z": 1, "a": 2}, "ant": 3}
    lane.do(lane.client().chat.send(**arguments, options={"extra_body": extra}))
    sent = json.loads(lane.server.requests[0].body, object_pairs_hook=list)
    wanted = json.loads(json.dumps({**arguments, **extra}), object_pairs_hook=list)
    assert sent == wanted


def test_demand_05_the_same_arguments_are_the_same_bytes(lane: Lane) -> None:
    client = lane.client()
    for _ in range(2):
        lane.do(chat(client, temperature=0.5, options={"extra_body": {"b": 1, "a": 2}}))
    first, second = lane.server.requests
    assert first.body == second.body


def test_extra_body_of_a_client_and_of_a_call_add_up_in_order(lane: Lane) -> None:
    client = lane.client(extra_body={"z": 1, "y": 2})
    lane.do(chat(client.with_options(extra_body={"x": 3}), options={"extra_body": {"y": 4, "a": 5}}))
    assert list(lane.server.requests[0].json().items())[2:] == [("z", 1), ("y", 4), ("x", 3), ("a", 5)]


def test_request_returns_the_facts_beside_the_data(lane: Lane) -> None:
    lane.server.play(json_answer(CHAT, headers={"X-Generation-Id": "gen-9", "X-A": "1"}))
    response = lane.do(lane.client().request(chat_operations.SEND, model="a/b", messages=MESSAGES))
    assert (response.status, response.attempts, response.generation_id) == (200, 1, "gen-9")
    assert response.headers["x-a"] == "1"
    assert response.data.text == "Hello."
    assert json.loads(response.content) == CHAT


def test_a_big_answer_arrives_whole(lane: Lane) -> None:
    text = "ü\U0001f600" * 400_000
    body = {**CHAT, "choices": [{**CHAT["choices"][0], "message": {"role": "assistant", "content": text}}]}
    lane.server.play(answer(body=json.dumps(body).encode()))
    assert lane.do(chat(lane.client())).text == text
