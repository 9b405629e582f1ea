"""Runs that end in an answer of a type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.structured.final_answer import Accept, Again
from openrouter_sdk.tools.run.actions import StepReply
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.run_limits import RunLimits
from tests.unit.tools.run.playing import USER, call, chat, machine, play, resume, tool, well_formed

Verdict = Accept | Again | None
ENDED = "This call was not run, because the run ended."


class Plan:
    """An output type whose verdicts the test gives."""

    mode = "tool"
    names = frozenset({"final_answer"})

    def __init__(self, *verdicts: Verdict | Callable[[], Verdict]) -> None:
        self.verdicts = [*verdicts]
        self.steps: list[tuple[int, bool]] = []
        self.read_replies: list[tuple[str, bool]] = []

    def step(self, arguments: dict[str, Any], number: int, final: bool) -> dict[str, Any]:
        self.steps.append((number, final))
        return {**arguments, "response_format": {"type": "x"}}

    def read(self, reply: StepReply, final: bool) -> Verdict:
        self.read_replies.append((reply.text, final))
        verdict = self.verdicts.pop(0)
        return verdict() if callable(verdict) else verdict


def typed(*verdicts: Any, **options: Any) -> tuple[Machine, Plan]:
    plan = Plan(*verdicts)
    return machine(tool("look"), output=plan, **options), plan


def test_an_accepted_answer_ends_the_run() -> None:
    run, plan = typed(None, Accept({"x": 1}))
    found = play(run, chat(call()), chat(text='{"x": 1}'))
    assert (run.state.status, run.output) == ("completed", {"x": 1})
    assert plan.steps == [(1, False), (2, False)]
    assert plan.read_replies == [("", False), ('{"x": 1}', False)]
    assert [step.arguments["response_format"] for step in found.sent] == [{"type": "x"}] * 2


def test_a_run_is_not_stopped_after_an_answer_that_is_asked_for_again() -> None:
    run, _ = typed(Again([USER]), Accept(1), stop_when=lambda state: True)
    found = play(run, chat(text="?"), chat(text="1"))
    assert (run.state.status, found.asked) == ("completed", [])


def test_calls_beside_an_accepted_answer_are_not_run() -> None:
    run, _ = typed(Accept(None, {1: "Accepted."}))
    found = play(run, chat(call(call_id="a"), call("final_answer", call_id="b")))
    assert (run.state.status, run.output, found.called) == ("completed", None, [])
    assert found.answers == [ENDED, "Accepted."]
    assert [one.status for one in run.state.ledger] == ["refused", "returned"]
    assert well_formed(found.messages)


def test_an_answer_that_is_asked_for_again_costs_a_step() -> None:
    ask = {"role": "user", "content": "Again."}
    run, _ = typed(Again([ask]), Accept(1), limits=RunLimits(max_steps=2))
    found = play(run, chat(text="x"), chat(text="1"))
    assert (run.state.status, run.output, len(run.state.steps)) == ("completed", 1, 2)
    assert found.messages == [
        USER,
        {"role": "assistant", "content": "x"},
        ask,
        {"role": "assistant", "content": "1"},
    ]


def test_calls_beside_an_answer_that_is_asked_for_again_are_run() -> None:
    ask = {"role": "user", "content": "Again."}
    run, _ = typed(Again([ask], {0: "Not valid."}), Accept(1))
    found = play(run, chat(call("final_answer", call_id="a"), call(call_id="b")), chat(text="1"))
    assert found.names == ["b"]
    assert found.answers == ["Not valid.", "ok"]
    assert [one["role"] for one in found.messages] == [
        "user",
        "assistant",
        "tool",
        "tool",
        "user",
        "assistant",
    ]


def test_answers_that_are_asked_for_again_get_no_nudge() -> None:
    again = Again([USER], {0: "Not valid."})
    run, _ = typed(again, again, Accept(1), limits=RunLimits(nudge_after=1, stop_after=2))
    found = play(run, *(chat(call("final_answer")) for _ in range(2)), chat(text="1"))
    assert (run.state.status, found.answers) == ("completed", ["Not valid."] * 2)


def test_what_is_asked_after_the_answers_survives_a_crash() -> None:
    ask = {"role": "user", "content": "Again."}
    run, _ = typed(Again([ask], {0: "Not valid."}))
    run.next(0)
    run.sending()
    run.replied(chat(call("final_answer", call_id="a"), call(call_id="b")), 0)
    again = resume(run.state, tool("look"), output=Plan(Accept(1)))
    found = play(again, chat(text="1"))
    assert found.sent[0].arguments["messages"][-1] == ask
    assert again.state.after == []


def test_asking_again_reaches_the_limit_of_steps() -> None:
    again = Again([{"role": "user", "content": "Again."}])
    run, plan = typed(again, again, limits=RunLimits(max_steps=1))
    found = play(run, chat(text="x"), chat(text="y"))
    assert (run.state.status, run.state.limit, run.output, len(found.sent)) == ("limit", "steps", None, 2)
    assert plan.steps == [(1, False), (2, True)]
    assert plan.read_replies == [("x", False), ("y", True)]
    assert found.messages[-1] == {"role": "assistant", "content": "y"}


def test_an_answer_in_the_last_turn_is_taken() -> None:
    run, _ = typed(None, Accept(1, {0: "Accepted."}), limits=RunLimits(max_steps=1))
    found = play(run, chat(call()), chat(call("final_answer", call_id="b")))
    assert (run.state.status, run.output) == ("limit", 1)
    assert found.answers[-1] == "Accepted."


def test_an_invalid_answer_in_the_last_turn_is_answered() -> None:
    run, _ = typed(None, Again([USER], {0: "Not valid."}), limits=RunLimits(max_steps=1))
    found = play(run, chat(call()), chat(call("final_answer", call_id="b"), call(call_id="c")))
    assert (run.state.status, run.output) == ("limit", None)
    assert found.answers[1:] == [
        "Not valid.",
        "This call was not run, because the run reached its limit of steps.",
    ]
    assert found.messages[-1]["role"] == "tool"


def test_an_error_leaves_a_run_that_has_ended() -> None:
    def refuse() -> Verdict:
        raise ValueError("refused")

    run, _ = typed(refuse)
    with pytest.raises(ValueError, match="refused"):
        play(run, chat(call()))
    assert (run.state.status, run.state.step) == ("completed", 1)
    assert well_formed(run.state.messages)


def test_a_run_with_an_output_type_needs_it_again() -> None:
    run, _ = typed(None)
    run.next(0)
    run.sending()
    run.replied(chat(call()), 0)
    assert run.state.output == "tool"
    with pytest.raises(InvalidArgumentError, match="output_type: pass it again"):
        resume(run.state, tool("look"))
    assert play(resume(run.state, tool("look"), output=Plan(Accept(1))), chat(text="1")).run.output == 1


def test_a_conversation_may_go_on_without_the_output_type() -> None:
    run, _ = typed(Accept(1))
    play(run, chat(text="1"))
    again = resume(run.state, tool("look"), messages=[USER])
    assert play(again, chat(text="free")).run.state.status == "completed"


def test_the_time_of_a_request_counts_though_its_answer_is_an_error() -> None:
    def raises() -> Verdict:
        raise ZeroDivisionError

    run, _ = typed(raises)
    with pytest.raises(ZeroDivisionError):
        play(run, chat(text="?"), request_seconds=2.5)
    assert run.state.elapsed == 2.5
