"""Responses repeat what the request said."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_sdk.testing import StandIn
from tests.testing.conftest import Judge
from tests.testing.in_process_api import InProcessApi

TOOL = {"type": "function", "name": "look_up", "parameters": {"type": "object"}, "strict": True}
REQUEST: dict[str, Any] = {
    "model": "a/b",
    "input": "Hello",
    "background": False,
    "frequency_penalty": 0.5,
    "instructions": "Be brief.",
    "max_output_tokens": 100,
    "max_tool_calls": 3,
    "metadata": {"run": "7"},
    "parallel_tool_calls": False,
    "presence_penalty": -0.5,
    "prompt_cache_key": "key",
    "safety_identifier": "user-7",
    "service_tier": "auto",
    "store": False,
    "temperature": 0.2,
    "text": {"format": {"type": "text"}, "verbosity": "low"},
    "tool_choice": {"type": "function", "name": "look_up"},
    "tools": [TOOL],
    "top_logprobs": 2,
    "top_p": 0.9,
    "truncation": "auto",
    "user": "somebody",
}


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


def ask(api: InProcessApi, **more: Any) -> Any:
    answered = api("POST", "/responses", {"model": "a/b", "input": "Hello", **more})
    assert answered.status == 200, answered.body
    return answered.value


def test_a_response_repeats_the_settings_of_its_request(api: InProcessApi) -> None:
    response = ask(api, **REQUEST)
    settings = REQUEST.keys() - {"input"}
    assert {name: response[name] for name in settings} == {name: REQUEST[name] for name in settings}


def test_every_event_with_a_response_repeats_them_too(api: InProcessApi) -> None:
    body = api("POST", "/responses", {**REQUEST, "stream": True}).body.decode()
    events = [json.loads(line[6:]) for line in body.splitlines() if line.startswith("data: {")]
    told = [one["response"] for one in events if "response" in one]
    assert [one["metadata"] for one in told] == [{"run": "7"}] * 3
    assert [one["tools"] for one in told] == [[TOOL]] * 3


def test_what_was_not_said_has_its_default(api: InProcessApi) -> None:
    response = ask(api, temperature=None, parallel_tool_calls=None)
    assert response["parallel_tool_calls"] is True
    assert (response["tool_choice"], response["tools"]) == ("auto", [])
    assert [response[name] for name in ("temperature", "top_p", "metadata", "instructions")] == [None] * 4


def test_what_results_do_not_have_is_not_repeated(api: InProcessApi) -> None:
    response = ask(
        api, tools=[{"type": "openrouter:datetime"}, TOOL], reasoning={"effort": "low", "max_tokens": 2000}
    )
    assert response["tools"] == [TOOL]
    assert response["reasoning"] == {"effort": "low"}


def test_a_lenient_server_repeats_nothing_of_a_wrong_type(judge: Judge) -> None:
    api = InProcessApi(judge, StandIn(strict=False))
    response = ask(api, temperature="hot", metadata=[1], tools="none", instructions=7)
    assert [response[name] for name in ("temperature", "metadata", "instructions")] == [None] * 3
