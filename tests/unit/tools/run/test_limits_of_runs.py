"""Limits of a run: what reaches them, what becomes of calls then, and the last turn."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.run.actions import Invalid, RunCalls, SendStep
from openrouter_sdk.tools.run.run_limits import RunLimits
from tests.each import each
from tests.unit.tools.run.playing import Play, call, chat, machine, manual, play, tool, well_formed

NOTE = "This call was not run, because the run reached its limit of {}."


def calls(count: int, **options: Any) -> list[Any]:
    """Replies that call with other arguments each time."""
    return [chat(call(arguments={"n": n}), **options) for n in range(count)]


# --- the limits themselves --------------------------------------------------------------------------------


@each(
    "limits, says",
    [
        ({"max_steps": 0}, "max_steps must be positive, not 0"),
        ({"max_steps": -1}, "max_steps must be positive, not -1"),
        ({"max_steps": 1.5}, "max_steps must be an integer, not float"),
        ({"max_steps": True}, "max_steps must be an integer, not bool"),
        ({"max_tokens": 0}, "max_tokens must be positive"),
        ({"max_tokens": "9"}, "max_tokens must be an integer, not str"),
        ({"max_cost": 0}, "max_cost must be positive"),
        ({"max_cost": "1"}, "max_cost must be a number, not str"),
        ({"max_cost": float("nan")}, "max_cost must be positive"),
        ({"max_seconds": 0.0}, "max_seconds must be positive"),
        ({"max_seconds": float("inf")}, "max_seconds must be positive, not inf; leave it out, or pass None"),
        ({"max_invalid_calls": 0}, "max_invalid_calls must be positive"),
        ({"nudge_after": 0}, "nudge_after must be positive"),
        ({"stop_after": 0}, "stop_after must be positive"),
        ({"max_calls": {"look": 0}}, "max_calls['look'] must be positive"),
        ({"max_calls": {"look": None}}, "max_calls['look'] must be an integer"),
        ({"max_calls": {"look": 1.0}}, "max_calls['look'] must be an integer, not float"),
        ({"max_calls": 3}, "max_calls must be a dict"),
        ({"max_step": 1}, "RunLimits has no limit 'max_step'; did you mean 'max_steps'?"),
        ({"budget": 1}, "RunLimits has no limit 'budget'; there are max_calls, max_cost"),
    ],
    ids=str,
)
def test_limits_that_are_unknown_or_not_positive_are_refused(limits: dict[str, Any], says: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        RunLimits(**limits)
    assert says in str(caught.value)


def test_limits_have_defaults() -> None:
    limits = RunLimits()
    assert (limits.max_steps, limits.max_invalid_calls, limits.nudge_after, limits.stop_after) == (
        20,
        3,
        3,
        5,
    )
    assert (limits.max_tokens, limits.max_cost, limits.max_seconds, limits.max_calls) == (
        None,
        None,
        None,
        {},
    )


def test_the_smallest_limits_are_allowed() -> None:
    RunLimits(max_steps=1, max_tokens=1, max_cost=1e-9, max_seconds=1e-9, max_calls={"look": 1})
    RunLimits(max_invalid_calls=1, nudge_after=1, stop_after=1)
    RunLimits(max_steps=None, max_invalid_calls=None, nudge_after=None, stop_after=None)


def test_limits_are_values() -> None:
    limits = RunLimits(max_cost=0.5, max_calls={"look": 2})
    assert limits == RunLimits(max_cost=0.5, max_calls={"look": 2})
    assert limits != RunLimits(max_cost=0.5)
    assert limits != 3
    assert limits == pickle.loads(pickle.dumps(limits)) == copy.deepcopy(limits)
    assert "max_cost=0.5" in repr(limits)
    with pytest.raises(AttributeError, match="max_cost"):
        limits.max_cost = 1.0


def test_limits_do_not_follow_what_they_were_made_of() -> None:
    most = {"look": 2}
    limits = RunLimits(max_calls=most)
    most["look"] = 3
    assert limits.max_calls == {"look": 2}


# --- steps ------------------------------------------------------------------------------------------------


@each("most, requests, ran", [(1, 2, 0), (2, 3, 1), (3, 4, 2)])
def test_a_limit_of_steps_leaves_one_last_turn(most: int, requests: int, ran: int) -> None:
    found = play(machine(tool("look"), limits=RunLimits(max_steps=most)), *calls(most), chat(text="Done."))
    state = found.run.state
    assert (len(found.sent), len(found.called)) == (requests, ran)
    assert [step.final for step in found.sent] == [False] * most + [True]
    assert (state.status, state.limit, state.text, len(state.steps)) == ("limit", "steps", "Done.", requests)
    assert found.answers[-1] == NOTE.format("steps")
    assert found.sent[-1].arguments["tool_choice"] == "none"
    assert found.sent[-1].arguments["tools"] == found.sent[0].arguments["tools"]
    assert "tool_choice" not in found.sent[-2].arguments


def test_the_default_limit_is_twenty_steps() -> None:
    found = play(machine(tool("look")), *calls(20), chat(text="Done."))
    assert (len(found.sent), len(found.called), found.run.state.limit) == (21, 19, "steps")


def test_a_run_that_ends_by_itself_reaches_no_limit() -> None:
    found = play(machine(tool("look"), limits=RunLimits(max_steps=2)), *calls(1), chat(text="Done."))
    assert (found.run.state.status, found.run.state.limit) == ("completed", None)


def test_without_a_last_turn_the_run_ends_at_the_limit() -> None:
    found = play(machine(tool("look"), limits=RunLimits(max_steps=2), final_turn=False), *calls(2))
    assert (len(found.sent), found.run.state.status, found.run.state.limit) == (2, "limit", "steps")
    assert found.answers == ["ok", NOTE.format("steps")]
    assert well_formed(found.messages)


def test_calls_in_the_last_turn_are_not_run() -> None:
    found = play(machine(tool("look"), limits=RunLimits(max_steps=1)), *calls(2))
    assert (len(found.sent), found.called, found.run.state.status) == (2, [], "limit")
    assert found.answers == [NOTE.format("steps")] * 2
    assert [one.status for one in found.run.take_answered()] == ["refused"] * 2
    assert well_formed(found.messages)


def test_a_limit_wins_over_calls_that_would_wait() -> None:
    run = machine(tool("pay", needs_approval=True), manual("ask"), limits=RunLimits(max_steps=1))
    found = play(run, chat(call("pay", call_id="a"), call("ask", call_id="b")), chat(text="Done."))
    assert found.run.state.status == "limit"
    assert found.answers == [NOTE.format("steps")] * 2


def test_a_program_is_not_asked_to_stop_once_a_limit_is_reached() -> None:
    run = machine(tool("look"), limits=RunLimits(max_steps=1), stop_when=[lambda run: True])
    found = play(run, *calls(1), chat(text="Done."))
    assert (found.asked, found.run.state.status) == ([], "limit")


def test_a_changed_last_turn_still_calls_no_tool() -> None:
    run = machine(
        tool("look"),
        limits=RunLimits(max_steps=1),
        prepare_step=lambda step: {"tool_choice": "required", "model": f"acme/{step.number}{step.final}"},
    )
    found = play(run, *calls(1), chat(text="Done."))
    assert [step.arguments["tool_choice"] for step in found.sent] == ["required", "none"]
    assert [step.arguments["model"] for step in found.sent] == ["acme/1False", "acme/2True"]


# --- tokens -----------------------------------------------------------------------------------------------


@each("tokens, limit", [(9, None), (10, "tokens"), (11, "tokens")])
def test_a_limit_of_tokens_leaves_no_last_turn(tokens: int, limit: str | None) -> None:
    run = machine(tool("look"), limits=RunLimits(max_tokens=10))
    found = play(run, *calls(1, tokens=tokens), chat(text="Done."))
    assert found.run.state.limit == limit
    assert found.answers == ([NOTE.format("tokens")] if limit else ["ok"])
    assert len(found.sent) == (1 if limit else 2)
    assert found.run.state.status == ("limit" if limit else "completed")


def test_a_last_turn_needs_tokens_that_are_left() -> None:
    run = machine(tool("look"), limits=RunLimits(max_steps=1, max_tokens=10))
    found = play(run, *calls(1, tokens=10))
    assert (found.run.state.limit, found.run.state.status, len(found.sent)) == ("steps", "limit", 1)


# --- time -------------------------------------------------------------------------------------------------


@each(
    "seconds, final_turn, limit, requests",
    [
        (8.9, True, None, 2),
        (9.0, True, "time", 2),
        (9.9, True, "time", 2),
        (10.0, True, "time", 1),
        (9.9, False, None, 2),
        (10.0, False, "time", 1),
    ],
)
def test_the_last_tenth_of_the_time_is_for_the_last_turn(
    seconds: float, final_turn: bool, limit: str | None, requests: int
) -> None:
    run = machine(tool("look"), limits=RunLimits(max_seconds=10), final_turn=final_turn)
    found = Play(run, *calls(1), chat(text="Done."), request_seconds=seconds)
    while found.sent == [] or found.run.state.status == "running":
        action = run.next(found.now)
        if isinstance(action, SendStep):
            found.send(action)
            found.request_seconds = 0
        elif isinstance(action, RunCalls):
            found.call(action)
    assert (run.state.limit, len(found.sent)) == (limit, requests)
    assert found.answers == ([NOTE.format("time")] if limit else ["ok"])


def test_requests_and_tools_get_the_time_that_is_left() -> None:
    run = machine(tool("look"), limits=RunLimits(max_seconds=100))
    found = play(run, *calls(2), chat(text="Done."), request_seconds=20, call_seconds=25)
    assert [step.seconds for step in found.sent] == [90, 45, 10]
    assert [one.seconds for one in found.called] == [70, 25]
    assert [step.final for step in found.sent] == [False, False, True]
    assert (run.state.limit, run.state.elapsed) == ("time", 110)


def test_without_a_last_turn_all_time_may_be_used() -> None:
    run = machine(tool("look"), limits=RunLimits(max_seconds=100), final_turn=False)
    found = play(run, *calls(1), chat(text="Done."), request_seconds=20, call_seconds=25)
    assert [step.seconds for step in found.sent] == [100, 55]
    assert [one.seconds for one in found.called] == [80]


def test_a_clock_that_goes_back_takes_no_time() -> None:
    run = machine()
    run.next(10.0)
    run.next(7.0)
    assert run.state.elapsed == 0
    run.next(8.0)
    assert run.state.elapsed == 1


def test_the_end_of_a_call_counts_as_time() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    run.replied(chat(call()), 1.0)
    run.next(1.0)
    run.starting("a")
    run.finished("a", Invalid("no"), 3.5)
    assert run.state.elapsed == 3.5


def test_time_that_runs_out_while_calls_run_refuses_those_that_wait() -> None:
    run = machine(tool("look"), tool("pay", needs_approval=True), limits=RunLimits(max_seconds=10))
    replies = [chat(call("pay", call_id="a"), call("look", call_id="b")), chat(text="Done.")]
    found = play(run, *replies, call_seconds=9.5)
    assert (run.state.status, run.state.limit) == ("limit", "time")
    assert found.answers == [NOTE.format("time"), "ok"]


# --- calls ------------------------------------------------------------------------------------------------

TOO_MANY = "This call was not run, because look may be called 2 times in a run."


def test_calls_beyond_those_of_one_tool_end_the_run() -> None:
    run = machine(tool("look"), tool("hear"), limits=RunLimits(max_calls={"look": 2}))
    found = play(
        run,
        chat(call("look", {"n": 1}, "a")),
        chat(call("look", {"n": 2}, "b"), call("look", {"n": 3}, "c"), call("hear", {}, "d")),
        chat(text="Done."),
    )
    assert found.names == ["a", "b", "d"]
    assert found.answers == ["ok", "ok", TOO_MANY, "ok"]
    assert (run.state.status, run.state.limit, len(found.sent)) == ("limit", "calls", 3)
    assert found.sent[-1].final
    assert [one.id for one in run.take_answered()] == ["c"]


def test_as_many_calls_as_allowed_are_no_limit() -> None:
    run = machine(tool("look"), limits=RunLimits(max_calls={"look": 2}))
    found = play(run, *calls(2), chat(text="Done."))
    assert (run.state.status, len(found.called)) == ("completed", 2)


def test_calls_that_were_refused_do_not_count() -> None:
    run = machine(tool("look"), limits=RunLimits(max_calls={"look": 1}))
    replies = [chat(call("look", "{", "a")), chat(call("look", {"n": 2}, "b")), chat(text="Done.")]
    assert play(run, *replies).names == ["b"]
    assert run.state.status == "completed"


def test_calls_that_would_wait_beside_one_too_many_get_the_note() -> None:
    run = machine(tool("look"), tool("pay", needs_approval=True), limits=RunLimits(max_calls={"look": 1}))
    replies = [
        chat(call("pay", {}, "a"), call("look", {"n": 1}, "b"), call("look", {"n": 2}, "c")),
        chat(text="Done."),
    ]
    found = play(run, *replies)
    assert found.names == ["b"]
    assert found.answers == [NOTE.format("calls"), "ok", TOO_MANY.replace("2", "1")]
    assert (run.state.status, run.state.limit) == ("limit", "calls")


def test_the_calls_beyond_those_of_one_tool_may_be_all_there_are() -> None:
    run = machine(manual("look"), tool("hear"), limits=RunLimits(max_calls={"look": 1, "hear": 9}))
    found = play(run, chat(call("look", {}, "a"), call("look", {"n": 1}, "b")), chat(text="Done."))
    assert found.answers == [NOTE.format("calls"), TOO_MANY.replace("2", "1")]


# --- invalid calls ----------------------------------------------------------------------------------------


def invalid(count: int, **options: Any) -> list[Any]:
    return [chat(call(arguments=f"{{{n}", call_id=f"a{n}"), **options) for n in range(count)]


def test_the_fourth_invalid_call_ends_the_run() -> None:
    run = machine(tool("look"))
    found = play(run, *invalid(4), chat(text="Done."))
    assert [one.startswith("The arguments are not valid JSON: ") for one in found.answers] == [True] * 3 + [
        False
    ]
    assert found.answers[3] == NOTE.format("invalid calls")
    assert (run.state.status, run.state.limit, run.state.invalid_calls) == ("limit", "invalid_calls", 3)
    assert (len(found.sent), found.sent[-1].final) == (5, True)
    assert len(run.take_answered()) == 4


def test_three_invalid_calls_do_not_end_the_run() -> None:
    run = machine(tool("look"))
    play(run, *invalid(3), chat(text="Done."))
    assert (run.state.status, run.state.invalid_calls) == ("completed", 3)


def test_unknown_tools_are_not_invalid_calls() -> None:
    run = machine(tool("look"))
    play(run, *(chat(call(f"x{n}")) for n in range(4)), chat(text="Done."))
    assert (run.state.status, run.state.invalid_calls) == ("completed", 0)


def test_calls_beside_the_invalid_one_that_ends_the_run() -> None:
    run = machine(tool("look"), manual("ask"), limits=RunLimits(max_invalid_calls=1))
    replies = [
        chat(call("ask", {}, "a"), call("look", "{", "b"), call("look", "[", "c"), call("look", {}, "d")),
        chat(text="Done."),
    ]
    found = play(run, *replies)
    note = NOTE.format("invalid calls")
    assert found.names == ["d"]
    assert [found.answers[0], found.answers[2], found.answers[3]] == [note, note, "ok"]
    assert found.answers[1].startswith("The arguments are not valid JSON: ")
    assert (run.state.limit, run.state.status) == ("invalid_calls", "limit")


def test_the_first_of_two_limits_of_a_reply_is_the_one() -> None:
    limits = RunLimits(max_invalid_calls=1, max_calls={"look": 1})
    bad, good = (
        [call("look", "{", "a"), call("look", "[", "b")],
        [call("look", {}, "c"), call("look", {"n": 1}, "d")],
    )
    for ordered, limit in ([*bad, *good], "invalid_calls"), ([*good, *bad], "calls"):
        run = machine(tool("look"), limits=limits)
        play(run, chat(*ordered), chat(text="Done."))
        assert run.state.limit == limit


def test_without_a_limit_invalid_calls_always_go_back() -> None:
    run = machine(tool("look"), limits=RunLimits(max_invalid_calls=None))
    play(run, *invalid(6), chat(text="Done."))
    assert (run.state.status, run.state.invalid_calls) == ("completed", 6)


def test_a_call_that_a_hook_made_invalid_counts() -> None:
    run = machine(tool("look"), limits=RunLimits(max_invalid_calls=1))
    found = play(
        run, *calls(2), chat(text="Done."), results={"look": Invalid("No, because. Nothing was run.")}
    )
    assert found.answers == ["No, because. Nothing was run.", NOTE.format("invalid calls")]
    assert run.state.limit == "invalid_calls"


# --- repetition -------------------------------------------------------------------------------------------


def nudge(times: int) -> str:
    return (
        f"You made this call {times} times in a row. Its result will not change; "
        "do something else, or answer with what you have."
    )


def same(count: int) -> list[Any]:
    return [chat(call(arguments='{"x": 1, "y": [1.0]}', call_id=f"a{n}")) for n in range(count)]


def test_a_call_made_again_gets_a_nudge_and_then_ends_the_run() -> None:
    run = machine(tool("look"))
    found = play(run, *same(5))
    repeated = "This call was not run, because it was repeated 5 times in a row."
    assert found.answers == ["ok", "ok", f"ok\n\n{nudge(3)}", f"ok\n\n{nudge(4)}", repeated]
    assert (run.state.status, run.state.limit, len(found.called), len(found.sent)) == ("looping", None, 4, 5)
    assert well_formed(found.messages)
    assert [one.status for one in run.take_answered()] == ["refused"]


def test_the_nudge_is_a_part_if_the_content_has_parts() -> None:
    from openrouter_sdk.tools.run.actions import Returned

    part = {"type": "image_url", "image_url": {"url": "data:,x"}}
    run = machine(tool("look"), limits=RunLimits(nudge_after=2))
    found = play(run, *same(2), chat(text="Done."), results=lambda call: Returned([part]))
    assert found.answers == [[part], [part, {"type": "text", "text": nudge(2)}]]


def test_the_same_call_is_the_same_by_value() -> None:
    run = machine(tool("look"), tool("hear"), limits=RunLimits(nudge_after=2))
    replies = [
        chat(call(arguments='{"x": 1, "y": [1.0]}')),
        chat(call(arguments='{"y":[1],"x":1.0}'), call("hear", '{"x": 1, "y": [1.0]}', "b")),
        chat(call(arguments='{"x": 2, "y": [1]}')),
        chat(text="Done."),
    ]
    assert play(run, *replies).answers == ["ok", f"ok\n\n{nudge(2)}", "ok", "ok"]


def test_a_call_twice_in_one_step_counts_once() -> None:
    run = machine(tool("look"), limits=RunLimits(nudge_after=2))
    twice = chat(call(call_id="a"), call(call_id="b"))
    found = play(run, twice, twice, chat(text="Done."))
    assert found.answers == ["ok", "ok", f"ok\n\n{nudge(2)}", f"ok\n\n{nudge(2)}"]


def test_a_step_without_the_call_ends_the_row() -> None:
    run = machine(tool("look"), tool("hear"), limits=RunLimits(nudge_after=2))
    other = chat(call("hear"))
    found = play(run, *same(1), other, *same(1), other, chat(text="Done."))
    assert found.answers == ["ok"] * 4


def test_unknown_tools_and_invalid_arguments_are_repeated_too() -> None:
    run = machine(tool("look"), limits=RunLimits(nudge_after=2, max_invalid_calls=None))
    unknown = [chat(call("loook", {"n": n})) for n in range(2)]
    found = play(run, *unknown, *(chat(call("look", "{")) for _ in range(2)), chat(text="Done."))
    assert [one.endswith(nudge(2)) for one in found.answers] == [False, True, False, True]


def test_other_calls_of_a_step_that_loops_are_not_run() -> None:
    run = machine(tool("look"), limits=RunLimits(stop_after=2, max_steps=2))
    found = play(
        run, *same(1), chat(call(arguments={"n": 1}, call_id="z"), call(arguments='{"x": 1, "y": [1.0]}'))
    )
    assert run.state.status == "looping"
    assert found.answers[1:] == [
        "This call was not run, because the run ended.",
        "This call was not run, because it was repeated 2 times in a row.",
    ]
    assert (len(found.called), run.state.limit) == (1, None)


def test_a_run_may_go_round_if_that_is_wanted() -> None:
    run = machine(tool("look"), limits=RunLimits(nudge_after=None, stop_after=None))
    found = play(run, *same(7), chat(text="Done."))
    assert (run.state.status, found.answers) == ("completed", ["ok"] * 7)


def test_notes_of_limits_get_no_nudge() -> None:
    run = machine(tool("look"), limits=RunLimits(nudge_after=1, max_steps=1))
    assert play(run, *same(1), chat(text="Done.")).answers == [NOTE.format("steps")]
    run = machine(tool("look"), limits=RunLimits(nudge_after=1, max_calls={"look": 1}))
    found = play(run, chat(call(call_id="a"), call(arguments={"n": 1}, call_id="b")), chat(text="Done."))
    assert found.answers == [f"ok\n\n{nudge(1)}", TOO_MANY.replace("2", "1")]
    run = machine(tool("look"), limits=RunLimits(nudge_after=1, max_invalid_calls=1))
    found = play(
        run, chat(call(arguments="{", call_id="a"), call(arguments="[", call_id="b")), chat(text="Done.")
    )
    assert found.answers[0].endswith(nudge(1))
    assert found.answers[1] == NOTE.format("invalid calls")


def test_beside_a_call_that_was_repeated_too_often_others_are_told_that_the_run_ended() -> None:
    run = machine(tool("look"), tool("find"), limits=RunLimits(nudge_after=None, stop_after=3))
    both = chat(call("look", call_id="a"), call("find", call_id="b"))
    found = play(run, chat(call("look", call_id="a")), both, both)
    assert run.state.status == "looping"
    assert found.answers[-2:] == [
        "This call was not run, because it was repeated 3 times in a row.",
        "This call was not run, because the run ended.",
    ]
