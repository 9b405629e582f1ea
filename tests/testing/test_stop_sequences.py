"""Models stop before the texts that a request names."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.testing import StandInTransport
from tests.testing.control_client import CHAT, ControlClient


@pytest.fixture
def control() -> ControlClient:
    control = ControlClient(StandInTransport())
    control.transport.script.when().reply("One, two, three.")
    return control


def ask(control: ControlClient, path: str, body: dict[str, Any]) -> Any:
    answer = control.api("POST", path, CHAT | body)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize("model", ["a/b", "larkspur/sonata-3"])
def test_a_chat_ends_before_the_first_of_them_and_is_billed_so(model: str, control: ControlClient) -> None:
    found = ask(control, "/chat/completions", {"model": model, "stop": [", three", ", two", "never"]})
    choice = found["choices"][0]
    assert (choice["message"]["content"], choice["finish_reason"]) == ("One", "stop")
    assert found["usage"]["completion_tokens"] == 2
    assert ask(control, "/chat/completions", {"stop": "none"})["choices"][0]["message"]["content"][-1] == "."


def test_messages_say_which_of_them_came(control: ControlClient) -> None:
    found = ask(control, "/messages", {"max_tokens": 9, "stop_sequences": [", two"]})
    assert (found["content"][0]["text"], found["stop_reason"]) == ("One", "stop_sequence")
    assert found["stop_sequence"] == ", two"
    streamed = control.api("POST", "/messages", CHAT | {"stream": True, "stop_sequences": [", two"]})
    assert '"stop_reason":"stop_sequence","stop_sequence":", two"' in streamed.text.replace(': "', ':"')


def test_a_limit_that_comes_before_them_is_what_ended_the_reply(control: ControlClient) -> None:
    found = ask(control, "/messages", {"max_tokens": 1, "stop_sequences": [", three"]})
    assert (found["stop_reason"], found["stop_sequence"]) == ("max_tokens", None)
