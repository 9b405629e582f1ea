"""What holds for every run, whatever models answer and tools return."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from hypothesis import given, strategies as st

from openrouter_sdk.tools.functions.given_tools import tools_of
from openrouter_sdk.tools.run.actions import (
    Ask,
    Failed,
    Outcome,
    PlannedCall,
    Returned,
    RunCalls,
    SendStep,
    Stop,
    TimedOut,
)
from openrouter_sdk.tools.run.decisions import Approve, ToolResult
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.run_limits import RunLimits
from openrouter_sdk.tools.run.run_state import RunState
from tests.unit.tools.run.playing import call, chat, machine, manual, tool, well_formed
from tests.unit.tools.run.test_costs_of_runs import Price

TOOLS = (
    tool("look"),
    tool("again", idempotent=True),
    tool("pay", needs_approval=lambda arguments, _: "n" in arguments),
    manual("ask"),
)
SENTENCES = st.sampled_from(["ok", "", "größer", "\ud800"])
CALLS = st.builds(
    call,
    st.sampled_from(["look", "again", "pay", "ask", "odd", ""]),
    st.sampled_from(["{}", "", '{"n": 1}', '{"n": 1.0}', "{", "[]", None]),
    st.sampled_from(["a", "b", "a#2", "", None]),
)
REPLIES = st.builds(
    lambda calls, text, finish, tokens, cost: chat(
        *calls, text=text, finish=finish, tokens=tokens, cost=cost
    ),
    st.lists(CALLS, max_size=3),
    st.sampled_from([None, "hi"]),
    st.sampled_from([None, "length", "content_filter"]),
    st.integers(0, 3),
    st.sampled_from([None, 0.5]),
)
LIMITS = st.builds(
    RunLimits,
    max_steps=st.integers(1, 4),
    max_tokens=st.sampled_from([None, 5]),
    max_calls=st.sampled_from([None, {"look": 1}]),
    max_invalid_calls=st.integers(1, 2),
    nudge_after=st.integers(1, 3),
    stop_after=st.integers(2, 4),
)
OUTCOMES: dict[str, Outcome] = {
    "look": Returned("seen"),
    "again": Failed("", "ValueError"),
    "pay": TimedOut(1.5, abandoned=True),
}
DECISIONS: dict[str, Any] = {
    "approval": Approve(),
    "interrupted": ToolResult("done"),  # which counts as a call, as one that has run does
    "client_tool": ToolResult("yes"),
}


class Journal:
    """Plays a run to its end, through pauses, and stores its state at each point where a program would."""

    def __init__(self, replies: list[Any], limits: RunLimits) -> None:
        self.replies = replies
        self.limits = limits
        self.saved: list[str] = []
        self.ran: Counter[str] = Counter()

    def start(self) -> Machine:
        return self.finish(machine(*TOOLS, limits=self.limits))

    def resume(self, text: str) -> Machine:
        state = RunState.from_json(text)
        assert state.to_json() == text
        decisions = {one.call_id: DECISIONS[one.reason] for one in state.pending}
        run = Machine.resume(state, tools_of(TOOLS), decisions=decisions, resend=True, limits=self.limits)
        return self.finish(run)

    def finish(self, run: Machine) -> Machine:
        while True:
            action = run.next(0)
            if isinstance(action, Stop):
                text = self.save(run)
                return self.resume(text) if run.state.pending else run
            if isinstance(action, Ask):
                run.answer(action.call())
            elif isinstance(action, SendStep):
                assert well_formed(action.arguments["messages"])
                run.sending()
                self.save(run)
                run.replied(self.replies[action.number - 1], 0)
            else:
                self.run(run, action)

    def run(self, run: Machine, action: RunCalls) -> None:
        assert action.calls
        for one in action.calls:
            self.ran[one.call_id] += 1
            run.starting(one.call_id)
            self.save(run)
        for one in reversed(action.calls):
            run.finished(one.call_id, self.outcome(one))
            self.save(run)

    def outcome(self, one: PlannedCall) -> Outcome:
        return OUTCOMES[one.name]

    def save(self, run: Machine) -> str:
        text = run.state.to_json()
        self.saved.append(text)
        return text


def replies_for(drawn: list[Any]) -> list[Any]:
    """Enough replies for the longest run; the last one repeats."""
    return [*drawn, *[drawn[-1]] * 6]


@given(st.lists(REPLIES, min_size=1, max_size=5), LIMITS)
def test_calls_are_answered_once_in_order_and_run_at_most_once(drawn: list[Any], limits: RunLimits) -> None:
    journal = Journal(replies_for(drawn), limits)
    state = journal.start().state
    assert state.status in ("completed", "limit", "looping")
    assert (state.limit is not None) == (state.status == "limit")
    assert well_formed(state.messages)
    assert max(journal.ran.values(), default=1) == 1
    names = [one.id for one in state.ledger]
    assert len(names) == len({*names})
    assert all(one.content is not None and one.status != "started" for one in state.ledger)
    assert sum(journal.ran.values()) == sum(
        one.status in ("returned", "failed", "abandoned") for one in state.ledger if one.name != "ask"
    )
    assert len(state.steps) <= (limits.max_steps or 0) + 1
    assert state.invalid_calls <= (limits.max_invalid_calls or 0)


@given(st.lists(REPLIES, min_size=1, max_size=4), LIMITS, st.data())
def test_a_run_that_is_resumed_anywhere_runs_no_call_twice(
    drawn: list[Any], limits: RunLimits, data: Any
) -> None:
    journal = Journal(replies_for(drawn), limits)
    expected = journal.start().state
    text = data.draw(st.sampled_from(journal.saved))
    stored = {one.id: one for one in RunState.from_json(text).ledger}
    later = Journal(journal.replies, limits)
    state = later.resume(text).state
    assert well_formed(state.messages)
    for name in later.ran:
        had_begun = name in stored and stored[name].status != "requested"
        assert not had_begun or stored[name].name == "again"
    if not any(one.status == "started" for one in stored.values()):  # whose results may differ now
        assert [one.id for one in state.ledger] == [one.id for one in expected.ledger]
        assert state.messages == expected.messages
        assert (state.status, state.limit) == (expected.status, expected.limit)


@given(
    st.lists(st.tuples(st.integers(0, 400), st.floats(0, 1)), min_size=1, max_size=6),
    st.floats(0.001, 30),
    st.sampled_from([None, 300, 5000]),
    st.booleans(),
)
def test_a_run_never_costs_more_than_its_limit(
    drawn: list[tuple[int, float]], most: float, longest: int | None, final_turn: bool
) -> None:
    price = Price(prompt=0.001, completion=0.01, request=0.05, max_completion_tokens=longest or 600)
    run = machine(
        tool("look"),
        limits=RunLimits(max_cost=most),
        price=lambda arguments: price,
        final_turn=final_turn,
        settings={} if longest is None else {"max_tokens": longest},
    )
    spent = 0.0
    while not isinstance(action := run.next(0), Stop):
        if isinstance(action, SendStep):
            run.sending()
            tokens, share = drawn[(action.number - 1) % len(drawn)]
            prompt = {name: value for name, value in action.arguments.items() if "max_" not in name}
            body = len(json.dumps(prompt, separators=(",", ":")).encode())
            allowed = action.arguments.get("max_tokens", action.arguments.get("max_completion_tokens", 600))
            cost = 0.05 + body * 0.001 + min(round(share * allowed), allowed) * 0.01
            spent += cost
            reply = chat(call(arguments={"n": action.number, "text": "x" * tokens}), cost=cost)
            run.replied(reply, 0)
        elif isinstance(action, RunCalls):
            for one in action.calls:
                run.starting(one.call_id)
                run.finished(one.call_id, Returned("y"))
    assert spent <= most + 1e-9
    assert run.state.status == "limit"
