"""A request that the credits do not suffice for is sent again with fewer tokens, if the program says so."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.errors import PaymentRequiredError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.each import each

MODEL = "openai/gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "Tell me a story."}]
AFFORDABLE = RetryPolicy(max_retries=0, retry_affordable=True)


def chat(client: Any, **arguments: Any) -> Any:
    return client.chat.send(model=MODEL, messages=MESSAGES, **arguments)


def responses(client: Any, **arguments: Any) -> Any:
    return client.responses.send(model=MODEL, input="Tell me a story.", **arguments)


def messages(client: Any, **arguments: Any) -> Any:
    return client.messages.create(model=MODEL, messages=MESSAGES, max_tokens=16000, **arguments)


def sent(server: StandInServer) -> list[dict[str, Any]]:
    found = [one for one in server.requests if one.method == "POST"]
    for one in found:
        lengths = [value for name, value in one.headers if name.lower() == "content-length"]
        assert lengths == [str(len(one.body))]
    return [json.loads(one.body) for one in found]


@each("call, limit", [(chat, "max_tokens"), (responses, "max_output_tokens"), (messages, "max_tokens")])
def test_each_api_is_asked_again_with_what_the_credits_suffice_for(
    call: Any, limit: str, lane: Lane, server: StandInServer
) -> None:
    server.reset()
    server.credits = 0.0001
    reply = lane.do(call(lane.client(), retries=AFFORDABLE))
    assert reply.text
    first, second = sent(server)
    assert 0 < second.pop(limit) < first.pop(limit, 16000)
    assert first == second
    assert len(server.bills) == 1


def test_a_stream_is_too(lane: Lane, server: StandInServer) -> None:
    server.credits = 0.0001
    stream = lane.client(retries=AFFORDABLE).chat.stream(model=MODEL, messages=MESSAGES)
    assert lane.collect(stream)
    assert [set(one) & {"max_tokens"} for one in sent(server)] == [set(), {"max_tokens"}]


def test_by_default_the_error_tells_the_tokens_and_nothing_is_sent_again(
    lane: Lane, server: StandInServer
) -> None:
    server.credits = 0.0001
    with pytest.raises(PaymentRequiredError) as caught:
        lane.do(chat(lane.client(), max_tokens=9000))
    assert caught.value.requested_tokens == 9000
    assert 0 < (caught.value.affordable_tokens or 0) < 9000
    assert len(sent(server)) == 1


def test_the_hook_is_told_and_the_arguments_of_the_program_stay(lane: Lane, server: StandInServer) -> None:
    told: list[float | None] = []
    server.credits = 0.0001
    given = {"max_completion_tokens": 9000}
    client = lane.client(retries=AFFORDABLE, on_attempt=lambda attempt: told.append(attempt.delay))
    lane.do(chat(client, **given))
    assert (told, given) == ([0.0], {"max_completion_tokens": 9000})
    assert "max_tokens" not in sent(server)[1]


def test_large_numbers_and_broken_text_of_the_body_stay_as_they_are(
    lane: Lane, server: StandInServer
) -> None:
    server.credits = 0.0001
    odd = {"seed": 9_007_199_254_740_993, "ratio": 1e-7, "user": "\udcff é"}
    lane.do(chat(lane.client(retries=AFFORDABLE), extra_body=odd))
    first, second = sent(server)
    assert {**second, "max_tokens": None} == {**first, "max_tokens": None}
