"""Runs of tools that end in a typed answer: the state machine of runs with the plan of the answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from openrouter_api.models import ChatResult, OpenResponsesResult
from openrouter_sdk import errors, tool
from openrouter_sdk.structured.final_answer import FinalAnswer
from openrouter_sdk.structured.requests import CHAT, RESPONSES
from openrouter_sdk.tools.functions.given_tools import tools_of
from openrouter_sdk.tools.run.actions import Returned, RunCalls, SendStep, Stop
from openrouter_sdk.tools.run.formats import format_of
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.run_limits import RunLimits
from tests.each import each

APIS: dict[str, Any] = {"chat": CHAT, "responses": RESPONSES}


@dataclass
class Answer:
    number: int


@tool
def look(where: str) -> str:
    """Look somewhere."""
    return where


def reply(api: str, text: str = "", **calls: str) -> Any:
    """A reply with a text and calls: name -> arguments."""
    if api == "chat":
        made: list[Any] = [
            {"id": f"c-{name}", "type": "function", "function": {"name": name, "arguments": arguments}}
            for name, arguments in calls.items()
        ]
        message = {"role": "assistant", "content": text, **({"tool_calls": made} if made else {})}
        choice = {"index": 0, "message": message, "finish_reason": "tool_calls" if made else "stop"}
        return ChatResult.from_dict({"id": "gen-1", "choices": [choice], "usage": {"cost": 0.5}})
    items: list[Any] = [
        {"type": "function_call", "call_id": f"c-{name}", "name": name, "arguments": arguments}
        for name, arguments in calls.items()
    ]
    said = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]}
    output = [said, *items] if text else items
    return OpenResponsesResult.from_dict({"id": "gen-1", "status": "completed", "output": output})


def played(api: str, mode: Any, replies: list[Any], limits: RunLimits | None = None, **more: Any) -> Any:
    """A machine after a run with these replies, and what it sent."""
    plan = FinalAnswer(Answer, APIS[api], mode=mode, taken=["look"], **more)
    settings = {"model": "a/b"}
    machine = Machine.start(
        format_of(api),
        tools_of([look]),
        messages=conversation(api),
        settings=settings,
        output=plan,
        limits=limits,
    )
    sent: list[dict[str, Any]] = []
    while not isinstance(action := machine.next(0.0), Stop):
        if isinstance(action, SendStep):
            sent.append(json.loads(json.dumps(action.arguments)))
            machine.sending()
            machine.replied(replies.pop(0), 0.0)
        elif isinstance(action, RunCalls):
            for call in action.calls:
                machine.starting(call.call_id)
                machine.finished(call.call_id, Returned("seen"))
    return machine, sent


def conversation(api: str) -> Any:
    return [{"role": "user", "content": "Hi"}] if api == "chat" else "Hi"


def contents(sent: dict[str, Any]) -> list[Any]:
    """What the results of calls and the words of the user say in a request."""
    items = sent.get("messages") or sent["input"]
    told = [item for item in items if item.get("role") in ("tool", "user") or "output" in item]
    return [item.get("output") or item["content"] for item in told]


GOOD, BAD = '{"number": 7}', '{"number": "x"}'


@each("api", APIS)
def test_the_answer_ends_the_run(api: str) -> None:
    for mode, last in (("json_schema", reply(api, GOOD)), ("tool", reply(api, final_answer=GOOD))):
        machine, sent = played(api, mode, [reply(api, look='{"where": "up"}'), last])
        assert (machine.state.status, machine.output, len(sent)) == ("completed", Answer(7), 2)
        assert contents(sent[1]) == ["Hi", "seen"]


@each("api", APIS)
def test_an_answer_that_is_not_valid_is_a_further_step(api: str) -> None:
    first = {"json_schema": reply(api, BAD), "tool": reply(api, look='{"where": "up"}', final_answer=BAD)}
    last = {"json_schema": reply(api, GOOD), "tool": reply(api, final_answer=GOOD)}
    for mode, words in (("json_schema", "The answer does not fit"), ("tool", "The arguments do not fit")):
        machine, sent = played(api, mode, [first[mode], last[mode]], output_retries=1)
        assert (machine.output, len(machine.state.steps)) == (Answer(7), 2)
        assert contents(sent[1])[-1].startswith(words)
        assert contents(sent[1])[:-1] == (["Hi", "seen"] if mode == "tool" else ["Hi"])


@each("api", APIS)
def test_without_retries_it_is_an_error(api: str) -> None:
    with pytest.raises(errors.OutputInvalidError):
        played(api, "json_schema", [reply(api, BAD)])


@each("api", APIS)
def test_at_a_limit_the_last_turn_is_asked_for_the_answer(api: str) -> None:
    limits = RunLimits(max_steps=1)
    machine, sent = played(
        api, "tool", [reply(api, look='{"where": "up"}'), reply(api, final_answer=GOOD)], limits
    )
    assert machine.output == Answer(7)
    assert "final_answer" in json.dumps(sent[1]["tool_choice"])
    replies = [reply(api, look='{"where": "up"}'), reply(api, "Sorry.")]
    machine, _ = played(api, "json_schema", replies, limits)
    assert (machine.state.status, machine.output) == ("limit", None)
