"""Runs that end early: interrupted, cancelled, closed. What has finished is kept, and nothing goes on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest
import trio

from openrouter_sdk import AsyncOpenRouter, RunState, ToolContext, ToolStream, tool
from openrouter_sdk.errors import ClientClosedError, RequestInDoubtError, ServerError
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.faults import NoAnswer, StallAt
from tests.behaviour.lanes import Lane
from tests.behaviour.tools.moments import QUESTION, add, answers, call, play, statuses
from tests.transports.libraries import EVENT_LOOPS

Main = Callable[[], Awaitable[Any]]
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def state_of(error: BaseException) -> RunState:
    state: Any = error.state  # type: ignore[attr-defined]
    assert isinstance(state, RunState)
    return state


def test_an_interrupt_starts_no_further_tool_and_keeps_what_has_finished(
    sync_lane: Lane, server: StandInServer
) -> None:
    finished, contexts = threading.Event(), []

    def wait(ctx: ToolContext[None]) -> None:
        contexts.append(ctx)
        threading.Event().wait(30)

    def first(event: Any) -> None:
        if event.type == "tool_finished":
            raise KeyboardInterrupt

    def quick() -> str:
        finished.set()
        return "quick"

    play(server, call("wait", "c1"), call("quick", "c2"), call("add", "c3", a=1, b=2))
    with pytest.raises(KeyboardInterrupt) as caught:
        sync_lane.client().chat.run_tools(
            **QUESTION, tools=[wait, quick, add], max_parallel=2, on_event=first
        )
    state = state_of(caught.value)
    assert statuses(state) == {"c1": "started", "c2": "returned", "c3": "requested"}
    assert contexts[0].cancelled
    assert not state.in_doubt
    run = sync_lane.client().chat.run_tools(state=state.to_json(), tools=[wait, quick, add])
    assert run.status == "awaiting_approval"
    assert [(one.call_id, one.reason) for one in run.pending] == [("c1", "interrupted")]
    run = sync_lane.client().chat.run_tools(
        state=run.state, tools=[wait, quick, add], decisions={"c1": run.pending[0].reject("stopped")}
    )
    expected = {"c1": "The call was rejected: stopped", "c2": "quick", "c3": "3"}
    assert (run.text, answers(run)) == ("Done.", expected)


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_what_interrupts_the_only_tool_leaves_it_started(
    sync_lane: Lane, server: StandInServer, kind: type[BaseException]
) -> None:
    def interrupt() -> None:
        raise kind

    play(server, call("interrupt", "c1"))
    with pytest.raises(kind) as caught:
        sync_lane.client().chat.run_tools(**QUESTION, tools=[interrupt])
    assert statuses(state_of(caught.value)) == {"c1": "started"}


def test_an_interrupted_request_is_in_doubt_and_not_sent_again_unasked(
    sync_lane: Lane, server: StandInServer
) -> None:
    play(server, call("add", "c1", a=1, b=2))
    client = sync_lane.client()
    with client.chat.stream_tools(**QUESTION, tools=[add]) as run:
        next(run)
        state = run.state
    for given in (state, state.to_json(), run.state):
        with pytest.raises(RequestInDoubtError, match="step 1") as caught:
            client.chat.run_tools(state=given, tools=[add])
        assert caught.value.state is not None
    assert len(server.requests) == 1
    server.script.reply("Again.")
    assert client.chat.run_tools(state=state, tools=[add], resend=True).steps


def test_an_error_of_the_server_is_no_doubt_and_the_run_can_go_on(lane: Lane, server: StandInServer) -> None:
    server.script.reply(None, tool_calls=[call("add", "c1", a=1, b=2)]).error(503, "Down.").reply("Three.")
    with pytest.raises(ServerError) as caught:
        lane.do(lane.client().chat.run_tools(**QUESTION, tools=[add]))
    state = caught.value.state
    assert not state.in_doubt
    run = lane.do(lane.client().chat.run_tools(state=state, tools=[add]))
    assert (run.text, answers(run), len(server.requests)) == ("Three.", {"c1": "3"}, 3)


def test_a_lost_answer_is_in_doubt(lane: Lane, server: StandInServer) -> None:
    server.script.reply("Lost.", faults=[NoAnswer()])
    with pytest.raises(Exception) as caught:  # noqa: PT011
        lane.do(lane.client().chat.run_tools(**QUESTION, tools=[add]))
    assert state_of(caught.value).in_doubt


def test_an_error_in_the_middle_of_a_stream_has_state_and_partial(lane: Lane, server: StandInServer) -> None:
    server.script.reply(None, tool_calls=[call("add", "c1", a=1, b=2)])
    server.script.reply("One two three four five six.", finish_reason="error")
    stream = lane.client().chat.stream_tools(**QUESTION, tools=[add])
    with pytest.raises(Exception) as caught:  # noqa: PT011
        lane.inside(stream, lane.pull)
    error: Any = caught.value
    assert error.partial is not None
    assert statuses(error.state) == {"c1": "returned"}
    assert "failed" in repr(stream)


def test_leaving_a_stream_closes_its_request_and_keeps_its_state(lane: Lane, server: StandInServer) -> None:
    server.script.reply("One two three four five six seven.", faults=[StallAt(900)])
    stream = lane.client().chat.stream_tools(**QUESTION, tools=[add])
    lane.inside(stream, lambda run: lane.pull(run, 1))
    assert lane.while_running(lambda: server.wait_for_hangup(30))
    assert stream.state.in_doubt
    with pytest.raises(ClientClosedError, match="closed before its end") as caught:
        lane._run(stream.result())
    assert caught.value.state.in_doubt
    assert repr(stream).endswith("closed before its end>")


def test_leaving_a_stream_cancels_its_tools(lane: Lane, server: StandInServer) -> None:
    contexts: list[ToolContext[None]] = []
    ends: list[str] = []

    def wait(ctx: ToolContext[None]) -> None:
        contexts.append(ctx)
        threading.Event().wait(30)

    async def wait_async() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ends.append("cancelled")

    tools: list[Any] = [wait, add, *([wait_async] if lane.name == "async" else [])]
    play(server, call("wait", "c1"), call("add", "c2", a=1, b=2), call("wait_async", "c3"))
    stream = lane.client().chat.stream_tools(**QUESTION, tools=tools)

    def is_over(events: list[Any]) -> bool:
        return bool(events) and events[-1].type == "tool_finished" and events[-1].call_id == "c2"

    def body(run: Any) -> Any:
        events: list[Any] = []
        if isinstance(run, ToolStream):
            while not is_over(events):
                events.append(next(run))
            return None

        async def read() -> None:
            while not is_over(events):
                events.append(await anext(run))

        return read()

    lane.inside(stream, body)
    expected = {"c1": "started", "c2": "returned", "c3": "started" if lane.name == "async" else "refused"}
    assert statuses(stream.state) == expected
    assert contexts[0].cancelled
    assert ends == (["cancelled"] if lane.name == "async" else [])


def test_a_loop_without_with_closes_the_run_it_leaves(sync_lane: Lane, server: StandInServer) -> None:
    server.script.reply("One two three four five six seven.", faults=[StallAt(900)])
    stream = sync_lane.client().chat.stream_tools(**QUESTION, tools=[add])
    for _ in stream:
        break
    assert server.wait_for_hangup(30)
    assert stream.state.in_doubt


def test_a_run_that_another_thread_closes_raises(sync_lane: Lane, server: StandInServer) -> None:
    started = threading.Event()

    def wait() -> None:
        started.set()
        threading.Event().wait(30)

    play(server, call("wait", "c1"), call("wait", "c2"))
    stream = sync_lane.client().chat.stream_tools(**QUESTION, tools=[wait])

    def close() -> None:
        started.wait(30)
        stream.close()

    threading.Thread(target=close).start()
    with pytest.raises(ClientClosedError):
        stream.result()
    assert set(statuses(stream.state).values()) <= {"started", "requested"}


@BACKENDS
def test_cancelling_a_run_cancels_its_tools_and_keeps_what_has_finished(
    server: StandInServer, backend: str
) -> None:
    ends: list[str] = []
    saved: list[RunState] = []
    kept: list[RunState] = []
    play(server, call("slow", "c1"), call("quick", "c2"), call("in_thread", "c3"))

    async def slow() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ends.append("slow")

    async def quick() -> str:
        return "quick"

    def in_thread() -> None:
        threading.Event().wait(30)

    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            with anyio.CancelScope() as scope:

                def cancel(event: Any) -> None:
                    if event.type == "tool_finished":
                        scope.cancel()

                try:
                    await client.chat.run_tools(
                        **QUESTION, tools=[slow, quick, in_thread], on_event=cancel, checkpoint=saved.append
                    )
                except anyio.get_cancelled_exc_class() as error:
                    kept.append(state_of(error))
                    raise
            assert scope.cancelled_caught
            await anyio.sleep(0)  # nothing is left to be cancelled

    anyio.run(main, backend=backend)
    assert ends == ["slow"]
    for state in (kept[0], saved[-1]):
        assert statuses(state) == {"c1": "started", "c2": "returned", "c3": "started"}


@BACKENDS
def test_a_cancelled_stream_leaves_no_task_and_no_group_around_exceptions(
    server: StandInServer, backend: str
) -> None:
    kept: list[RunState] = []

    async def slow() -> None:
        await anyio.sleep_forever()

    async def fail_in_the_middle(client: AsyncOpenRouter) -> None:
        async with client.chat.stream_tools(**QUESTION, tools=[slow]) as run:
            async for event in run:
                if event.type == "tool_started":
                    raise ZeroDivisionError

    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            play(server, call("slow", "c1"), call("slow", "c2"))
            run = client.chat.stream_tools(**QUESTION, tools=[slow])
            with anyio.move_on_after(0.2) as scope:
                try:
                    async with run:
                        async for _ in run:
                            pass
                except anyio.get_cancelled_exc_class() as error:
                    kept.append(state_of(error))
                    raise
            assert scope.cancelled_caught
            assert statuses(kept[0]) == {"c1": "started", "c2": "started"}
            assert statuses(run.state) == {"c1": "started", "c2": "started"}
            server.reset()
            play(server, call("slow", "c1"), call("slow", "c2"))
            with pytest.raises(ZeroDivisionError):
                await fail_in_the_middle(client)

    anyio.run(main, backend=backend)


@BACKENDS
def test_a_run_that_another_task_closes_raises_and_leaves_its_block(
    server: StandInServer, backend: str
) -> None:
    async def slow() -> None:
        await anyio.sleep_forever()

    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            play(server, call("slow", "c1"), call("slow", "c2"))
            async with (
                anyio.create_task_group() as others,
                client.chat.stream_tools(**QUESTION, tools=[slow]) as run,
            ):
                while (await anext(run)).type != "tool_started":
                    pass
                others.start_soon(run.close)
                with pytest.raises(ClientClosedError) as caught:
                    await run.result()
                assert set(statuses(state_of(caught.value)).values()) <= {"started", "requested"}

    anyio.run(main, backend=backend)


def test_asyncio_cancels_a_run_by_its_own_means(server: StandInServer) -> None:
    ends: list[str] = []

    async def slow() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ends.append("slow")

    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            play(server, call("slow", "c1"), call("add", "c2", a=1, b=2))
            told = asyncio.Event()

            def tell(event: Any) -> None:
                if event.type == "tool_finished":
                    told.set()

            running = asyncio.create_task(client.chat.run_tools(**QUESTION, tools=[slow, add], on_event=tell))
            await told.wait()
            running.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await running
            assert statuses(state_of(caught.value)) == {"c1": "started", "c2": "returned"}
            assert ends == ["slow"]
            server.reset()
            play(server, call("slow", "c1"))
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await client.chat.run_tools(**QUESTION, tools=[slow])

    asyncio.run(main())


def test_a_run_works_within_a_nursery_of_trio(server: StandInServer) -> None:
    async def later(n: int) -> int:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(trio.sleep, 0.001)
        return n

    async def main() -> None:
        found: list[str] = []
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:

            async def one() -> None:
                run = await client.chat.run_tools(**QUESTION, tools=[later])
                found.append(run.text)

            play(server, call("later", "c1", n=1), call("later", "c2", n=2))
            async with trio.open_nursery() as nursery:
                nursery.start_soon(one)
        assert found == ["Done."]

    trio.run(main)


@BACKENDS
def test_a_tool_that_raises_a_cancellation_of_its_own_has_failed(server: StandInServer, backend: str) -> None:
    async def odd() -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        future.cancel()
        await future

    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            play(server, call("odd", "c1"), call("add", "c2", a=1, b=2))
            run = await client.chat.run_tools(**QUESTION, tools=[odd, add])
            assert answers(run)["c1"].startswith("Error: ")
            assert answers(run)["c2"] == "3"

    anyio.run(main, backend=backend)


@BACKENDS
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_what_an_asynchronous_tool_raises_to_end_the_program_leaves_the_run_with_its_state(
    server: StandInServer, backend: str, kind: type[BaseException]
) -> None:
    async def interrupt() -> None:
        raise kind

    async def leave(client: AsyncOpenRouter) -> None:
        async with client.chat.stream_tools(**QUESTION, tools=[interrupt, add]) as run:
            async for event in run:
                if event.type == "tool_started" and event.call.name == "add":
                    await anyio.wait_all_tasks_blocked()
                    break

    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            play(server, call("interrupt", "c1"))
            with pytest.raises(kind) as caught:
                await client.chat.run_tools(**QUESTION, tools=[interrupt])
            assert statuses(state_of(caught.value)) == {"c1": "started"}
            server.script.clear()
            play(server, call("interrupt", "c1"), call("add", "c2", a=1, b=2))
            with pytest.raises(kind):
                await leave(client)

    anyio.run(main, backend=backend)


def test_a_tool_that_hangs_in_a_thread_does_not_keep_an_event_loop_from_ending(server: StandInServer) -> None:
    release, late = threading.Event(), threading.Event()

    def hang() -> str:
        release.wait(30)
        late.set()
        return "late"

    async def main() -> Any:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            play(server, call("hang", "c1"))
            return await client.chat.run_tools(**QUESTION, tools=[tool(hang, timeout=0.01)])

    for backend in EVENT_LOOPS:
        run = anyio.run(main, backend=backend)
        assert statuses(run.state) == {"c1": "abandoned"}
        release.set()
        assert late.wait(30)  # its report finds no event loop any more, which nobody is told
        release.clear()
        late.clear()
        server.reset()
