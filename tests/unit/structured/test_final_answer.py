"""The typed answer at the end of a run: what each step asks for, and what its reply means."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, NamedTuple

import pytest

from openrouter_sdk import errors
from openrouter_sdk.structured.final_answer import Accept, Again, FinalAnswer
from openrouter_sdk.structured.requests import CHAT, RESPONSES
from tests.each import each


@dataclass
class Answer:
    number: int


class Call(NamedTuple):
    name: str
    arguments: str = "{}"


class Step(NamedTuple):
    """The reply of a step."""

    text: str = ""
    calls: tuple[Call, ...] = ()
    refusal: str | None = None
    finish_reason: str | None = "stop"

    @property
    def reply(self) -> Any:
        return Paid()


class Paid:
    """What an error keeps of a reply."""

    cost = 0.25
    generation_id = "gen-1"


TOOL = {"type": "function", "function": {"name": "look"}}
GOOD, BAD = json.dumps({"number": 7}), json.dumps({"number": "x"})


def answer(mode: Any, **more: Any) -> FinalAnswer:
    return FinalAnswer(Answer, more.pop("request", CHAT), mode=mode, **more)


def final_call(arguments: str = GOOD) -> Call:
    return Call("final_answer", arguments)


def test_json_schema_sends_the_format_at_every_step() -> None:
    plan = answer("json_schema")
    for number, final in ((1, False), (2, True)):
        sent = plan.step({"messages": [], "tools": [TOOL], "tool_choice": "auto"}, number, final)
        assert sent["response_format"]["json_schema"]["strict"] is True
        assert (sent["tools"], sent["tool_choice"]) == ([TOOL], "auto")
        assert sent["provider"] == {"require_parameters": True}
    assert plan.names == frozenset()
    flat = answer("json_schema", request=RESPONSES).step({"input": []}, 1, False)
    assert flat["text"]["format"]["name"] == "Answer"


def test_tool_adds_a_tool_and_has_the_model_call_one() -> None:
    plan = answer("tool")
    sent = plan.step({"messages": [], "tools": [TOOL]}, 1, False)
    assert [tool["function"]["name"] for tool in sent["tools"]] == ["look", "final_answer"]
    assert sent["tool_choice"] == "required"
    assert plan.step({"tool_choice": "auto"}, 1, False)["tool_choice"] == "required"
    named = {"type": "function", "function": {"name": "look"}}
    assert plan.step({"tool_choice": named}, 1, False)["tool_choice"] == named
    last = plan.step({"tools": [TOOL], "tool_choice": "none"}, 3, True)
    assert last["tool_choice"] == {"type": "function", "function": {"name": "final_answer"}}
    assert plan.names == {"final_answer"}


def test_the_name_of_the_tool_is_one_that_is_free() -> None:
    plan = answer("tool", taken=["final_answer", "final_answer_2"])
    assert plan.names == {"final_answer_3"}


def test_a_format_of_the_callers_own_is_refused() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="`response_format` cannot be given"):
        answer("tool").step({"response_format": {"type": "text"}}, 1, False)
    with pytest.raises(errors.InvalidArgumentError, match="`text` cannot be given"):
        answer("json_schema", request=RESPONSES).step({"text": {"format": {"type": "text"}}}, 1, False)


@each(
    "mode, step, meaning",
    [
        ("json_schema", Step(GOOD), Accept(Answer(7))),
        ("json_schema", Step("", (Call("look"),)), None),
        ("json_schema", Step(GOOD, (Call("look"),)), None),
        ("tool", Step("", (final_call(),)), Accept(Answer(7), {0: "The answer was accepted."})),
        ("tool", Step("", (Call("look"), final_call())), Accept(Answer(7), {1: "The answer was accepted."})),
        ("tool", Step("", (Call("look"),)), None),
        ("tool", Step(GOOD), Accept(Answer(7))),
        (
            "tool",
            Step("", (final_call(), final_call(BAD))),
            Accept(Answer(7), {0: "The answer was accepted.", 1: "Only the first answer of a reply counts."}),
        ),
    ],
    ids=lambda case: f"{case[0]}: {case[1]}",
)
def test_a_valid_answer_ends_the_run_and_calls_of_other_tools_do_not(
    mode: str, step: Step, meaning: Accept | None
) -> None:
    assert answer(mode).read(step, False) == meaning


@each(
    "mode, step",
    [("json_schema", Step(BAD)), ("tool", Step("", (final_call(BAD),))), ("tool", Step("Seven."))],
)
def test_what_is_not_valid_is_asked_for_again_as_often_as_told(mode: str, step: Step) -> None:
    plan = answer(mode, output_retries=2)
    for _ in range(2):
        again = plan.read(step, False)
        assert isinstance(again, Again)
        words = [*again.answers.values(), *(message["content"] for message in again.messages)]
        assert len(words) == 1
        assert "number: " in words[0] or "call of the tool" in words[0]
        assert bool(again.answers) == bool(step.calls)
    with pytest.raises(errors.OutputError) as caught:
        plan.read(step, False)
    assert len(caught.value.replies) == 3
    assert caught.value.cost == 0.75


@each(
    "step, kind",
    [
        (Step("No.", refusal="No."), errors.OutputRefusedError),
        (Step('{"num', finish_reason="length"), errors.OutputTruncatedError),
        (Step("", finish_reason="content_filter"), errors.OutputRefusedError),
    ],
    ids=lambda case: case[1].__name__,
)
def test_a_refused_or_truncated_answer_is_not_asked_for_again(step: Step, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        answer("json_schema", output_retries=3).read(step, False)


def test_the_final_step_needs_no_answer() -> None:
    plan = answer("tool")
    assert plan.read(Step("Out of steps."), True) is None
    assert plan.read(Step("", refusal="No."), True) is None
    assert plan.read(Step(GOOD), True) == Accept(Answer(7))
    invalid = plan.read(Step("", (final_call(BAD),)), True)
    assert isinstance(invalid, Again)
    assert list(invalid.answers) == [0]
    assert invalid.messages == ()


def test_a_call_of_the_tool_in_a_reply_that_was_cut_is_truncated() -> None:
    with pytest.raises(errors.OutputTruncatedError) as caught:
        answer("tool").read(Step("", (final_call('{"numb'),), finish_reason="length"), False)
    assert caught.value.raw == '{"numb'
