"""Replies and runs for the tests of the state machine."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from openrouter_api.models import ChatResult, OpenResponsesResult
from openrouter_sdk.tools.functions.given_tools import tools_of
from openrouter_sdk.tools.functions.tool import Tool
from openrouter_sdk.tools.run.actions import Ask, Outcome, PlannedCall, Returned, RunCalls, SendStep, Stop
from openrouter_sdk.tools.run.formats import format_of
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.run_state import RunState

Json = dict[str, Any]

USER = {"role": "user", "content": "hi"}
SETTINGS = {"model": "acme/one", "session_id": "s"}
OBJECT = {"type": "object", "properties": {}}


def tool(name: str, **options: Any) -> Tool[..., Any]:
    """A tool that is run by the test itself, and takes any arguments."""
    return Tool.from_schema(name, OBJECT, function=lambda **arguments: arguments, **options)


def manual(name: str, **options: Any) -> Tool[..., Any]:
    """A tool without a function."""
    return Tool.from_schema(name, OBJECT, **options)


def call(name: str = "look", arguments: Any = "{}", call_id: str | None = "a") -> Json:
    """A call in a message of chat."""
    text = arguments if isinstance(arguments, str) or arguments is None else json.dumps(arguments)
    entry: Json = {"type": "function", "function": {"name": name, "arguments": text}}
    return entry if call_id is None else {"id": call_id, **entry}


def chat(
    *calls: Json,
    text: str | None = None,
    cost: float | None = None,
    tokens: int = 0,
    finish: str | None = None,
) -> ChatResult:
    """A reply of chat."""
    message: Json = {"role": "assistant", "content": text}
    if calls:
        message["tool_calls"] = list(calls)
    reason = finish or ("tool_calls" if calls else "stop")
    usage: Json = {"prompt_tokens": tokens, "completion_tokens": 0, "total_tokens": tokens}
    if cost is not None:
        usage["cost"] = cost
    choices = [{"index": 0, "message": message, "finish_reason": reason}]
    return ChatResult.from_dict({"id": "gen-1", "model": "acme/one", "choices": choices, "usage": usage})


def items(*output: Json, **others: Any) -> OpenResponsesResult:
    """A reply of responses."""
    return OpenResponsesResult.from_dict(
        {"id": "gen-1", "status": "completed", "output": list(output), **others}
    )


def machine(*tools: Any, api: str = "chat", messages: Any = (USER,), **options: Any) -> Machine:
    """A machine for a new run."""
    settings = {**SETTINGS, **options.pop("settings", {})}
    return Machine.start(format_of(api), tools_of(tools), messages=messages, settings=settings, **options)


def resume(state: RunState, *tools: Any, **options: Any) -> Machine:
    """A machine that goes on with a state that was stored and read."""
    return Machine.resume(state.to_json(), tools_of(tools), **options)


class Play:
    """Drives a machine with replies, and notes what it does."""

    def __init__(
        self,
        run: Machine,
        *replies: Any,
        results: Mapping[str, Outcome | str] | Callable[[PlannedCall], Outcome] | None = None,
        request_seconds: float = 0.0,
        call_seconds: float = 0.0,
    ) -> None:
        self.run = run
        self.replies: list[Any] = list(replies)
        self.results = results
        self.request_seconds = request_seconds
        self.call_seconds = call_seconds
        self.now = 100.0
        self.sent: list[SendStep] = []
        self.called: list[PlannedCall] = []
        self.asked: list[str] = []

    def __call__(self) -> str:
        """Play to the end or to a pause, and return the status."""
        while not isinstance(action := self.run.next(self.now), Stop):
            if isinstance(action, Ask):
                self.asked.append(action.what)
                self.run.answer(action.call())
            elif isinstance(action, SendStep):
                self.send(action)
            else:
                self.call(action)
        return action.status

    def send(self, step: SendStep) -> None:
        self.sent.append(step)
        self.run.sending()
        self.now += self.request_seconds
        self.run.replied(self.replies.pop(0), self.now)

    def call(self, action: RunCalls) -> None:
        for one in action.calls:
            self.run.starting(one.call_id)
        self.now += self.call_seconds
        for one in action.calls:
            self.called.append(one)
            self.run.finished(one.call_id, self.result(one))

    def result(self, one: PlannedCall) -> Outcome:
        if callable(self.results):
            return self.results(one)
        found = (self.results or {}).get(one.name, "ok")
        return Returned(found) if isinstance(found, str) else found

    @property
    def names(self) -> list[str]:
        """The outside names of the calls that were run."""
        return [one.call_id for one in self.called]

    @property
    def messages(self) -> list[Json]:
        return self.run.state.messages

    @property
    def answers(self) -> list[Any]:
        """The contents of the answers, in order."""
        return [one["content"] for one in self.messages if one.get("role") == "tool"]


def play(run: Machine, *replies: Any, **options: Any) -> Play:
    """Play a run to its end or to a pause."""
    found = Play(run, *replies, **options)
    found()
    return found


def well_formed(messages: Iterable[Json]) -> bool:
    """Whether each call of chat is answered once, in order, right after the message that has it."""
    due: list[str] = []
    for message in messages:
        if message["role"] == "tool":
            if not due or due.pop(0) != message["tool_call_id"]:
                return False
        elif due:
            return False
        due = due or [one["id"] for one in message.get("tool_calls") or ()]
    return not due
