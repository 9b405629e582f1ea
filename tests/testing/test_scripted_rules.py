"""Answers for the requests that fit conditions: `script.when(...)`."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import StandInTransport, players, reply
from openrouter_sdk.testing.faults import Header
from openrouter_sdk.testing.script import script as script_module
from tests.each import each

Json = dict[str, Any]


@pytest.fixture
def transport() -> StandInTransport:
    return StandInTransport()


def send(transport: StandInTransport, path: str, body: Json | None = None, **headers: str) -> httpx.Response:
    method = "GET" if body is None else "POST"
    with httpx.Client(transport=transport, base_url="http://stand-in/api/v1") as client:
        given = {
            "authorization": f"Bearer {transport.key}",
            **{k.replace("_", "-"): v for k, v in headers.items()},
        }
        return client.request(method, path, json=body, headers=given)


def ask(transport: StandInTransport, text: str = "Hello", model: str = "a/b", **headers: str) -> str:
    body = {"model": model, "messages": [{"role": "user", "content": text}]}
    answer = send(transport, "/chat/completions", body, **headers)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["choices"][0]["message"]["content"])


FITTING: list[tuple[Json, Json]] = [
    ({"model": "openai/*"}, {"model": "openai/gpt-4o-mini"}),
    ({"model": "c/d"}, {"model": "c/d"}),
    ({"message": "the weather"}, {"text": "How is the weather in Oslo?"}),
    ({"message_regex": r"(?i)^HOW\b.*\?$"}, {"text": "How is the weather in Oslo?"}),
    ({"about": "weather"}, {"text": "How is the weather in Oslo?"}),
    ({"headers": {"X-Title": "My *"}}, {"x_title": "My program"}),
    ({"headers": {"X-Title": "*"}}, {"x_title": ""}),
    ({"session_id": "one"}, {"x_session_id": "one"}),
    ({"model": "c/*", "message": "Hi"}, {"model": "c/d", "text": "Hi!"}),
]


@each("conditions, request_", FITTING)
def test_a_rule_answers_the_requests_that_fit_all_its_conditions_and_no_others(
    transport: StandInTransport, conditions: Json, request_: Json
) -> None:
    transport.script.when(**conditions).reply("Fits.")
    assert "Hello" in ask(transport)
    assert [ask(transport, **request_) for _ in range(2)] == ["Fits."] * 2
    assert [rule.answered for rule in transport.script.rules] == [2]
    for name in conditions if len(conditions) > 1 else ():
        left_out = {
            key: value for key, value in request_.items() if key != {"message": "text"}.get(name, name)
        }
        assert ask(transport, **left_out) != "Fits."


def test_the_operation_the_method_and_the_path_are_conditions(transport: StandInTransport) -> None:
    operation = transport.stand_in.contract.find("GET", "/api/v1/models").operation
    assert operation is not None
    script = transport.script
    script.when(operation=operation.id, times=1).error(503, "By its operation.")
    script.when(method="POST", path="/embed*").error(503, "By its path.")
    script.when(path="/videos/vid?1").error(503, "By the path as it was sent.")
    assert send(transport, "/models").status_code == 503
    assert send(transport, "/models").status_code == 200
    assert send(transport, "/embeddings", {"model": "a/b", "input": "x"}).status_code == 503
    assert send(transport, "/videos/vid_1").json()["error"]["message"] == "By the path as it was sent."
    assert script.unused == []


def test_texts_of_embeddings_are_messages_and_replies_only_answer_models(transport: StandInTransport) -> None:
    transport.script.when(message="secret").error(400, "No.").when().reply("For models.")
    assert send(transport, "/embeddings", {"model": "a/b", "input": "a secret"}).status_code == 400
    assert send(transport, "/models").status_code == 200
    assert ask(transport) == "For models."


def test_the_nth_call_counts_what_fits_the_other_conditions(transport: StandInTransport) -> None:
    transport.script.when(model="a/*", call=2).reply("The second.")
    transport.script.when(model="a/*", call=1).reply("The first.")
    ask(transport, model="c/d")
    assert [ask(transport) for _ in range(3)] == ["The first.", "The second.", ask(transport)]


def test_the_first_rule_that_fits_answers_and_times_ends_it(transport: StandInTransport) -> None:
    transport.script.when(message="Hello", times=2).reply("Twice.").when(message="Hell").reply("Always.")
    assert [ask(transport) for _ in range(4)] == ["Twice.", "Twice.", "Always.", "Always."]


def test_rules_come_before_answers_in_order_and_after_conversations(transport: StandInTransport) -> None:
    script = transport.script
    script.reply("First in order.").reply("Second in order.").when(message="weather").reply("Rain.")
    script.conversation("One turn.", about="weather in Oslo")
    asked = ("the weather", "Hello", "the weather in Oslo", "Hello")
    assert [ask(transport, text) for text in asked] == [
        "Rain.",
        "First in order.",
        "One turn.",
        "Second in order.",
    ]


def test_a_step_tells_the_first_turn_from_those_with_results(transport: StandInTransport) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    question = {"role": "user", "content": "Call it"}
    tools = [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}]
    messages = [question, {"role": "assistant", "tool_calls": [call]}]
    messages.append({"role": "tool", "tool_call_id": "call_1", "content": "Done"})
    transport.script.when(message="Call", step=0).reply(tool_calls=[{"name": "f"}])
    transport.script.when(message="Call", step=1).reply("Called.")
    found = []
    for sent in ([question], messages):
        body = {"model": "a/b", "messages": sent, "tools": tools}
        found.append(send(transport, "/chat/completions", body).json()["choices"][0]["finish_reason"])
    assert found == ["tool_calls", "stop"]


def test_a_rule_may_have_faults_a_stream_bytes_or_a_player(transport: StandInTransport) -> None:
    script = transport.script
    script.when(message="fault").answer(faults=[Header("x-fault", "yes")])
    script.when(message="stream").stream([{"id": "1"}])
    script.when(message="raw").raw(200, body=b"raw")
    script.when(message="play").play(players.answer("Played."))
    script.when(message="function").play(lambda prompt: reply(prompt.model))
    bodies = {
        text: {"model": "a/b", "messages": [{"role": "user", "content": text}]}
        for text in ("fault", "stream", "raw", "play")
    }
    sent = {text: send(transport, "/chat/completions", body) for text, body in bodies.items()}
    assert sent["fault"].headers["x-fault"] == "yes"
    assert sent["stream"].text.startswith('data: {"id":"1"}')
    assert sent["raw"].text == "raw"
    assert "Played." in sent["play"].text
    assert ask(transport, "function") == "a/b"


def test_rules_that_answered_nothing_are_unused(transport: StandInTransport) -> None:
    script = transport.script.when(model="c/*").reply("Never.").when(message="Hello").reply("Once.")
    assert len(script.unused) == 2
    ask(transport)
    [rule] = script.unused
    assert rule.conditions == {"model": "c/*"}
    assert "'c/*'" in repr(rule)
    transport.reset()
    assert script.unused == script.rules == []


WRONG: list[tuple[Json, str]] = [
    ({"colour": "red"}, "no condition 'colour'; it may have model"),
    ({"call": 0}, "call must be an integer from 1, not 0"),
    ({"times": True}, "times must be an integer"),
    ({"step": -1}, "step must be an integer from 0"),
    ({"model": 5}, "model must be a text"),
    ({"headers": {"x": 5}}, "x must be a text"),
    ({"operation": "sendChatCompletion"}, "is no id of the contract; the nearest: sendChatCompletionRequest"),
    ({"message_regex": "("}, "message_regex is no regular expression"),
]


@each("conditions, message", WRONG, ids=lambda case: case[1])
def test_a_wrong_condition_is_refused_when_it_is_written(
    transport: StandInTransport, conditions: Json, message: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        transport.script.when(**conditions)


def test_what_has_been_answered_is_not_kept_without_bound(
    transport: StandInTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script_module, "_MAX_ENDED", 2)
    for number in range(5):
        transport.script.conversation(f"Turn {number}.", about=f"Question {number}")
        assert ask(transport, f"Question {number}") == f"Turn {number}."
        transport.script.play(players.answer(f"Played {number}."))
    assert ask(transport, "Question 4") == "Turn 4."  # sent again
    assert ask(transport, "Question 0") == "Played 4."
    assert len(transport.script._conversations) == 2
    assert transport.script.size == 1
