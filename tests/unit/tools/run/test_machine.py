"""What a run does next: steps, calls, questions to the program, and the end."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_api.models import ChatResult
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.run.actions import (
    Ask,
    Denied,
    Failed,
    Invalid,
    NextStep,
    Returned,
    RunCalls,
    SendStep,
    Stop,
    TimedOut,
)
from openrouter_sdk.tools.run.run_limits import RunLimits
from tests.each import each
from tests.unit.tools.run.playing import OBJECT, USER, call, chat, machine, manual, play, tool, well_formed

# --- steps ----------------------------------------------------------------------------------------------


def test_a_reply_without_calls_completes_the_run() -> None:
    found = play(machine(tool("look")), chat(text="Sun."))
    state = found.run.state
    assert (state.status, state.limit, state.text, len(state.steps), state.step) == (
        "completed",
        None,
        "Sun.",
        1,
        1,
    )
    assert found.messages == [USER, {"role": "assistant", "content": "Sun."}]
    assert state.new_messages == found.messages[1:]
    assert isinstance(found.run.next(0), Stop)


def test_a_step_sends_settings_conversation_and_tools() -> None:
    run = machine(tool("b"), {"type": "openrouter:web_search"}, manual("a"), settings={"temperature": 0.5})
    step = run.next(0)
    assert isinstance(step, SendStep)
    assert (step.number, step.final, step.seconds) == (1, False, None)
    assert step.arguments == {
        "model": "acme/one",
        "session_id": "s",
        "temperature": 0.5,
        "messages": [USER],
        "tools": [
            {"type": "function", "function": {"name": "b", "parameters": OBJECT}},
            {"type": "openrouter:web_search"},
            {"type": "function", "function": {"name": "a", "parameters": OBJECT}},
        ],
    }


def test_a_step_without_tools_declares_none() -> None:
    found = play(machine(), chat(call()), chat(text="Done."))
    assert [step.arguments.keys() & {"tools", "tool_choice"} for step in found.sent] == [set(), set()]
    assert found.answers == ['There is no tool "look", and there are no others.']


def test_a_step_shares_no_list_with_the_state() -> None:
    run = machine(tool("look"))
    step = run.next(0)
    assert isinstance(step, SendStep)
    step.arguments["messages"].clear()
    step.arguments["tools"].clear()
    again = run.next(0)
    assert isinstance(again, SendStep)
    assert again.arguments["messages"] == [USER]
    assert len(again.arguments["tools"]) == 1


def test_calls_run_and_their_results_go_back_in_order() -> None:
    found = play(
        machine(tool("look"), tool("hear")),
        chat(call("hear", {"x": 1}, "b"), call("look", {}, "a")),
        chat(text="Done."),
        results={"hear": "bells", "look": Returned([{"type": "text", "text": "trees"}])},
    )
    assert [(one.name, one.arguments, one.step, one.index) for one in found.called] == [
        ("hear", {"x": 1}, 1, 0),
        ("look", {}, 1, 1),
    ]
    assert found.messages[2:4] == [
        {"role": "tool", "tool_call_id": "b", "content": "bells"},
        {"role": "tool", "tool_call_id": "a", "content": [{"type": "text", "text": "trees"}]},
    ]
    assert found.sent[1].arguments["messages"] == found.messages[:4]


def test_results_wait_for_those_of_all_calls() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    run.replied(chat(call(call_id="a"), call(arguments={"x": 1}, call_id="b")), 0)
    assert isinstance(run.next(0), RunCalls)
    run.starting("a")
    run.starting("b")
    assert run.finished("b", Returned("second")) == "second"
    assert (len(run.state.messages), run.state.step) == (2, 0)
    run.finished("a", Returned("first"))
    assert [one["content"] for one in run.state.messages[2:]] == ["first", "second"]
    assert run.state.step == 1


def test_a_machine_refuses_what_is_out_of_turn() -> None:
    run = machine(tool("look"))
    for early in (lambda: run.sending(), lambda: run.replied(chat(), 0), lambda: run.answer(1)):
        with pytest.raises(RuntimeError, match=r"no request is due|nothing was asked"):
            early()
    run.next(0)
    run.sending()
    with pytest.raises(RuntimeError, match="the request of step 1 is under way"):
        run.next(0)
    run.replied(chat(call()), 0)
    with pytest.raises(RuntimeError, match="no request is due"):
        run.replied(chat(), 0)
    run.next(0)
    run.starting("a")
    with pytest.raises(RuntimeError, match="calls are under way"):
        run.next(0)
    run.finished("a", Returned("ok"))
    for late in (
        lambda: run.starting("a"),
        lambda: run.unstarted("b"),
        lambda: run.finished("a", Returned("")),
    ):
        with pytest.raises(RuntimeError, match="is not open"):
            late()


def test_a_call_that_did_not_start_is_run_later() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    run.replied(chat(call()), 0)
    run.next(0)
    run.starting("a")
    assert run.state.ledger[0].status == "started"
    run.unstarted("a")
    assert [one.status for one in run.state.ledger] == ["requested"]
    again = run.next(0)
    assert isinstance(again, RunCalls)
    assert [one.call_id for one in again.calls] == ["a"]


def test_a_request_that_was_not_sent_is_not_in_flight() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending(at=5.0)
    request = run.state.in_doubt
    assert request is not None
    assert (request.step, request.at, request.final) == (1, 5.0, False)
    run.unsent()
    assert run.state.in_doubt is None
    assert run.state.body is None
    assert isinstance(run.next(0), SendStep)


def test_the_body_is_kept_only_while_the_request_is_in_flight() -> None:
    run = machine()
    step = run.next(0)
    assert isinstance(step, SendStep)
    run.sending()
    assert run.state.body is step.arguments
    run.replied(chat(text="Done."), 0)
    after = run.state
    assert (after.body, after.in_flight) == (None, None)


def test_a_snapshot_does_not_change() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    run.replied(chat(call()), 0)
    before = run.snapshot()
    text = before.to_json()
    run.next(0)
    run.starting("a")
    run.finished("a", Returned("ok"))
    assert before.to_json() == text
    assert before.to_json() != run.state.to_json()


def test_a_reply_is_read_for_the_driver() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    reply = chat(call(), text="Let me see.", cost=0.5, tokens=7)
    read = run.replied(reply, 0)
    assert read.reply is reply
    assert (read.text, read.cost, read.usage.total_tokens, read.model) == ("Let me see.", 0.5, 7, "acme/one")
    assert (read.generation_id, read.finish_reason, read.refusal) == ("gen-1", "tool_calls", None)
    step = run.state.steps[0]
    assert (step.number, step.generation_id, step.model, step.cost) == (1, "gen-1", "acme/one", 0.5)
    assert [one.id for one in step.calls] == ["a"]


def test_usage_and_costs_add_up() -> None:
    found = play(
        machine(tool("look")), chat(call(), cost=0.25, tokens=7), chat(text="Done.", cost=0.5, tokens=8)
    )
    state = found.run.state
    assert state.usage == (15, 0, 15, 0, 0)
    assert (state.cost, state.known_cost, state.cost_estimated) == (0.75, 0.75, False)


def test_a_cost_that_is_not_known_makes_the_sum_unknown() -> None:
    found = play(machine(tool("look")), chat(call(), cost=0.25), chat(text="Done."))
    assert (found.run.state.cost, found.run.state.known_cost) == (None, 0.25)


def test_before_the_first_reply_there_is_no_text() -> None:
    run = machine(messages=[USER, {"role": "assistant", "content": "Before."}, USER])
    assert run.state.text == ""


def test_no_choice_in_a_reply_completes_the_run() -> None:
    found = play(machine(tool("look")), ChatResult.from_dict({"id": "gen-1", "choices": []}))
    assert found.run.state.status == "completed"
    assert found.messages == [USER]


# --- what is made of calls --------------------------------------------------------------------------------


def test_outcomes_are_told_to_the_model_in_fixed_words() -> None:
    cases: list[tuple[Any, str, str]] = [
        (Returned("fine"), "returned", "fine"),
        (Failed("no city", "ValueError"), "failed", "Error: no city"),
        (Failed("", "KeyError"), "failed", "Error: KeyError"),
        (Failed("Ask the user.", "ToolError", verbatim=True), "failed", "Ask the user."),
        (TimedOut(2.0, abandoned=True), "abandoned", "Error: the tool did not finish within 2 seconds."),
        (TimedOut(0.5, abandoned=False), "failed", "Error: the tool did not finish within 0.5 seconds."),
        (
            TimedOut(2.34567, abandoned=False),
            "failed",
            "Error: the tool did not finish within 2.34567 seconds.",
        ),
        (Denied("not at night"), "refused", "The call was denied: not at night"),
        (Denied(), "refused", "The call was denied."),
        (Invalid("The arguments do not fit."), "refused", "The arguments do not fit."),
    ]
    for outcome, status, content in cases:
        found = play(machine(tool("look")), chat(call()), chat(text="Done."), results={"look": outcome})
        assert (found.run.state.ledger[0].status, found.answers) == (status, [content])


def test_unknown_tools_are_answered_with_the_names_there_are() -> None:
    run = machine(tool("look"), {"type": "openrouter:web_search"}, manual("ask"))
    found = play(run, chat(call("loook")), chat(text="Done."))
    assert found.answers == ['There is no tool "loook". The tools are: look, ask.']
    assert (found.run.state.ledger[0].status, found.called) == ("refused", [])
    assert [one.id for one in found.run.take_answered()] == ["a"]
    assert found.run.take_answered() == ()


@each(
    "arguments, expected",
    [
        ('{"x": 1', "The arguments are not valid JSON: "),
        (
            "[1]",
            "The arguments must be a JSON object. Nothing was run; call the tool again with corrected",
        ),
        ("3", "The arguments must be a JSON object. "),
        ('"{}"', "The arguments must be a JSON object. "),
        ("NaN", "The arguments are not valid JSON: "),
        ("{'x': 1}", "The arguments are not valid JSON: "),
        ('{"x": "1"}', "The arguments do not fit the tool: x: "),
    ],
)
def test_invalid_arguments_go_back_with_the_reason(arguments: str, expected: str) -> None:
    def look(x: int = 0) -> str:
        return "ok"

    found = play(machine(look), chat(call("look", arguments)), chat(text="Done."))
    assert found.answers[0].startswith(expected)
    assert found.answers[0].endswith("Nothing was run; call the tool again with corrected arguments.")
    assert (found.called, found.run.state.invalid_calls) == ([], 1)
    assert [one.status for one in found.run.take_answered()] == ["refused"]


@each("arguments", ["", "  ", "null", None, "{}", " {} "], ids=repr)
def test_no_arguments_are_an_empty_object(arguments: str | None) -> None:
    found = play(machine(tool("look")), chat(call("look", arguments)), chat(text="Done."))
    assert [one.arguments for one in found.called] == [{}]
    assert found.run.state.invalid_calls == 0


def test_arguments_that_are_an_object_are_taken_as_they_are() -> None:
    entry = {"id": "a", "type": "function", "function": {"name": "look", "arguments": {"x": 1}}}
    found = play(machine(tool("look")), chat(entry), chat(text="Done."))
    assert [one.arguments for one in found.called] == [{"x": 1}]
    assert found.messages[1]["tool_calls"] == [entry]


def test_arguments_that_are_another_json_value_are_invalid() -> None:
    entry = {"id": "a", "type": "function", "function": {"name": "look", "arguments": [1]}}
    found = play(machine(tool("look")), chat(entry), chat(text="Done."))
    assert found.answers[0].startswith("The arguments must be a JSON object.")


@each(
    "arguments, runs",
    [("", False), ("null", False), (None, False), ("{}", True), ('{"x": 1', False)],
    ids=repr,
)
def test_the_last_call_of_a_reply_that_was_cut_off_needs_whole_arguments(arguments: str, runs: bool) -> None:
    reply = chat(call(arguments="", call_id="a"), call(arguments=arguments, call_id="b"), finish="length")
    found = play(machine(tool("look")), reply, chat(text="Done."))
    assert found.names == (["a", "b"] if runs else ["a"])
    if not runs:
        assert found.answers[1].startswith("The arguments are not valid JSON: ")
    if arguments == "":
        assert found.answers[1] == (
            "The arguments are not valid JSON: the reply was cut off. "
            "Nothing was run; call the tool again with corrected arguments."
        )


def test_calls_without_an_id_get_one_in_the_conversation() -> None:
    found = play(
        machine(tool("look")),
        chat(call(call_id="a")),
        chat(call(call_id=None), call(arguments={"x": 1}, call_id="")),
        chat(text="Done."),
    )
    assert [one["id"] for one in found.messages[3]["tool_calls"]] == ["call_2_0", "call_2_1"]
    assert [one["tool_call_id"] for one in found.messages[4:6]] == ["call_2_0", "call_2_1"]
    assert found.names == ["a", "call_2_0", "call_2_1"]


def test_ids_that_repeat_stay_in_the_conversation_and_get_names_outside() -> None:
    found = play(
        machine(tool("look")),
        chat(call(call_id="a"), call(arguments={"x": 1}, call_id="a")),
        chat(call(arguments={"x": 2}, call_id="a")),
        chat(text="Done."),
    )
    assert found.names == ["a", "a#2", "a#3"]
    assert [(one.id, one.call_id, one.step, one.index) for one in found.run.state.ledger] == [
        ("a", "a", 1, 0),
        ("a#2", "a", 1, 1),
        ("a#3", "a", 2, 0),
    ]
    assert [one["tool_call_id"] for one in found.messages if one["role"] == "tool"] == ["a", "a", "a"]


def test_a_call_has_its_name_while_the_reply_streams() -> None:
    run = machine(tool("look"))
    play(run, chat(call(call_id="a")), chat(text="Done."))
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    assert [run.call_id(0, "a"), run.call_id(0, "a"), run.call_id(1, "a"), run.call_id(2, None)] == [
        "a",
        "a",
        "a#2",
        "call_1_2",
    ]
    run.replied(chat(call(call_id="a"), call("b", call_id="a"), call("c", call_id=None)), 0)
    assert [one.id for one in run.state.ledger] == ["a", "a#2", "call_1_2"]


def test_names_of_a_reply_that_broke_off_are_free_again() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    assert run.call_id(0, "a") == "a"
    run.unsent()
    run.next(0)
    run.sending()
    assert run.call_id(0, "b") == "b"
    assert run.call_id(1, "a") == "a"
    run.replied(chat(call(call_id="b"), call(call_id="a")), 0)
    assert [one.id for one in run.state.ledger] == ["b", "a"]


def test_custom_calls_wait_if_the_tool_is_declared_and_are_unknown_if_not() -> None:
    entry = {"id": "a", "type": "custom", "custom": {"name": "grep", "input": '{"x": 1}'}}
    found = play(machine(tool("look")), chat(entry), chat(text="Done."))
    assert found.answers == ['There is no tool "grep". The tools are: look.']
    declared = {"type": "custom", "custom": {"name": "grep"}}
    found = play(machine(tool("look"), declared), chat(entry))
    assert found.run.state.status == "awaiting_client_tools"
    (pending,) = found.run.state.pending
    assert (pending.name, pending.arguments, pending.reason) == ("grep", {"input": '{"x": 1}'}, "client_tool")


def test_a_call_without_a_name_is_one_of_no_tool() -> None:
    found = play(
        machine(tool("look")), chat({"id": "a", "type": "function", "function": None}), chat(text="Done.")
    )
    assert found.answers == ['There is no tool "". The tools are: look.']


def test_changed_arguments_of_a_call_are_noted() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    run.replied(chat(call(arguments={"x": 1})), 0)
    run.next(0)
    changed = {"x": [2]}
    run.starting("a", changed)
    changed["x"].append(3)
    (entry,) = run.state.ledger
    assert entry.extra == {"changed_arguments": {"x": [2]}}
    assert entry.arguments == '{"x": 1}'


# --- forced choice ----------------------------------------------------------------------------------------

_NAMED = {"type": "function", "function": {"name": "look"}}


@each(
    "choice, calls, after",
    [
        ("required", ["hear"], "auto"),
        ("required", ["nothing"], "auto"),
        ("auto", ["hear"], "auto"),
        (_NAMED, ["hear"], _NAMED),
        (_NAMED, ["hear", "look"], "auto"),
        ({"type": "openrouter:web_search"}, ["look"], {"type": "openrouter:web_search"}),
    ],
    ids=str,
)
def test_a_forced_choice_is_relaxed_once_it_was_met(choice: Any, calls: list[str], after: Any) -> None:
    replies = [chat(*(call(name, call_id=name) for name in calls)), chat(text="Done.")]
    found = play(machine(tool("look"), tool("hear"), settings={"tool_choice": choice}), *replies)
    assert [step.arguments["tool_choice"] for step in found.sent] == [choice, after]
    assert found.run.state.relaxed is (after == "auto" and choice != "auto")


# --- questions to the program -----------------------------------------------------------------------------


def test_an_approval_that_is_needed_pauses_the_run() -> None:
    found = play(machine(tool("pay", needs_approval=True)), chat(call("pay", {"sum": 3})))
    state = found.run.state
    assert (state.status, found.called, state.step) == ("awaiting_approval", [], 0)
    assert found.messages[-1]["role"] == "assistant"
    (pending,) = state.pending
    assert (pending.call_id, pending.name, pending.arguments, pending.reason, pending.step) == (
        "a",
        "pay",
        {"sum": 3},
        "approval",
        1,
    )


def test_a_predicate_for_approvals_gets_arguments_and_context() -> None:
    seen: list[Any] = []

    def needs_approval(arguments: dict[str, Any], context: Any) -> bool:
        seen.append((arguments, context))
        return bool(arguments["sum"] > 5)

    run = machine(tool("pay", needs_approval=needs_approval), context=lambda planned: planned.call_id)
    found = play(run, chat(call("pay", {"sum": 3}, "a"), call("pay", {"sum": 9}, "b")))
    assert seen == [({"sum": 3}, "a"), ({"sum": 9}, "b")]
    assert found.asked == ["needs_approval", "needs_approval"]
    assert found.names == ["a"]
    assert [one.call_id for one in found.run.state.pending] == ["b"]


def test_a_predicate_cannot_change_the_arguments_of_a_call() -> None:
    def forget(arguments: dict[str, Any], _: Any) -> None:
        arguments.clear()

    found = play(machine(tool("pay", needs_approval=forget)), chat(call("pay", {"n": 1})), chat(text="Done."))
    assert [one.arguments for one in found.called] == [{"n": 1}]


def test_without_a_context_predicates_get_none() -> None:
    seen: list[Any] = []
    run = machine(tool("pay", needs_approval=lambda _, context: seen.append(context)))
    play(run, chat(call("pay")), chat(text="Done."))
    assert seen == [None]


def test_a_question_stays_until_it_is_answered() -> None:
    run = machine(tool("pay", needs_approval=lambda _arguments, _context: True))
    run.next(0)
    run.sending()
    run.replied(chat(call("pay")), 0)
    ask = run.next(0)
    assert isinstance(ask, Ask)
    assert run.next(0) is ask
    run.answer(False)
    assert isinstance(run.next(0), RunCalls)


def test_what_may_run_is_run_before_the_run_waits() -> None:
    run = machine(tool("look"), tool("pay", needs_approval=True), manual("ask"))
    found = play(run, chat(call("pay", call_id="a"), call("look", call_id="b"), call("ask", call_id="c")))
    assert found.run.state.status == "awaiting_approval"
    assert found.names == ["b"]
    assert [(one.call_id, one.reason) for one in found.run.state.pending] == [
        ("a", "approval"),
        ("c", "client_tool"),
    ]
    assert [one.content for one in found.run.state.ledger] == [None, "ok", None]


def test_manual_tools_alone_wait_for_the_client() -> None:
    found = play(machine(manual("ask", needs_approval=True)), chat(call("ask")))
    assert found.run.state.status == "awaiting_client_tools"


@each(
    "predicates, steps, asked",
    [
        ([lambda run: len(run.steps) == 1], 1, 1),
        ([lambda run: False, lambda run: len(run.steps) == 2], 2, 4),
        ([lambda run: True, lambda run: 1 / 0], 1, 1),
        (lambda run: True, 1, 1),
        ([], 3, 0),
    ],
    ids=str,
)
def test_a_predicate_stops_the_run_after_a_step(predicates: Any, steps: int, asked: int) -> None:
    replies = [chat(call(arguments={"x": 1})), chat(call(arguments={"x": 2})), chat(text="Done.")]
    found = play(machine(tool("look"), stop_when=predicates), *replies)
    assert len(found.sent) == steps
    assert found.run.state.status == ("stopped" if asked else "completed")
    assert len(found.asked) == asked
    assert well_formed(found.messages)


def test_predicates_see_the_run_and_are_not_asked_after_the_end() -> None:
    seen: list[int] = []
    run = machine(tool("look"), stop_when=[lambda run: seen.append(run.step)])
    play(run, chat(call()), chat(text="Done."))
    assert seen == [1]


def test_a_step_can_be_changed() -> None:
    seen: list[tuple[int, bool, Any]] = []

    def prepare_step(step: NextStep) -> Any:
        seen.append((step.number, step.final, step.arguments["model"]))
        assert step.run.step == step.number - 1
        return (
            {"model": "acme/two", "tools": [tool("hear")], "tool_choice": "required"}
            if step.number == 1
            else None
        )

    run = machine(tool("look"), prepare_step=prepare_step)
    found = play(
        run, chat(call("hear", call_id="a"), call("look", call_id="b")), chat(call("look")), chat(text=".")
    )
    first, second, third = (step.arguments for step in found.sent)
    assert (first["model"], first["tool_choice"]) == ("acme/two", "required")
    assert [one["function"]["name"] for one in first["tools"]] == ["hear"]
    assert second["model"] == third["model"] == "acme/one"
    assert "tool_choice" not in second
    assert [one["function"]["name"] for one in second["tools"]] == ["look"]
    assert seen == [(1, False, "acme/one"), (2, False, "acme/one"), (3, False, "acme/one")]
    assert found.names == ["a", "a#2"]
    assert found.answers[1] == 'There is no tool "look". The tools are: hear.'
    assert found.asked == ["prepare_step"] * 3


def test_the_conversation_of_a_step_can_be_changed() -> None:
    other = {"role": "user", "content": "shorter"}
    run = machine(prepare_step=lambda step: {"messages": [other]})
    found = play(run, chat(text="Done."))
    assert found.sent[0].arguments["messages"] == [other]
    assert found.messages[0] == USER


@each(
    "messages, expected",
    [
        ([USER], [{"role": "system", "content": "Be short."}, USER]),
        ([{"role": "system", "content": "x"}, USER], [{"role": "system", "content": "Be short."}, USER]),
        (
            [{"role": "developer", "content": "x", "name": "n"}],
            [{"role": "developer", "content": "Be short.", "name": "n"}],
        ),
    ],
)
def test_instructions_of_a_step_are_a_system_message(messages: Any, expected: Any) -> None:
    run = machine(messages=messages, prepare_step=lambda step: {"instructions": "Be short."})
    found = play(run, chat(text="Done."))
    assert found.sent[0].arguments["messages"] == expected
    assert "instructions" not in found.sent[0].arguments
    assert found.messages[:-1] == messages


@each(
    "changes, says",
    [
        (["model"], "prepare_step must return a dict of arguments, or None, not list"),
        ({"messages": "hi"}, "messages must be a list, not str"),
        ({"messages": []}, "messages must not be empty"),
        ({"temperature": {1, object()}}, "temperature"),
        ({"tools": [3]}, "tools[0]"),
    ],
    ids=str,
)
def test_changes_that_are_no_arguments_are_refused(changes: Any, says: str) -> None:
    run = machine(prepare_step=lambda step: changes)
    with pytest.raises(InvalidArgumentError, match=says.replace("[", r"\[")):
        play(run)


# --- bad input --------------------------------------------------------------------------------------------


@each(
    "options, says",
    [
        ({"messages": None}, "messages must be a list, not NoneType"),
        ({"messages": "hi"}, "messages must be a list, not str"),
        ({"messages": []}, "messages must not be empty"),
        ({"messages": ["hi"]}, "messages[0] must be a dict, not str"),
        ({"messages": [USER, None]}, "messages[1] must be a dict, not NoneType"),
        ({"messages": [{"role": "user", "content": object()}]}, "messages[0].content"),
        ({"settings": {"temperature": float("nan")}}, "temperature"),
        ({"limits": {"max_steps": 3}}, "limits must be RunLimits(...), not dict"),
        (
            {"limits": RunLimits(max_calls={"loook": 1})},
            "max_calls names 'loook', which is no tool; the tools are: look",
        ),
        ({"decisions": {"a": 1}}, "no state"),
    ],
    ids=str,
)
def test_bad_arguments_of_a_run_are_refused(options: dict[str, Any], says: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        machine(tool("look"), **options)
    assert says in str(caught.value)


def test_max_calls_may_name_tools_that_come_later() -> None:
    machine(limits=RunLimits(max_calls={"later": 1}), prepare_step=lambda step: None)


def test_a_new_run_may_have_no_decisions() -> None:
    assert isinstance(machine(decisions={}).next(0), SendStep)


def test_arguments_that_are_not_given_are_not_sent() -> None:
    from openrouter_api.unset import UNSET

    step = machine(settings={"temperature": UNSET, "seed": None}).next(0)
    assert isinstance(step, SendStep)
    assert "temperature" not in step.arguments
    assert step.arguments["seed"] is None


def test_large_integers_and_models_in_a_conversation_become_json_once() -> None:
    run = machine(messages=[chat(text="hi").message, {"role": "user", "content": "x", "n": 2**70 + 1}])
    assert run.state.messages == [
        {"role": "assistant", "content": "hi"},
        {"role": "user", "content": "x", "n": 2**70 + 1},
    ]


def test_a_call_is_finished_once() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    run.replied(chat(call(call_id="a"), call(arguments={"n": 1}, call_id="b")), 0)
    run.next(0)
    for name in ("a", "b"):
        run.starting(name)
    run.finished("a", Returned("first"))
    with pytest.raises(RuntimeError, match="'a' is not open"):
        run.finished("a", Returned("second"))
    run.finished("b", Returned("other"))
    assert [one["content"] for one in run.state.messages if one["role"] == "tool"] == ["first", "other"]


def test_a_call_whose_id_comes_late_has_it_from_then_on() -> None:
    run = machine(tool("look"))
    run.next(0)
    run.sending()
    assert run.call_id(0, None) == "call_1_0"
    assert run.call_id(0, "a") == "a"
    assert run.call_id(0, "a") == "a"
