"""`run_tools` and `stream_tools` on both APIs, in both clients."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import anyio
import pytest

from openrouter_sdk import AnyTool, RunLimits, RunState, ToolContext, ToolError, ToolRun, tool
from openrouter_sdk.errors import OutputInvalidError, OutputMissingError, ToolFailedError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.behaviour.tools.moments import QUESTION, add, answers, call, play, statuses

USER: ContextVar[str] = ContextVar("USER", default="nobody")


def test_a_run_sends_what_its_tools_return_until_the_model_answers(lane: Lane, server: StandInServer) -> None:
    play(server, call("add", "c1", a=1, b=2), answer="Three.")
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[add]))
    assert isinstance(run, ToolRun)
    assert (run.text, str(run), run.status, len(run.steps)) == ("Three.", "Three.", "completed", 2)
    assert [message["role"] for message in run.messages] == ["user", "assistant", "tool", "assistant"]
    assert run.new_messages == run.messages[1:]
    assert answers(run) == {"c1": "3"}
    assert run.reply.text == "Three."
    assert run.cost == pytest.approx(sum(step.cost or 0 for step in run.steps))
    first, second = (request.json() for request in server.requests)
    assert second["messages"] == run.messages[:3]
    assert first["session_id"] == second["session_id"]
    assert first["tools"] == second["tools"]
    assert repr(run).startswith("<ToolRun completed, 2 steps, cost ")


def test_the_calls_of_a_run_have_their_arguments_as_text_and_as_a_dict(
    lane: Lane, server: StandInServer
) -> None:
    given = [call("add", "c1", a=1, b=2), call("add", "c2"), {**call("add", "c3"), "arguments": "{a: 1"}]
    play(server, *given)
    tools: list[AnyTool] = [add, {"type": "openrouter:web_search"}]
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=tools))
    for state in (run.state, RunState.from_json(run.state.to_json())):
        calls = state.steps[0].calls
        assert [json.loads(one.arguments) for one in calls[:2]] == [{"a": 1, "b": 2}, {}]
        assert [one.parsed_arguments for one in calls] == [{"a": 1, "b": 2}, {}, None]


def test_the_same_run_works_on_responses(lane: Lane, server: StandInServer) -> None:
    play(server, call("add", "c1", a=1, b=2), answer="Three.")
    run = lane.do(lane.client().responses.run_tools(model="a/b", input="How much?", tools=[add]))
    assert run.text == "Three."
    assert [item["type"] for item in run.new_messages] == [
        "function_call",
        "function_call_output",
        "message",
    ]


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_a_streamed_run_tells_of_everything_in_order(lane: Lane, server: StandInServer, api: str) -> None:
    server.script.reply("Let me see.", reasoning="Hm.", tool_calls=[call("add", "c1", a=1, b=2)])
    server.script.reply("Three.")
    given = QUESTION if api == "chat" else {"model": "a/b", "input": "How much?"}
    stream = getattr(lane.client(), api).stream_tools(**given, tools=[add])
    events = lane.inside(stream, lane.pull)
    kinds = [event.type for event in events]
    order = list(dict.fromkeys(kinds))
    expected = ["reasoning", "text", "tool_call", "tool_started", "tool_finished", "step_finished"]
    assert order == [*expected, "run_finished"]
    steps = [(e.step.number, len(e.step.calls), e.reply.text) for e in events if e.type == "step_finished"]
    assert steps == [(1, 1, "Let me see."), (2, 0, "Three.")]
    first = next(event for event in events if event.type == "step_finished")
    assert [(one.status, one.content) for one in first.step.calls] == [("returned", "3")]
    texts = [event.text for event in events if event.type == "text"]
    assert "".join(texts) == "Let me see.Three."
    deltas = [event for event in events if event.type == "tool_call"]
    assert {(delta.call_id, delta.name) for delta in deltas} == {("c1", "add")}
    assert deltas[-1].partial_arguments == {"a": 1, "b": 2}
    assert deltas[0].arguments != deltas[-1].arguments
    finished = next(event for event in events if event.type == "tool_finished")
    assert (finished.call_id, finished.name, finished.content, finished.error) == ("c1", "add", "3", None)
    assert lane._run(stream.result()) is events[-1].run


def test_the_text_of_a_streamed_run_is_that_of_all_steps(lane: Lane, server: StandInServer) -> None:
    server.script.reply("One, ", tool_calls=[call("add", "c1", a=1, b=2)]).reply("two.")
    stream = lane.client().chat.stream_tools(**QUESTION, tools=[add])
    assert "".join(lane.inside(stream, lambda run: lane.pull(run.text()))) == "One, two."


def test_calls_of_one_step_run_side_by_side(lane: Lane, server: StandInServer) -> None:
    both = threading.Barrier(2, timeout=30)

    def meet(name: str) -> str:
        both.wait()
        return name

    play(server, call("meet", "c1", name="a"), call("meet", "c2", name="b"))
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[meet]))
    assert list(answers(run).items()) == [("c1", "a"), ("c2", "b")]


def test_no_more_than_max_parallel_run_at_the_same_time(lane: Lane, server: StandInServer) -> None:
    now: list[int] = []
    most: list[int] = []

    def count(n: int) -> int:
        now.append(n)
        most.append(len(now))
        now.remove(n)
        return n

    play(server, *(call("count", f"c{n}", n=n) for n in range(6)))
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[count], max_parallel=1))
    assert max(most) == 1
    assert list(answers(run).values()) == ["0", "1", "2", "3", "4", "5"]


def test_one_call_runs_in_the_thread_of_the_caller(sync_lane: Lane, server: StandInServer) -> None:
    threads: list[threading.Thread] = []

    def where() -> None:
        threads.append(threading.current_thread())

    play(server, call("where", "c1"))
    sync_lane.client().chat.run_tools(**QUESTION, tools=[where])
    play(server, call("where", "c1"), call("where", "c2"))
    sync_lane.client().chat.run_tools(**QUESTION, tools=[where])
    play(server, call("where", "c1"))
    sync_lane.client().chat.run_tools(**QUESTION, tools=[tool(where, timeout=60)])
    alone, *others = threads
    assert alone is threading.main_thread()
    assert len(others) == 3
    assert all(one is not alone and one.daemon for one in others)


def test_tools_see_the_context_variables_of_the_caller(lane: Lane, server: StandInServer) -> None:
    def whoami() -> str:
        user = USER.get()
        USER.set("changed")
        return user

    async def whoami_async() -> str:
        return whoami()

    tools = [whoami, tool(whoami_async if lane.name == "async" else whoami, name="other")]
    for calls in ([call("whoami", "c1"), call("other", "c2")], [call("whoami", "c1")]):
        play(server, *calls)

        def run() -> Any:
            token = USER.set("me")
            try:
                return lane.do(lane.client().chat.run_tools(**QUESTION, tools=tools))
            finally:
                assert USER.get() == "me"
                USER.reset(token)

        assert set(answers(run()).values()) == {"me"}


def test_a_tool_gets_the_context_of_the_run_which_is_not_sent(lane: Lane, server: StandInServer) -> None:
    seen: list[Any] = []

    def look(ctx: ToolContext[dict[str, str]]) -> str:
        seen.append((ctx.context, ctx.call_id, ctx.step, ctx.cancelled))
        return ctx.context["name"]

    play(server, call("look", "c1"))
    shop = {"name": "shop"}
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[look], context=shop))
    assert seen == [(shop, "c1", 1, False)]
    assert seen[0][0] is shop
    assert "context" not in server.requests[0].json()
    assert "shop" not in run.state.to_json().replace('"content":"shop"', "")


def test_an_exception_goes_to_the_model_and_a_tool_error_in_its_own_words(
    lane: Lane, server: StandInServer
) -> None:
    def fail(how: str) -> str:
        raises = {
            "plain": ValueError("no such city"),
            "bare": KeyError(),
            "key": KeyError("kiwi"),
            "own": ToolError("Ask the user."),
        }
        raise raises[how]

    play(server, *(call("fail", how, how=how) for how in ("plain", "bare", "key", "own")))
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[fail]))
    assert answers(run) == {
        "plain": "Error: no such city",
        "bare": "Error: KeyError",
        "key": "Error: KeyError: 'kiwi'",
        "own": "Ask the user.",
    }
    assert set(statuses(run.state).values()) == {"failed"}


@pytest.mark.parametrize("together", [False, True], ids=["alone", "with another"])
def test_no_exception_of_a_tool_is_lost_or_ends_the_run(
    lane: Lane, server: StandInServer, *, together: bool
) -> None:
    class SilentError(Exception):
        def __str__(self) -> str:
            raise RuntimeError("no text")

    def silent() -> None:
        raise SilentError

    def unreadable() -> None:
        raise ValueError("not a picture: a\udc80")  # as names of files may be

    def leave() -> None:
        raise GeneratorExit

    async def leave_later() -> None:
        raise GeneratorExit

    ended = "Error: GeneratorExit: the tool ended itself"
    expected: dict[Callable[[], Any], str] = {
        silent: "Error: SilentError",
        unreadable: "a\N{REPLACEMENT CHARACTER}",
        leave: ended,
    }
    if lane.name == "async":
        expected[leave_later] = ended
    for one, words in expected.items():
        play(server, call(one.__name__, "c1"), *([call("add", "c2", a=1, b=2)] if together else []))
        run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[one, add]))
        assert answers(run)["c1"].endswith(words)
        assert run.text == "Done."
    play(server, call("silent", "c1"))
    with pytest.raises(ToolFailedError, match="SilentError"):
        lane.do(lane.client().chat.run_tools(**QUESTION, tools=[silent], on_tool_error="raise"))


def test_a_result_that_cannot_be_sent_is_an_error_of_the_tool(lane: Lane, server: StandInServer) -> None:
    play(server, call("odd", "c1"))
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[tool(lambda: object(), name="odd")]))
    assert answers(run)["c1"].startswith("Error: ")


def test_on_tool_error_raise_ends_the_run_after_the_other_calls(lane: Lane, server: StandInServer) -> None:
    failed = threading.Event()

    def fail() -> None:
        failed.set()
        raise ValueError("broken")

    def wait() -> str:
        failed.wait(30)
        return "late"

    play(server, call("fail", "c1"), call("wait", "c2"))
    with pytest.raises(ToolFailedError, match=r"tool 'fail' failed.*broken") as caught:
        lane.do(lane.client().chat.run_tools(**QUESTION, tools=[fail, wait], on_tool_error="raise"))
    assert isinstance(caught.value.__cause__, ValueError)
    assert statuses(caught.value.state) == {"c1": "failed", "c2": "returned"}
    assert len(server.requests) == 1
    run = lane.do(lane.client().chat.run_tools(state=caught.value.state, tools=[fail, wait]))
    assert (run.text, answers(run)) == ("Done.", {"c1": "Error: broken", "c2": "late"})


def test_a_failed_call_is_repeated_as_often_as_its_tool_says(lane: Lane, server: StandInServer) -> None:
    tries: list[str] = []
    pauses: list[float] = []

    def flaky(kind: str) -> str:
        tries.append(kind)
        if kind == "own":
            raise ToolError("Not again.")
        if tries.count(kind) < 3:
            raise OSError("down")
        return "up"

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    sleep = pauses.append if lane.name == "sync" else pause
    play(server, call("flaky", "c1", kind="plain"), call("flaky", "c2", kind="own"))
    run = lane.do(lane.client(sleep=sleep).chat.run_tools(**QUESTION, tools=[tool(flaky, retries=2)]))
    assert answers(run) == {"c1": "up", "c2": "Not again."}
    assert (tries.count("plain"), tries.count("own")) == (3, 1)
    assert pauses == [0.1, 0.2]


def test_a_tool_that_hangs_is_abandoned_and_its_late_result_dropped(
    lane: Lane, server: StandInServer
) -> None:
    release, done, cancelled = threading.Event(), threading.Event(), []

    def hang(ctx: ToolContext[None]) -> str:
        release.wait(30)
        cancelled.append(ctx.cancelled)
        done.set()
        return "late"

    play(server, call("hang", "c1"), call("add", "c2", a=1, b=2))
    tools = [tool(hang, timeout=0.02, retries=3), add]
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=tools, max_parallel=1))
    assert answers(run) == {"c1": "Error: the tool did not finish within 0.02 seconds.", "c2": "3"}
    assert statuses(run.state) == {"c1": "abandoned", "c2": "returned"}
    release.set()
    assert done.wait(30)
    assert cancelled == [True]
    assert answers(run)["c1"].startswith("Error")


def test_an_idempotent_tool_that_hangs_is_tried_again(lane: Lane, server: StandInServer) -> None:
    release, tries = threading.Event(), []

    def hang() -> str:
        tries.append(1)
        if len(tries) == 1:
            release.wait(30)
        return f"try {len(tries)}"

    play(server, call("hang", "c1"))
    tools = [tool(hang, timeout=0.02, retries=1, idempotent=True)]
    client = lane.client(sleep=lane.no_sleep())
    run = lane.do(client.chat.run_tools(**QUESTION, tools=tools))
    release.set()
    assert answers(run) == {"c1": "try 2"}


def test_an_asynchronous_tool_that_hangs_is_cancelled(async_lane: Lane, server: StandInServer) -> None:
    ends: list[str] = []

    async def hang() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ends.append("cancelled")

    play(server, call("hang", "c1"), call("add", "c2", a=1, b=2))
    tools = [tool(hang, timeout=0.02), add]
    run = async_lane.do(async_lane.client().chat.run_tools(**QUESTION, tools=tools))
    assert answers(run) == {"c1": "Error: the tool did not finish within 0.02 seconds.", "c2": "3"}
    assert statuses(run.state) == {"c1": "failed", "c2": "returned"}
    assert ends == ["cancelled"]


def test_the_time_of_a_run_limits_its_tools(lane: Lane, server: StandInServer) -> None:
    release = threading.Event()

    def hang() -> None:
        release.wait(30)

    play(server, call("hang", "c1"))
    limits = RunLimits(max_seconds=0.3)
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[hang], limits=limits, final_turn=False))
    release.set()
    assert (run.status, run.limit) == ("limit", "time")
    assert "did not finish within" in answers(run)["c1"]


def test_what_a_generator_yields_is_progress_and_in_the_end_its_result(
    lane: Lane, server: StandInServer
) -> None:
    def steps() -> Any:
        yield "half"
        yield "all"

    def returns() -> Any:
        yield "half"
        return "result"

    async def asynchronous() -> Any:
        yield "half"
        yield "all"

    tools = [steps, returns, tool(asynchronous if lane.name == "async" else steps, name="third")]
    play(server, call("steps", "c1"), call("returns", "c2"), call("third", "c3"))
    events: list[Any] = []
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=tools, on_event=events.append))
    assert answers(run) == {"c1": "all", "c2": "result", "c3": "all"}
    told = [(one.call_id, one.name, one.value) for one in events if one.type == "tool_progress"]
    expected = [("c1", "steps", "all"), ("c1", "steps", "half"), ("c2", "returns", "half")]
    last = [("c3", "third", "all")] if lane.name == "sync" else []  # an event loop sees that it is the last
    assert sorted(told) == [*expected, *last, ("c3", "third", "half")]


def test_the_progress_of_a_single_call_comes_as_it_happens(lane: Lane, server: StandInServer) -> None:
    log: list[str] = []

    def steps() -> Any:
        yield "one"
        log.append("between")
        yield "two"

    play(server, call("steps", "c1"))
    stream = lane.client().chat.stream_tools(**QUESTION, tools=[steps])

    def note(event: Any) -> None:
        if event.type == "tool_progress":
            log.append(event.value)

    def body(run: Any) -> Any:
        if lane.name == "sync":
            for event in run:
                note(event)
            return None

        async def read() -> None:
            async for event in run:
                note(event)

        return read()

    lane.inside(stream, body)
    assert log[0] == "one" if lane.name == "sync" else "one" in log
    assert set(log) == {"one", "between", "two"}


def test_a_function_that_returns_an_awaitable_is_awaited(async_lane: Lane, server: StandInServer) -> None:
    async def later() -> str:
        await anyio.sleep(0)
        return "awaited"

    play(server, call("wrapped", "c1"))
    tools = [tool(lambda: later(), name="wrapped", description="Wraps.")]
    run = async_lane.do(async_lane.client().chat.run_tools(**QUESTION, tools=tools))
    assert answers(run) == {"c1": "awaited"}


@dataclass
class Counted:
    text: str
    count: int


@pytest.mark.parametrize("mode", ["json_schema", "tool"])
def test_the_typed_answer_of_a_streamed_run_grows(lane: Lane, server: StandInServer, mode: Any) -> None:
    answer = {"text": "Three apples.", "count": 3}
    server.script.reply("Let me see.", tool_calls=[call("add", "c1", a=1, b=2)])
    if mode == "tool":
        server.script.reply(tool_calls=[call("final_answer", "c2", **answer)])
    else:
        server.script.reply(json.dumps(answer))
    stream = lane.client().chat.stream_tools(**QUESTION, tools=[add], output_type=Counted, mode=mode)
    seen = lane.inside(stream, lambda run: lane.pull(partials(run)))
    grown = [json.loads(one) for one in dict.fromkeys(seen) if one != "null"]
    assert grown[-1] == answer
    assert len(grown) > 2
    for before, after in pairwise(grown):
        assert after["text"].startswith(before.get("text", ""))
        assert before.get("count", 3) == 3
    assert lane._run(stream.result()).output == Counted("Three apples.", 3)


def test_a_run_without_its_typed_answer_says_so_when_it_is_asked_for(
    lane: Lane, server: StandInServer
) -> None:
    @tool(needs_approval=True)
    def pay(amount: int) -> str:
        return f"paid {amount}"

    def asked(*calls: Any, **more: Any) -> tuple[ToolRun[Counted], str]:
        server.script.reply(None, tool_calls=list(calls))
        given = {"tools": [add, pay], "output_type": Counted, "mode": "json_schema", **more}
        run = lane.do(lane.client().chat.run_tools(**QUESTION, **given))
        with pytest.raises(OutputMissingError) as caught:
            _ = run.output
        error = caught.value
        assert isinstance(error, LookupError)
        assert (error.state, error.raw, error.reply) == (run.state, run.text, run.reply)
        assert (error.replies, error.cost, error.attempts) == ([run.reply], run.cost, 1)
        assert repr(run).startswith(f"<ToolRun {run.status}")
        return run, str(error)

    paused, said = asked(call("pay", "c1", amount=3))
    assert "the run waits for decisions on 'c1' (pay)" in said
    assert str(paused) == repr(paused)
    stopped = {"limits": RunLimits(max_steps=1), "final_turn": False}
    limited, said = asked(call("add", "c1", a=1, b=2), **stopped)
    assert "the run ended at its limit of steps, before the model gave the answer" in said
    assert str(limited) == repr(limited)
    assert "stop_when" in asked(call("add", "c1", a=1, b=2), stop_when=lambda state: True)[1]
    looping = RunLimits(stop_after=1, nudge_after=1)
    assert "over and over" in asked(call("add", "c1", a=1, b=2), limits=looping)[1]


@pytest.mark.parametrize("mode", ["json_schema", "tool"])
def test_a_wrong_answer_after_tools_counts_only_answers_and_leaves_a_completed_state(
    lane: Lane, server: StandInServer, mode: Any
) -> None:
    def answer(given: dict[str, Any]) -> None:
        if mode == "tool":
            server.script.reply(None, tool_calls=[call("final_answer", "c2", **given)])
        else:
            server.script.reply(json.dumps(given))

    typed: dict[str, Any] = {"output_type": Counted, "mode": mode, "tools": [add]}
    for retries in (0, 1):
        server.script.reply(None, tool_calls=[call("add", "c1", a=1, b=2)])
        for _ in range(retries + 1):
            answer({"text": "Three", "count": "many"})
        with pytest.raises(OutputInvalidError) as caught:
            lane.do(lane.client().chat.run_tools(**QUESTION, **typed, output_retries=retries))
        error = caught.value
        assert (error.attempts, len(error.replies)) == (retries + 1, retries + 2)
        assert ("attempts)" in str(error)) == (retries > 0)

    def sent() -> list[Any]:
        return [request for request in server.requests if request.method == "POST"]

    before = sent()
    assert error.state.status == "completed"
    with pytest.raises(OutputMissingError):
        _ = lane.do(lane.client().chat.run_tools(state=error.state, **typed)).output
    assert sent() == before
    answer({"text": "Three", "count": 3})
    again = [{"role": "user", "content": "As a number, please."}]
    run = lane.do(lane.client().chat.run_tools(state=error.state, messages=again, **typed))
    assert run.output == Counted("Three", 3)


def test_a_completed_run_that_is_resumed_has_no_typed_answer_any_more(
    lane: Lane, server: StandInServer
) -> None:
    server.script.reply('{"text": "a", "count": 1}')
    typed: dict[str, Any] = {"output_type": Counted, "mode": "json_schema"}
    run = lane.do(lane.client().chat.run_tools(**QUESTION, tools=[add], **typed))
    assert run.output == Counted("a", 1)
    again = lane.do(lane.client().chat.run_tools(state=run.state, tools=[add], **typed))
    with pytest.raises(OutputMissingError, match="a state keeps no output; pass messages="):
        _ = again.output


def test_null_is_an_output_and_a_run_without_a_type_has_none(lane: Lane, server: StandInServer) -> None:
    server.script.reply('{"value": null}').reply("Free.")
    typed: dict[str, Any] = {"output_type": Counted | None, "mode": "json_schema"}
    assert lane.do(lane.client().chat.run_tools(**QUESTION, tools=[add], **typed)).output is None
    assert lane.do(lane.client().chat.run_tools(**QUESTION, tools=[add])).output is None


def partials(run: Any) -> Any:
    """The answer so far after each event, as JSON text."""
    if hasattr(run, "__anext__"):
        return async_partials(run)
    return (json.dumps(run.partial) for _ in run)


async def async_partials(run: Any) -> Any:
    async for _ in run:
        yield json.dumps(run.partial)


def test_of_several_failures_the_first_ends_the_run(lane: Lane, server: StandInServer) -> None:
    def fail(reason: str) -> None:
        raise ValueError(reason)

    play(server, call("fail", "c1", reason="first"), call("fail", "c2", reason="second"))
    run = lane.client().chat.run_tools
    with pytest.raises(ToolFailedError, match="'fail' failed in call 'c1': first") as caught:
        lane.do(run(**QUESTION, tools=[fail], on_tool_error="raise", max_parallel=1))
    assert statuses(caught.value.state) == {"c1": "failed", "c2": "failed"}
