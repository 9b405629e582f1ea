"""The conduct of runs and of their calls, whose effects the tests carry out themselves, at times that they choose."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from openrouter_sdk.tools.driving.conduct import effects
from openrouter_sdk.tools.driving.conduct.calls import Calls
from openrouter_sdk.tools.driving.conduct.conduct import conduct
from openrouter_sdk.tools.driving.conduct.effects import Ended
from openrouter_sdk.tools.driving.conduct.settings import RunSettings
from openrouter_sdk.tools.events import RunFinished
from openrouter_sdk.tools.run.actions import RunCalls
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.run_limits import RunLimits
from tests.unit.tools.run.playing import call, chat, machine, tool

Json = dict[str, Any]


class Stage:
    """Carries out effects: attempts end as the test says, and a wait ends when its time is over."""

    def __init__(self, run: Machine, **settings: Any) -> None:
        environment: Any = SimpleNamespace(clock=lambda: self.now, now=lambda: 1000.0 + self.now)
        self.run = run
        self.settings = RunSettings("chat", environment)
        vars(self.settings).update(settings)
        self.now = 0.0
        self.did: list[Any] = []
        self.reports: list[effects.Report] = []
        self.outcome: Callable[[Any], effects.Report | None] = lambda attempt: Ended(attempt, "ok")
        self.replies: list[Any] = []

    def carry_out(self, generator: Any) -> Any:
        """Carry out all effects, and return the result."""
        answer = None
        while True:
            try:
                effect = generator.send(answer)
            except StopIteration as end:
                return end.value
            self.did.append(effect)
            answer = self.answer(effect)

    def answer(self, effect: Any) -> Any:
        if isinstance(effect, effects.Launch) and (report := self.outcome(effect.attempt)) is not None:
            self.reports.append(report)
        if isinstance(effect, effects.Cancel):
            return False
        if isinstance(effect, effects.Send):
            return self.replies.pop(0)
        if isinstance(effect, effects.Ask):
            return effect.function()
        if not isinstance(effect, effects.Wait):
            return None
        if self.reports:
            return self.reports.pop(0)
        assert effect.seconds, "waits for nothing"
        self.now += effect.seconds
        return None

    def of(self, kind: type[Any]) -> list[Any]:
        return [one for one in self.did if isinstance(one, kind)]


def stage_of_calls(*tools: Any, limits: RunLimits | None = None, **settings: Any) -> Stage:
    """A run whose first reply has a call of each tool."""
    stage = Stage(machine(*tools, limits=limits), **settings)
    stage.run.next(0)
    stage.run.sending()
    stage.run.replied(chat(*(call(one.name, {}, one.name) for one in tools)), 0)
    return stage


def run_calls(stage: Stage) -> list[Any]:
    """Run the calls, and return the contents of their answers."""
    action = stage.run.next(0)
    assert isinstance(action, RunCalls)
    stage.carry_out(Calls(stage.run, stage.settings).run(action.calls))
    return [one.content for one in stage.run.state.ledger]


def test_a_call_times_out_at_its_deadline_not_after_it() -> None:
    stage = stage_of_calls(tool("slow", timeout=4.0))
    stage.outcome = lambda attempt: None
    assert run_calls(stage) == ["Error: the tool did not finish within 4 seconds."]
    assert stage.now == 4.0


def test_a_call_that_the_end_of_the_run_stops_is_told_the_time_it_had() -> None:
    stage = stage_of_calls(tool("slow", timeout=50.0), limits=RunLimits(max_seconds=10))
    stage.outcome = lambda attempt: None
    assert run_calls(stage) == ["Error: the tool did not finish within 9 seconds."]


def test_a_run_notes_when_a_request_was_sent() -> None:
    stage = Stage(machine(), saves=True)
    stage.now, stage.replies = 5.0, [chat(text="Hello.")]
    saved = []

    def answer(effect: Any) -> Any:
        if isinstance(effect, effects.Save) and stage.run.state.in_flight is not None:
            saved.append(stage.run.state.in_flight.at)
        return Stage.answer(stage, effect)

    stage.answer = answer  # type: ignore[method-assign]
    stage.carry_out(conduct(stage.run, stage.settings))
    assert saved == [1005.0]
