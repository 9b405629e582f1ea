"""States of runs: as JSON, damaged, of other releases, and resumed at any point."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_sdk.errors import InvalidArgumentError, InvalidStateError, RequestInDoubtError
from openrouter_sdk.tools.functions.given_tools import tools_of
from openrouter_sdk.tools.run.actions import Failed, Returned, RunCalls, SendStep, Stop
from openrouter_sdk.tools.run.decisions import Approve, Reject, ToolResult
from openrouter_sdk.tools.run.formats import format_of
from openrouter_sdk.tools.run.machine import Machine
from openrouter_sdk.tools.run.run_limits import RunLimits
from openrouter_sdk.tools.run.run_state import InFlight, RunState
from openrouter_sdk.tools.run.storage.canonical_json import canonical_json, digest
from tests.each import each
from tests.unit.tools.run.playing import USER, call, chat, items, machine, manual, play, resume, tool

Json = dict[str, Any]


def paused() -> RunState:
    """A run that waits for an approval and for a result, beside a call that has returned."""
    run = machine(tool("look"), tool("pay", needs_approval=True), manual("ask"))
    reply = chat(
        call("pay", {"sum": 3}, "a"), call("look", {}, "b"), call("ask", {"q": "?"}, "c"), cost=0.5, tokens=3
    )
    play(run, reply)
    return run.state


def started(*tools: Any, api: str = "chat") -> Machine:
    """A run that stops in the middle of its calls."""
    run = machine(*tools, api=api)
    run.next(0)
    run.sending()
    run.replied(chat(call("look", {}, "a"), call("look", {"n": 1}, "b")), 0)
    run.next(0)
    run.starting("a")
    return run


def resealed(document: Json) -> Json:
    """A document with the checksum of its content."""
    content = {name: value for name, value in document.items() if name != "checksum"}
    return {**content, "checksum": f"sha256:{digest(content)}"}


# --- the document -----------------------------------------------------------------------------------------


def test_a_state_is_a_json_document() -> None:
    document = json.loads(paused().to_json())
    call_hash = digest({"sum": 3})
    look_hash = digest({})
    assert resealed(document) == document
    assert document.pop("checksum").startswith("sha256:")
    ledger = document.pop("ledger")
    message = document["messages"].pop()
    assert message["role"] == "assistant"
    assert document == {
        "format": "openrouter-sdk/run",
        "version": 1,
        "api": "chat",
        "status": "awaiting_approval",
        "limit": None,
        "settings": {"model": "acme/one", "session_id": "s"},
        "messages": [USER],
        "given": 1,
        "step": 0,
        "relaxed": False,
        "in_flight": None,
        "final": False,
        "elapsed": 0,
        "steps": [
            {
                "step": 1,
                "id": "gen-1",
                "model": "acme/one",
                "finish_reason": "tool_calls",
                "usage": {
                    "input_tokens": 3,
                    "output_tokens": 0,
                    "total_tokens": 3,
                    "reasoning_tokens": 0,
                    "cached_tokens": 0,
                },
                "cost": 0.5,
            }
        ],
        "cost_estimated": False,
        "invalid_calls": 0,
        "streaks": {f"pay:{call_hash}": 1, f"look:{look_hash}": 1, f"ask:{digest({'q': '?'})}": 1},
    }
    assert ledger[:2] == [
        {
            "step": 1,
            "index": 0,
            "id": "a",
            "call_id": "a",
            "name": "pay",
            "arguments": '{"sum": 3}',
            "hash": call_hash,
            "status": "requested",
            "reason": "approval",
            "approved": False,
            "content": None,
        },
        {
            "step": 1,
            "index": 1,
            "id": "b",
            "call_id": "b",
            "name": "look",
            "arguments": "{}",
            "hash": look_hash,
            "status": "returned",
            "reason": None,
            "approved": False,
            "content": "ok",
        },
    ]


def test_a_state_is_the_same_after_a_round_trip() -> None:
    text = paused().to_json()
    for given in (
        text,
        text.encode(),
        json.loads(text),
        json.dumps(json.loads(text), indent=2, sort_keys=True),
    ):
        assert RunState.from_json(given).to_json() == text


def test_numbers_may_be_written_in_another_way() -> None:
    state = paused()
    state.settings = {"temperature": 1.0, "seed": 2**70 + 1, "top_p": 1e-5}
    document = json.loads(state.to_json().replace('"temperature":1,', '"temperature":1.0,'))
    assert RunState.from_json(document).settings == {"temperature": 1, "seed": 2**70 + 1, "top_p": 1e-5}


def test_what_later_releases_add_is_kept() -> None:
    document = json.loads(paused().to_json())
    for place in document, document["steps"][0], document["ledger"][1]:
        place["later"] = {"x": [1]}
    document["in_flight"] = {"step": 2, "final": True, "at": 5.5, "body_sha256": "ab", "later": 1}
    text = RunState.from_json(resealed(document)).copy().to_json()
    assert json.loads(text) == resealed(document)


def test_a_request_in_flight_is_noted_with_the_hash_of_its_body() -> None:
    run = machine(tool("look"))
    step = run.next(0)
    assert isinstance(step, SendStep)
    run.sending(at=7.25)
    state = RunState.from_json(run.state.to_json())
    assert state.in_doubt is not None
    assert (state.in_doubt.step, state.in_doubt.at, state.in_doubt.final) == (1, 7.25, False)
    assert state.in_doubt.body_sha256 == digest(step.arguments)
    assert RunState.from_json(state.to_json()).to_json() == state.to_json()


def test_a_last_turn_in_flight_is_one() -> None:
    run = machine(tool("look"), limits=RunLimits(max_steps=1))
    run.next(0)
    run.sending()
    run.replied(chat(call()), 0)
    run.next(0)
    run.sending()
    assert json.loads(run.state.to_json())["in_flight"]["final"] is True


def test_unusual_values_survive() -> None:
    for content in ("\ud800 \U0001f600 \x7f", [2**70 + 1, 0.1]):
        run = machine(tool("look"), messages=[{"role": "user", "content": content}])
        assert RunState.from_json(run.state.to_json()).messages == [{"role": "user", "content": content}]


# --- states that cannot be read ---------------------------------------------------------------------------


def without(name: str) -> Json:
    document: Json = json.loads(paused().to_json())
    del document[name]
    return document


def changed(**members: Any) -> Json:
    return resealed({**json.loads(paused().to_json()), **members})


def in_list(name: str, index: int, **members: Any) -> Json:
    document = json.loads(paused().to_json())
    document[name][index] |= members
    return resealed(document)


@each(
    "given, says",
    [
        ("", "the state is damaged, because it is not JSON: "),
        (paused().to_json()[:-5], "the state is damaged, because it is not JSON: "),
        ('{"format": NaN}', "the state is damaged, because it is not JSON: NaN is not allowed"),
        ("[1]", "a state is a JSON object, not list: pass what RunState.to_json() returned"),
        (5, "a state is JSON text or an object, not int"),
        ({"x": object()}, "the state is not JSON: "),
        ({}, "this is no state of a run, because its `format` is not 'openrouter-sdk/run': pass what"),
        (changed(format="other"), "its `format` is not"),
        (
            changed(version=2),
            "the state has version 2, and this release reads version 1: resume it with the release",
        ),
        (changed(version=True), "the state has version True"),
        (without("version"), "the state has version None"),
        (without("messages"), "the state is damaged: `messages` is missing; use an earlier checkpoint"),
        (without("checksum"), "its checksum does not fit its content; use an earlier checkpoint"),
        ({**json.loads(paused().to_json()), "given": 0}, "its checksum does not fit"),
        ({**json.loads(paused().to_json()), "later": 0}, "its checksum does not fit"),
        (changed(api="messages"), "`api` must be one of 'chat', 'responses', not 'messages'"),
        (changed(status="done"), "`status` must be one of 'running', "),
        (changed(limit="love"), "`limit` must be one of None, 'steps'"),
        (changed(settings=[]), "`settings` must be an object, not list"),
        (changed(messages={}), "`messages` must be a list, not dict"),
        (changed(messages=["x", "y"]), "`messages` must be objects"),
        (changed(given=-1), "`given` must not be negative"),
        (changed(given=True), "`given` must be a whole number, not bool"),
        (changed(given=9), "`given` is 9, and there are 2 messages"),
        (changed(step=1.5), "`step` must be a whole number, not float"),
        (changed(step=2), "`step` is 2, and there are 1 steps"),
        (changed(step=1), "`ledger` has no answer to a call of an answered step"),
        (changed(relaxed=0), "`relaxed` must be true or false, not int"),
        (changed(elapsed="1"), "`elapsed` must be a number, not str"),
        (changed(in_flight=3), "`in_flight` must be an object or null, not int"),
        (changed(in_flight={"step": 1, "final": True, "at": 1}), "`in_flight.body_sha256` is missing"),
        (
            changed(in_flight={"step": 1, "final": 1, "at": 1, "body_sha256": None}),
            "`in_flight.final` must be true",
        ),
        (changed(steps=[3]), "`steps[0]` must be an object, not int"),
        (changed(steps=[]), "`ledger[0].step` is 1, and there are 0 steps"),
        (in_list("steps", 0, step=2), "`steps` are not numbered from 1 on"),
        (in_list("steps", 0, cost="1"), "`steps[0].cost` must be a number or null, not str"),
        (in_list("steps", 0, usage={}), "`steps[0].usage.input_tokens` is missing"),
        (in_list("steps", 0, model=3), "`steps[0].model` must be a string or null, not int"),
        (in_list("ledger", 1, status="odd"), "`ledger[1].status` must be one of 'requested', "),
        (in_list("ledger", 1, reason="odd"), "`ledger[1].reason` must be one of None, 'approval'"),
        (in_list("ledger", 0, content=3), "`ledger[0].content` must be a string, a list or null, not int"),
        (in_list("ledger", 0, id=None), "`ledger[0].id` must be a string, not NoneType"),
        (in_list("ledger", 0, step=0), "`ledger[0].step` is 0, and there are 1 steps"),
        (in_list("ledger", 0, approved=None), "`ledger[0].approved` must be true or false, not NoneType"),
        (changed(streaks={"a": "b"}), "`streaks` must be whole numbers"),
        (changed(after=3), "`after` must be a list, not int"),
        (changed(output=3), "`output` must be a string, not int"),
    ],
    ids=lambda case: str(case[1]),
)
def test_a_state_that_cannot_be_used_is_refused(given: Any, says: str) -> None:
    with pytest.raises(InvalidStateError) as caught:
        RunState.from_json(given)
    assert (f"the state is damaged: {says}" if says[0] == "`" else says) in str(caught.value)


def test_only_the_last_step_may_have_open_calls() -> None:
    run = machine(tool("look"))
    play(run, chat(call()), chat(text="Done."))
    document = {**json.loads(run.state.to_json()), "step": 0}
    with pytest.raises(InvalidStateError, match="`step` is 0, and there are 2 steps"):
        RunState.from_json(resealed(document))


def test_a_state_error_is_an_argument_error() -> None:
    assert issubclass(InvalidStateError, InvalidArgumentError)


def test_any_change_of_a_character_is_found() -> None:
    text = paused().to_json()
    for place in range(0, len(text), 7):
        other = "0" if text[place] != "0" else "1"
        with pytest.raises(InvalidStateError):
            RunState.from_json(text[:place] + other + text[place + 1 :])


# --- resuming ---------------------------------------------------------------------------------------------

TOOLS = (tool("look"), tool("pay", needs_approval=True), manual("ask"))


def test_decisions_answer_and_run_what_waits() -> None:
    run = resume(paused(), *TOOLS, decisions={"a": Approve(), "c": ToolResult({"yes": True})})
    found = play(run, chat(text="Done."))
    assert found.names == ["a"]
    assert found.answers == ["ok", "ok", '{"yes":true}']
    assert [one.status for one in run.state.ledger] == ["returned"] * 3
    assert (run.state.status, len(found.sent), found.sent[0].number) == ("completed", 1, 2)
    assert [one.id for one in run.take_answered()] == ["c"]


@each(
    "decision, status, content",
    [
        (Reject(), "refused", "The call was rejected."),
        (Reject("too dear"), "refused", "The call was rejected: too dear"),
        (ToolResult("paid"), "returned", "paid"),
        (ToolResult(None), "returned", "null"),
    ],
    ids=repr,
)
def test_a_call_can_be_answered_without_being_run(decision: Any, status: str, content: str) -> None:
    run = resume(paused(), *TOOLS, decisions={"a": decision, "c": decision})
    found = play(run, chat(text="Done."))
    assert found.called == []
    assert found.answers == [content, "ok", content]
    assert [one.status for one in run.state.ledger] == [status, "returned", status]


def test_what_was_not_decided_goes_on_waiting() -> None:
    run = resume(paused(), *TOOLS, decisions={"a": Approve()})
    found = play(run)
    assert (found.names, run.state.status) == (["a"], "awaiting_client_tools")
    assert [one.call_id for one in run.state.pending] == ["c"]
    again = resume(run.state, *TOOLS, decisions={"c": ToolResult("yes")})
    assert play(again, chat(text="Done.")).answers == ["ok", "ok", "yes"]


def test_without_decisions_the_run_waits_again_and_sends_nothing() -> None:
    run = resume(paused(), *TOOLS)
    found = play(run)
    assert (found.sent, found.called, run.state.status) == ([], [], "awaiting_approval")


def test_an_approval_is_kept_until_the_call_is_run() -> None:
    run = resume(paused(), *TOOLS, decisions={"a": Approve()})
    again = play(resume(run.state, *TOOLS))
    assert again.names == ["a"]


def test_decisions_that_were_made_on_pending_calls() -> None:
    state = paused()
    pay, ask = state.pending
    run = resume(state, *TOOLS, decisions=[pay.approve(), ask.result("yes")])
    assert play(run, chat(text="Done.")).answers == ["ok", "ok", "yes"]
    run = resume(state, *TOOLS, decisions=[pay.reject("no"), ask.reject()])
    assert play(run, chat(text="Done.")).answers == [
        "The call was rejected: no",
        "ok",
        "The call was rejected.",
    ]


def other_call(**changes: Any) -> Approve:
    approval: Approve = paused().pending[0]._replace(**changes).approve()
    return approval


@each(
    "decisions, says",
    [
        ({"z": Approve()}, "'z', which is no pending call: pending are 'a', 'c'"),
        ({"b": Reject()}, "'b', which is no pending call: pending are 'a', 'c'"),
        ({"a": True}, "the decision on 'a' must be Approve, Reject or ToolResult, not True"),
        ({"c": Approve()}, "call 'c' cannot be approved, because tool 'ask' has no function to run"),
        ({"a": other_call(name="look")}, "the decision on 'a' was made on another call, look("),
        ({"a": other_call(arguments_sha256="0")}, "the decision on 'a' was made on another call, pay("),
        ({"c": other_call()}, "the decision on 'c' was made on another call"),
        ([Approve()], "Approve() does not say which call it is on"),
        ([3], "3 does not say which call it is on"),
        ("a", "decisions must be a dict from call ids to decisions, not str"),
        (3, "decisions must be a dict from call ids to decisions, not int"),
        ({"a": ToolResult(object())}, "the ToolResult of call 'a' cannot be sent: "),
        ({"a": Approve(), "c": 3}, "the decision on 'c' must be"),
    ],
    ids=lambda case: str(case[1]),
)
def test_decisions_that_cannot_be_applied_are_refused(decisions: Any, says: str) -> None:
    state = paused()
    before = state.to_json()
    with pytest.raises(InvalidArgumentError) as caught:
        resume(state, *TOOLS, decisions=decisions)
    assert says in str(caught.value)
    assert state.to_json() == before


def test_approving_a_tool_that_is_missing_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="tool 'pay' is missing: add it to `tools`"):
        resume(paused(), tool("look"), manual("ask"), decisions={"a": Approve()})


def test_approving_a_call_that_waits_for_the_client_is_refused_though_its_tool_has_a_function_now() -> None:
    with pytest.raises(InvalidArgumentError, match="'ask' has no function to run: answer it with ToolResult"):
        resume(paused(), *TOOLS[:2], tool("ask"), decisions={"c": Approve()})


def test_decisions_on_a_run_that_has_ended_are_refused() -> None:
    run = machine(tool("look"))
    play(run, chat(call()), chat(text="Done."))
    with pytest.raises(InvalidArgumentError, match="no call is pending"):
        resume(run.state, tool("look"), decisions={"a": Approve()})


def test_decisions_get_the_nudge_too() -> None:
    limits = RunLimits(nudge_after=2)
    run = machine(manual("ask"), limits=limits)
    play(run, chat(call("ask", call_id="a")))
    run = resume(run.state, manual("ask"), decisions={"a": ToolResult("yes")}, limits=limits)
    play(run, chat(call("ask", call_id="b")))
    run = resume(run.state, manual("ask"), decisions={"b": ToolResult("yes")}, limits=limits)
    assert play(run, chat(text="Done.")).answers[1].startswith("yes\n\nYou made this call 2 times in a row.")


def test_a_state_that_is_resumed_does_not_change() -> None:
    state = paused()
    before = state.to_json()
    run = Machine.resume(state, tools_of(TOOLS), decisions={"a": Approve(), "c": ToolResult("yes")})
    play(run, chat(call("look", {"n": 9}, "z")), chat(text="Done."))
    assert state.to_json() == before


def test_a_call_that_had_started_is_not_run_again() -> None:
    state = started(tool("look")).state
    run = resume(state, tool("look"))
    found = play(run)
    assert (found.names, run.state.status) == (["b"], "awaiting_approval")
    (pending,) = run.state.pending
    assert (pending.call_id, pending.reason, run.state.ledger[0].status) == ("a", "interrupted", "started")
    approved = resume(run.state, tool("look"), decisions={"a": pending.approve()})
    assert play(approved, chat(text="Done.")).names == ["a"]
    answered = resume(run.state, tool("look"), decisions={"a": ToolResult("seen")})
    assert play(answered, chat(text="Done.")).answers == ["seen", "ok"]


def test_an_idempotent_call_that_had_started_is_run_again() -> None:
    again = tool("look", idempotent=True)
    found = play(resume(started(again).state, again), chat(text="Done."))
    assert found.names == ["a", "b"]
    assert not found.run.state.ledger[0].approved


def test_a_call_that_was_interrupted_can_be_decided_at_once() -> None:
    run = resume(started(tool("look")).state, tool("look"), decisions={"a": Approve()})
    assert play(run, chat(text="Done.")).names == ["a", "b"]


def test_a_call_that_had_started_stays_interrupted_without_its_tool() -> None:
    run = resume(started(tool("look")).state, tool("hear"))
    found = play(run)
    assert [one.reason for one in run.state.pending] == ["interrupted"]
    assert run.state.ledger[1].content == 'There is no tool "look". The tools are: hear.'
    assert found.called == []


def test_results_that_came_before_a_crash_are_not_lost() -> None:
    run = started(tool("look"))
    run.finished("a", Failed("no", "ValueError"))
    found = play(resume(run.state, tool("look")), chat(text="Done."))
    assert found.names == ["b"]
    assert found.answers == ["Error: no", "ok"]


def test_a_run_that_crashed_before_a_request_sends_it() -> None:
    run = machine(tool("look"))
    run.next(0)
    assert play(resume(run.state, tool("look")), chat(text="Done.")).run.state.status == "completed"


def test_a_request_in_doubt_is_not_sent_again_by_itself() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    with pytest.raises(
        RequestInDoubtError, match=r"the request of step 1 .* pass resend=True to send it again"
    ) as caught:
        resume(run.state, tool("look"))
    assert caught.value.state.to_json() == run.state.to_json()
    found = play(resume(run.state, tool("look"), resend=True), chat(text="Done."))
    assert (len(found.sent), found.run.state.status, found.run.state.in_doubt) == (1, "completed", None)
    assert run.state.in_doubt is not None


def test_a_run_that_has_ended_is_returned_as_it_is() -> None:
    run = machine(tool("look"))
    play(run, chat(call()), chat(text="Done."))
    again = resume(run.state, tool("look"))
    assert isinstance(again.next(0), Stop)
    assert again.state.to_json() == run.state.to_json()


def test_a_run_that_has_ended_goes_on_with_new_messages() -> None:
    run = machine(tool("look"), limits=RunLimits(max_steps=1), stop_when=lambda run: True)
    play(run, chat(call(), cost=0.5, tokens=4), chat(text="Limit.", cost=0.5, tokens=4))
    assert (run.state.status, run.state.limit, run.state.final) == ("limit", "steps", True)
    more = {"role": "user", "content": "And now?"}
    again = resume(run.state, tool("look"), messages=[more], settings={"model": "acme/two"})
    found = play(again, chat(text="Now.", cost=0.5, tokens=4))
    state = again.state
    assert (state.status, state.limit, state.final, state.text) == ("completed", None, False, "Now.")
    assert found.sent[0].arguments["model"] == "acme/two"
    assert found.sent[0].arguments["session_id"] == "s"
    assert found.sent[0].arguments["messages"][-1] == more
    assert state.new_messages == [{"role": "assistant", "content": "Now."}]
    assert (found.sent[0].number, state.cost, state.usage.total_tokens) == (3, 1.5, 12)


def test_limits_count_what_was_used_before() -> None:
    run = machine(tool("look"))
    play(run, chat(call()), chat(text="Done."))
    again = resume(run.state, tool("look"), messages=[USER], limits=RunLimits(max_steps=2))
    found = play(again, chat(text="Limit."))
    assert ([step.final for step in found.sent], again.state.limit) == ([True], "steps")


def test_time_adds_up_without_that_between_processes() -> None:
    run = machine(tool("pay", needs_approval=True))
    play(run, chat(call("pay")), request_seconds=5)
    again = resume(run.state, tool("pay"), decisions={"a": Approve()})
    play(again, chat(text="Done."), request_seconds=7, call_seconds=1)
    assert again.state.elapsed == 13


def test_a_program_is_not_asked_to_stop_for_a_step_it_went_on_from() -> None:
    run = machine(tool("look"), stop_when=lambda run: True)
    play(run, chat(call()))
    assert run.state.status == "stopped"
    again = resume(run.state, tool("look"), messages=[USER], stop_when=lambda run: True)
    found = play(again, chat(call(arguments={"n": 1})))
    assert (len(found.sent), found.asked) == (1, ["stop_when"])


def test_after_a_crash_the_program_is_asked_to_stop() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    run.replied(chat(call()), 0)
    run.next(0)
    run.starting("a")
    run.finished("a", Returned("ok"))
    again = resume(run.state, tool("look"), stop_when=lambda run: True)
    assert play(again).run.state.status == "stopped"


def test_messages_while_calls_wait_are_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="while calls are not answered: 'a', 'c'"):
        resume(paused(), *TOOLS, messages=[USER])


def test_a_run_whose_decisions_come_after_the_time_is_over() -> None:
    limits = RunLimits(max_seconds=10)
    run = machine(*TOOLS, limits=limits)
    play(run, chat(call("pay")), request_seconds=5)
    run.state.elapsed = 9.5
    again = resume(run.state, *TOOLS, decisions={"a": Approve()}, limits=limits)
    found = play(again, chat(text="Done."))
    assert found.called == []
    assert found.answers == ["This call was not run, because the run reached its limit of time."]
    assert (again.state.status, again.state.limit, found.sent[0].final) == ("limit", "time", True)


def test_a_tool_choice_that_was_met_stays_so_unless_it_is_given_anew() -> None:
    run = machine(tool("pay", needs_approval=True), settings={"tool_choice": "required"})
    play(run, chat(call("pay")))
    assert run.state.relaxed
    for settings, sent in (None, "auto"), ({"tool_choice": "required"}, "required"), ({"seed": 1}, "auto"):
        again = resume(run.state, tool("pay"), decisions={"a": Approve()}, settings=settings)
        assert play(again, chat(text="Done.")).sent[0].arguments["tool_choice"] == sent


def test_names_go_on_where_they_were() -> None:
    run = machine(tool("look"))
    play(run, chat(call(call_id="a")), chat(text="Done."))
    again = resume(run.state, tool("look"), messages=[USER])
    play(again, chat(call(call_id="a", arguments={"n": 1})), chat(text="Done."))
    assert [one.id for one in again.state.ledger] == ["a", "a#2"]
    third = resume(again.state, tool("look"), messages=[USER])
    play(third, chat(call(call_id="a", arguments={"n": 2})), chat(text="Done."))
    assert [one.id for one in third.state.ledger] == ["a", "a#2", "a#3"]


def test_the_input_of_a_custom_tool_may_look_like_arguments() -> None:
    declared = {"type": "custom", "custom": {"name": "draw"}}
    run = machine(declared)
    entry = {"id": "a", "type": "custom", "custom": {"name": "draw", "input": '{"x": 1}'}}
    play(run, chat(entry))
    again = RunState.from_json(run.state.to_json())
    assert [one.arguments for one in again.pending] == [{"input": '{"x": 1}'}]


def test_rows_of_the_same_call_go_on_where_they_were() -> None:
    limits = RunLimits(nudge_after=2)
    run = machine(tool("look"), limits=limits)
    run.next(0)
    run.sending()
    run.replied(chat(call()), 0)
    run.next(0)
    run.starting("a")
    run.finished("a", Returned("ok"))
    again = resume(run.state, tool("look"), limits=limits)
    found = play(again, chat(call(call_id="b")), chat(text="Done."))
    assert found.answers[1].startswith("ok\n\nYou made this call 2 times in a row.")


def test_a_run_on_responses_is_resumed_on_responses() -> None:
    run = machine(manual("ask"), api="responses", messages="hi")
    play(run, items({"type": "function_call", "call_id": "a", "name": "ask", "arguments": "{}"}))
    again = resume(run.state, manual("ask"), decisions={"a": ToolResult("yes")})
    found = play(again, items({"type": "message", "content": [{"type": "output_text", "text": "Done."}]}))
    assert found.sent[0].arguments["input"] == [
        {"role": "user", "content": "hi"},
        {"type": "function_call", "call_id": "a", "name": "ask", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "a", "output": "yes"},
    ]
    assert again.state.text == "Done."


def test_a_call_that_may_not_run_again_is_planned_once() -> None:
    run = started(tool("look"))
    action = resume(run.state, tool("look")).next(0)
    assert isinstance(action, RunCalls)
    assert [one.call_id for one in action.calls] == ["b"]


def test_the_text_of_a_state_is_canonical_but_for_the_checksum() -> None:
    text = paused().to_json()
    content = {name: value for name, value in json.loads(text).items() if name != "checksum"}
    assert text.startswith(canonical_json(content)[:-1])


@each("at", [1795909212.6, None, 1e300, float("nan")])
def test_a_request_in_flight_shows_when_it_was_sent(at: float | None) -> None:
    shown = {1795909212.6: "sent 2026-11-28 23:40:12 UTC", None: "sent at an unknown time"}
    assert repr(InFlight(2, at, None, final=False)) == f"<InFlight step 2, {shown.get(at, f'sent at {at}')}>"


def test_a_call_of_a_reply_shows_what_is_called() -> None:
    read = format_of("chat").read(chat(call("look", {"where": "up"}, "a")))
    assert repr(read.calls[0]) == """<ReplyCall 'a': look({"where": "up"})>"""


def test_states_and_their_parts_can_be_shown() -> None:
    state = paused()
    assert repr(state) == "<RunState awaiting_approval, step 1, 2 pending calls>"
    assert repr(state.steps[0]) == "<Step 1: tool_calls, 3 calls, cost 0.5>"
    assert repr(state.ledger[0]) == "<Call 'a' pay step 1: requested waits for approval>"
    assert repr(ToolResult(3)) == "ToolResult(3)"


def test_a_state_with_more_given_messages_than_there_are_is_damaged() -> None:
    document = json.loads(paused().to_json())
    document["given"] = len(document["messages"]) + 1
    with pytest.raises(InvalidStateError, match="given"):
        RunState.from_json(resealed(document))
