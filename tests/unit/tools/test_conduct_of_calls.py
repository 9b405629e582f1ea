"""The conduct of runs and of their calls, with effects that the tests carry out, at times of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest

from openrouter_sdk import TextDelta
from openrouter_sdk.errors import ClientClosedError, ConnectionLostError, OpenRouterError
from openrouter_sdk.tools.driving.conduct import effects
from openrouter_sdk.tools.driving.conduct.attempt import FIRST_DELAY, Attempt
from openrouter_sdk.tools.driving.conduct.call_deltas import ResponsesCalls
from openrouter_sdk.tools.driving.conduct.calls import Calls
from openrouter_sdk.tools.driving.conduct.conduct import conduct
from openrouter_sdk.tools.driving.conduct.effects import Ended
from openrouter_sdk.tools.driving.conduct.settings import RunSettings
from openrouter_sdk.tools.driving.conduct.step_events import StepDeltas
from openrouter_sdk.tools.driving.conduct.typed_answer import TypedAnswer
from openrouter_sdk.tools.events import ToolFinished
from openrouter_sdk.tools.functions.tool import tool as as_tool
from openrouter_sdk.tools.run.actions import PlannedCall, RunCalls
from openrouter_sdk.tools.run.decisions import Reject, ToolResult
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.run_limits import RunLimits
from tests.unit.tools.run.playing import call, chat, machine, manual, play, resume, tool

Json = dict[str, Any]


class Stage:
    """Carries out effects: attempts end as the test says, and a wait ends when its time is over."""

    def __init__(self, run: Machine, **settings: Any) -> None:
        self.now = 0.0
        environment: Any = SimpleNamespace(clock=lambda: self.now, now=lambda: 1000.0 + self.now)
        self.run = run
        self.settings = RunSettings("chat", environment)
        vars(self.settings).update(settings)
        self.did: list[Any] = []
        self.reports: list[effects.Report] = []
        self.outcome: Callable[[Any], effects.Report | None] = lambda attempt: Ended(attempt, "ok")
        self.replies: list[Any] = []

    def carry_out(self, generator: Any) -> Any:
        """Carry out all effects, and return the result."""
        proceed = partial(generator.send, None)
        while True:
            try:
                effect = proceed()
            except StopIteration as end:
                return end.value
            self.did.append(effect)
            try:
                proceed = partial(generator.send, self.answer(effect))
            except OpenRouterError as error:
                proceed = partial(generator.throw, error)

    def answer(self, effect: Any) -> Any:
        if isinstance(effect, effects.Launch) and (report := self.outcome(effect.attempt)) is not None:
            self.reports.append(report)
        if isinstance(effect, effects.Cancel):
            return False
        if isinstance(effect, effects.Send):
            reply = self.replies.pop(0)
            if isinstance(reply, Exception):
                raise reply
            return reply
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


def test_a_call_is_repeated_with_the_arguments_that_a_hook_gave() -> None:
    stage = stage_of_calls(tool("odd", retries=1), before_tool=lambda call: {"n": 2})
    given: list[Json] = []

    def outcome(attempt: Any) -> Ended:
        given.append(attempt.kwargs)
        return Ended(attempt, "ok", ValueError("odd") if len(given) == 1 else None)

    stage.outcome = outcome
    assert run_calls(stage) == ["ok"]
    assert given == [{"n": 2}] * 2


def test_a_call_is_not_repeated_when_the_time_of_the_run_is_over() -> None:
    stage = stage_of_calls(tool("odd", retries=3), limits=RunLimits(max_seconds=10))

    def outcome(attempt: Any) -> Ended:
        stage.now = 9.0
        return Ended(attempt, None, ValueError("odd"))

    stage.outcome = outcome
    assert run_calls(stage) == ["Error: odd"]
    assert len(stage.of(effects.Launch)) == 1


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


def test_the_answer_of_a_decision_is_no_error_in_events() -> None:
    paused = machine(manual("ask"), manual("tell"))
    play(paused, chat(call("ask", {}, "a"), call("tell", {}, "b")))
    decisions = {"a": ToolResult("yes"), "b": Reject("no")}
    stage = Stage(resume(paused.state, manual("ask"), manual("tell"), decisions=decisions), tells=True)
    stage.replies = [chat(text="Done.")]
    stage.carry_out(conduct(stage.run, stage.settings))
    told = [one.event for one in stage.of(effects.Emit) if isinstance(one.event, ToolFinished)]
    assert [(one.call_id, one.error) for one in told] == [("a", None), ("b", "refused")]


def test_a_generator_that_is_cancelled_ends_at_its_next_value() -> None:
    closed = []

    def count() -> Iterator[int]:
        try:
            yield from (1, 2, 3)
        finally:
            closed.append(True)

    counting = as_tool(count)
    attempt = Attempt(PlannedCall("a", counting, {}, 1, 0, None), counting)
    attempt.bind(None)
    reports = attempt.reports(lambda seconds: None)
    assert isinstance(next(reports), effects.Progress)
    attempt.cancelled = True
    assert isinstance(next(reports), Ended)
    assert closed == [True]


@pytest.mark.parametrize("attempts", [0, 1])
def test_only_a_request_that_was_tried_is_in_doubt(attempts: int) -> None:
    stage = Stage(machine())
    error = ClientClosedError("closed") if attempts == 0 else ConnectionLostError("lost")
    error.attempts = attempts
    stage.replies = [error]
    with pytest.raises(type(error)) as caught:
        stage.carry_out(conduct(stage.run, stage.settings))
    assert (caught.value.state.in_doubt is not None) == (attempts == 1)


def test_text_that_a_stream_keeps_back_comes_at_its_end() -> None:
    deltas = StepDeltas("chat", lambda position, call_id: "a")
    chunk = {"choices": [{"index": 1, "delta": {"content": "Hi"}}]}
    assert list(deltas.add(chunk)) == []
    assert [one.text for one in deltas.end() if isinstance(one, TextDelta)] == ["Hi"]


def test_the_time_of_a_tool_begins_after_the_delay_of_a_repetition() -> None:
    stage = stage_of_calls(tool("odd", timeout=4.0, retries=1))
    stage.outcome = lambda attempt: Ended(attempt, None, ValueError("odd")) if attempt.number == 1 else None
    assert run_calls(stage) == ["Error: the tool did not finish within 4 seconds."]
    assert stage.now == 4.0 + FIRST_DELAY


def test_the_state_has_the_mode_that_the_models_made_of_auto() -> None:
    catalogue: Any = SimpleNamespace(supports=lambda models, what: what in ("tools", "tool_choice"))
    state = machine().state
    TypedAnswer("chat", int, "auto", 0, ()).decide(state, catalogue)
    assert state.output == "tool"


def test_a_run_that_goes_on_asks_in_the_mode_in_which_it_began() -> None:
    catalogue: Any = SimpleNamespace(supports=lambda models, what: True)
    run = machine()
    play(run, chat(text="Hello."))
    run.state.output = "tool"
    TypedAnswer("chat", int, "auto", 0, ()).decide(run.state, catalogue)
    assert run.state.output == "tool"


def test_events_without_an_index_belong_to_the_call_whose_item_they_name() -> None:
    deltas = ResponsesCalls()
    for name in ("a", "b"):
        deltas.add({"item": {"type": "function_call", "id": name, "call_id": name, "name": name}})
    event = {"type": "response.function_call_arguments.delta", "item_id": "b", "delta": "{}"}
    assert [(one.name, one.pieces) for one in deltas.add(event)] == [("b", ["{}"])]
