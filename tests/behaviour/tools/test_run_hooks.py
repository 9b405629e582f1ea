"""Functions that a run calls before and after tools and steps, and what becomes of it if they fail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openrouter_sdk import Deny, NextStep, PlannedCall, RunState, ToolFinished, ToolResult, tool
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.behaviour.tools.moments import QUESTION, add, answers, call, play, statuses


class OwnError(Exception):
    """What goes wrong in the caller's own code."""


def as_awaited(lane: Lane, function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, asynchronous in the asynchronous client."""

    async def awaited(*args: Any) -> Any:
        await anyio.sleep(0)
        return function(*args)

    return awaited if lane.name == "async" else function


def test_before_tool_denies_and_changes_calls(lane: Lane, server: StandInServer) -> None:
    seen: list[tuple[str, str, dict[str, Any]]] = []

    def before(one: PlannedCall) -> Deny | dict[str, Any] | None:
        seen.append((one.call_id, one.name, {**one.arguments}))
        if one.call_id == "c5":
            one.arguments["b"] = 2
        answers: dict[str, Deny | dict[str, Any] | None] = {
            "c1": Deny("too small"),
            "c2": Deny(),
            "c3": {"a": 10, "b": 20},
            "c4": None,
            "c5": None,
        }
        return answers[one.call_id]

    play(server, *(call("add", f"c{n}", a=n, b=0) for n in (1, 2, 3, 4, 5)))
    client = lane.client()
    run = lane.do(client.chat.run_tools(**QUESTION, tools=[add], before_tool=as_awaited(lane, before)))
    expected = ["The call was denied: too small", "The call was denied.", "30", "4", "7"]
    assert list(answers(run).values()) == expected
    assert list(statuses(run.state).values()) == ["refused", "refused", "returned", "returned", "returned"]
    changes = [one.extra.get("changed_arguments") for one in run.steps[0].calls[2:]]
    assert changes == [{"a": 10, "b": 20}, None, {"a": 5, "b": 2}]
    assert seen[0] == ("c1", "add", {"a": 1, "b": 0})
    assert '"a":3' in run.messages[1]["tool_calls"][2]["function"]["arguments"]  # the model's own words stay


def test_after_tool_sees_results_and_failures_and_may_replace_them(lane: Lane, server: StandInServer) -> None:
    seen: list[Any] = []

    def divide(a: int, b: int) -> float:
        return a / b

    def after(one: PlannedCall, result: Any) -> ToolResult | None:
        seen.append(result)
        return ToolResult({"hidden": True}) if one.call_id != "c1" else None

    play(server, *(call("divide", f"c{n}", a=4, b=b) for n, b in ((1, 2), (2, 1), (3, 0))))
    run = lane.do(
        lane.client().chat.run_tools(
            **QUESTION,
            tools=[divide],
            after_tool=as_awaited(lane, after),
            on_tool_error="raise",  # a failure that was replaced is none
            max_parallel=1,
        )
    )
    assert list(answers(run).values()) == ["2.0", '{"hidden":true}', '{"hidden":true}']
    assert seen[:2] == [2.0, 4.0]
    assert isinstance(seen[2], ZeroDivisionError)


def test_steps_are_prepared_and_stopped(lane: Lane, server: StandInServer) -> None:
    server.script.reply(None, tool_calls=[call("add", "c1", a=1, b=2)])
    server.script.reply(None, tool_calls=[call("add", "c2", a=3, b=4)])

    def prepare(step: NextStep) -> dict[str, Any] | None:
        return {"temperature": 0.5} if step.number == 2 else None

    def enough(run: RunState) -> bool:
        return len(run.steps) == 2

    run = lane.do(
        lane.client().chat.run_tools(
            **QUESTION,
            tools=[add],
            prepare_step=as_awaited(lane, prepare),
            stop_when=[lambda _: False, as_awaited(lane, enough)],
        )
    )
    assert (run.status, answers(run)) == ("stopped", {"c1": "3", "c2": "7"})
    assert [request.json().get("temperature") for request in server.requests] == [None, 0.5]


def test_a_predicate_decides_which_calls_need_approval(lane: Lane, server: StandInServer) -> None:
    def is_large(arguments: dict[str, Any], context: Any) -> bool:
        return bool(arguments["a"] > context.context)

    careful = tool(add, needs_approval=as_awaited(lane, is_large))
    play(server, call("add", "c1", a=1, b=1), call("add", "c2", a=9, b=1))
    client = lane.client()
    run = lane.do(client.chat.run_tools(**QUESTION, tools=[careful], context=5))
    assert (run.status, [one.call_id for one in run.pending]) == ("awaiting_approval", ["c2"])
    assert statuses(run.state) == {"c1": "returned", "c2": "requested"}
    decisions = {"c2": run.pending[0].approve()}
    state = run.state.to_json()
    run = lane.do(client.chat.run_tools(state=state, tools=[careful], decisions=decisions, context=5))
    assert (run.status, answers(run)) == ("completed", {"c1": "2", "c2": "10"})


@pytest.mark.parametrize("hook", ["before_tool", "after_tool", "prepare_step", "stop_when", "on_event"])
def test_an_exception_in_a_function_of_the_user_ends_the_run_with_its_state(
    lane: Lane, server: StandInServer, hook: str
) -> None:
    runs: list[int] = []

    def count(n: int) -> str:
        runs.append(n)
        return "counted"

    def fail(*_: Any) -> Any:
        if hook in ("before_tool", "after_tool") or server.requests:
            raise OwnError
        return None

    play(server, call("count", "c1", n=1), call("count", "c2", n=2))
    client = lane.client()
    with pytest.raises(OwnError) as caught:
        lane.do(client.chat.run_tools(**QUESTION, tools=[count], max_parallel=1, **{hook: fail}))
    state: Any = caught.value.state  # type: ignore[attr-defined]
    assert isinstance(state, RunState)
    ran = {"before_tool": 0, "on_event": 0, "after_tool": 1}.get(hook, 2)
    assert len(runs) == ran
    assert [one.status for one in state.ledger] == ["returned"] * ran + ["requested"] * (2 - ran)
    run = lane.do(client.chat.run_tools(state=state, tools=[count]))
    assert (run.text, sorted(runs)) == ("Done.", [1, 2])


def test_what_a_hook_may_not_return_is_named(lane: Lane, server: StandInServer) -> None:
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"before_tool": lambda _: False}, r"before_tool must return None, Deny.*not bool.*'add'"),
        ({"before_tool": lambda _: {"a": "x"}}, r"before_tool gave tool 'add' arguments.*a: "),
        ({"after_tool": lambda *_: "text"}, r"after_tool must return None or ToolResult.*not str.*'add'"),
        ({"prepare_step": lambda _: {"timeout": 3}}, r"prepare_step may change .*not the option 'timeout'"),
    ]
    if lane.name == "sync":

        async def later() -> None: ...

        wrong.append(({"prepare_step": lambda _: {"tools": [later]}}, r"tool 'later' is asynchronous"))
    for hooks, message in wrong:
        lane.reset()
        play(server, call("add", "c1", a=1, b=2))
        with pytest.raises(InvalidArgumentError, match=message):
            lane.do(lane.client().chat.run_tools(**QUESTION, tools=[add], **hooks))


def test_tools_and_hooks_cannot_ask_for_the_events_of_their_own_run(
    sync_lane: Lane, server: StandInServer
) -> None:
    play(server, call("ask", "c1"))
    streams: list[Any] = []

    def ask() -> str:
        return str(next(streams[0]))

    streams.append(sync_lane.client().chat.stream_tools(**QUESTION, tools=[ask]))
    run = streams[0].result()
    assert "ask for events in one place only" in answers(run)["c1"]
    assert run.text == "Done."


def test_what_a_tool_raised_is_logged_and_told_to_the_program(
    lane: Lane, server: StandInServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "openrouter_sdk.tools")
    events: list[ToolFinished] = []

    def note(event: object) -> None:
        if isinstance(event, ToolFinished):
            events.append(event)

    def divide(a: int, b: int) -> Any:
        return a / b if b else object()

    calls = [call("divide", f"c{n}", a=987654, b=b) for n, b in ((1, 1), (2, 0))]
    play(server, *calls, call("fail", "c3", a=987654))
    fail = tool(OwnTool().fail, name="fail", retries=1)
    run = lane.client(sleep=as_awaited(lane, lambda seconds: None)).chat.run_tools(
        **QUESTION, tools=[divide, fail], on_event=note, max_parallel=1
    )
    lane.do(run)
    kinds = [type(one.exception).__name__ for one in events]
    assert kinds == ["NoneType", "UnserialisableResultError", "OwnError"]
    assert [one.getMessage() for one in caplog.records] == [
        "tool 'divide' failed in call 'c2'",
        "tool 'fail' failed in call 'c3'",
        "tool 'fail' failed in call 'c3'",
    ]
    assert {one.name for one in caplog.records} == {"openrouter_sdk.tools"}
    assert "raise OwnError" in caplog.text
    assert "987654" not in caplog.text


class OwnTool:
    def fail(self, a: int) -> None:
        raise OwnError
