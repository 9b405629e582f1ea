"""`AsyncOpenRouter` in trio and in anyio, on both of its backends: the same everywhere."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import anyio
import pytest
import trio

from openrouter_sdk import AsyncOpenRouter, RetryPolicy, Timeout, errors
from openrouter_sdk.testing import StandInServer, StandInTransport
from openrouter_sdk.testing.faults import (
    CutAt,
    Fault,
    KeepAlives,
    NoAnswer,
    Silence,
    StallAt,
)
from tests.transports.libraries import httpx

CHAT: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}
STALL = StallAt(900)
"""In the middle of a stream, after its first words."""
WORDS = "One two three four five six seven eight nine ten."

Run = Callable[[Callable[[], Awaitable[Any]]], Any]

# Trio tells of each generator that is not read to its end, such as those of streams that are left.
pytestmark = [
    pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore:Async generator 'openrouter_sdk:ResourceWarning"),
]


class OwnError(Exception):
    """What goes wrong in the caller's own code."""


def client(server: StandInServer, **settings: Any) -> AsyncOpenRouter:
    """A client of the server that sends once, unless told otherwise."""
    defaults: dict[str, Any] = {"retries": 0, "timeout": 60.0}
    return AsyncOpenRouter(server.key, base_url=server.url, **{**defaults, **settings})


async def hung_up(server: StandInServer) -> bool:
    """Whether the server sees all connections end, with the event loop turning."""
    return await anyio.to_thread.run_sync(server.wait_for_hangup, 60)


async def arrived(server: StandInServer) -> None:
    """Let others run until the server has got a request."""
    with anyio.fail_after(60):
        while not server.requests:
            await anyio.sleep(0.001)


async def read(made: AsyncOpenRouter, seen: anyio.Event | None = None) -> str:
    """Read a stream to its end."""
    pieces = []
    async with made.chat.stream(**CHAT) as stream:
        async for piece in stream.text():
            pieces.append(piece)
            if seen is not None:
                seen.set()
    return "".join(pieces)


def tasks_now() -> int:
    """How many tasks there are in the running event loop."""
    try:
        return len(asyncio.all_tasks())
    except RuntimeError:
        return trio.lowlevel.current_statistics().tasks_living


# --- calls and streams that go well ------------------------------------------------------------------------


def test_a_call_and_streams_share_one_connection(run: Run, server: StandInServer) -> None:
    async def main() -> None:
        async with client(server) as made:
            assert (await made.chat.send(**CHAT)).text.startswith("Hello!")
            for _ in range(3):
                assert (await read(made)).startswith("Hello!")
                assert (await made.chat.stream(**CHAT).result()).usage is not None
            assert server.connections == 1
        assert await hung_up(server)

    run(main)
    assert server.problems == []


def test_pages_are_walked(run: Run, server: StandInServer) -> None:
    async def main() -> list[Any]:
        async with client(server) as made:
            return [model.id async for model in made.paginate(made.models.list, limit=2)]

    assert len(run(main)) > 2


def test_a_hundred_calls_at_once(run: Run, server: StandInServer) -> None:
    async def main() -> None:
        texts: list[str] = []

        async def one(made: AsyncOpenRouter, number: int) -> None:
            message = f"I am {number}."
            reply = await made.chat.send(model="a/b", messages=[{"role": "user", "content": message}])
            assert f"I am {number}." in (reply.text or "")
            texts.append(reply.text or "")

        before = tasks_now()
        async with client(server) as made:
            async with anyio.create_task_group() as group:
                for number in range(100):
                    group.start_soon(one, made, number)
            assert len(set(texts)) == 100
            assert tasks_now() == before
        assert await hung_up(server)

    run(main)


def test_many_streams_wait_for_their_place_in_a_small_pool(run: Run, server: StandInServer) -> None:
    async def main() -> None:
        texts: list[str] = []

        async def one(made: AsyncOpenRouter) -> None:
            texts.append(await read(made))

        async with (
            httpx.AsyncClient(limits=httpx.Limits(max_connections=3)) as http,
            client(server, http_client=http, timeout=Timeout(connect=60.0)) as made,
            anyio.create_task_group() as group,
        ):
            for _ in range(40):
                group.start_soon(one, made)
        assert len(texts) == 40

    run(main)
    assert server.connections == 3


def test_the_transport_for_tests_works_too(run: Run) -> None:
    transport = StandInTransport()

    async def main() -> str:
        async with AsyncOpenRouter(transport.key, transport=transport) as made:
            return await read(made)

    assert run(main).startswith("Hello!")


# --- streams that are left ---------------------------------------------------------------------------------


@pytest.mark.parametrize("inside", [True, False], ids=["with", "without_with"])
def test_break_closes_the_socket(run: Run, server: StandInServer, inside: bool) -> None:
    server.script.reply(WORDS, faults=[STALL])

    async def main() -> None:
        async with client(server) as made:
            stream = made.chat.stream(**CHAT)
            if inside:
                async with stream:
                    async for _ in stream:
                        break
            else:
                async for _ in stream:
                    break
            assert await hung_up(server)
            assert stream.partial is not None
            assert (await read(made)).startswith("Hello!")

    run(main)


def test_an_exception_of_the_caller_closes_the_socket(run: Run, server: StandInServer) -> None:
    server.script.reply(WORDS, faults=[STALL])

    async def failing(made: AsyncOpenRouter) -> None:
        async with made.chat.stream(**CHAT) as stream:
            async for _ in stream:
                raise OwnError

    async def main() -> None:
        async with client(server) as made:
            with pytest.raises(OwnError):
                await failing(made)
            assert await hung_up(server)

    run(main)


@pytest.mark.parametrize("fault", [Silence(), StallAt(0), STALL], ids=["head", "first", "later"])
def test_a_cancelled_stream_closes_its_socket_and_leaves_no_task(
    run: Run, server: StandInServer, fault: Fault
) -> None:
    server.script.reply(WORDS, faults=[fault])

    async def main() -> None:
        before = tasks_now()
        async with client(server) as made:
            async with anyio.create_task_group() as group:
                group.start_soon(read, made)
                await arrived(server)
                group.cancel_scope.cancel()
            assert group.cancel_scope.cancelled_caught
            assert await hung_up(server)
            assert tasks_now() == before
            assert (await read(made)).startswith("Hello!")

    run(main)


def test_a_cancelled_stream_keeps_its_partial_result(run: Run, server: StandInServer) -> None:
    server.script.reply(WORDS, faults=[STALL])

    async def main() -> Any:
        async with client(server) as made:
            seen = anyio.Event()
            stream = made.chat.stream(**CHAT)

            async def reading() -> None:
                async with stream:
                    async for _ in stream.text():
                        seen.set()

            async with anyio.create_task_group() as group:
                group.start_soon(reading)
                await seen.wait()
                group.cancel_scope.cancel()
            assert await hung_up(server)
            return stream.partial

    text = run(main).text
    assert text
    assert WORDS.startswith(text)


def test_one_failure_in_a_group_cancels_the_streams_beside_it(run: Run, server: StandInServer) -> None:
    for _ in range(3):
        server.script.reply(WORDS, faults=[STALL])

    async def failing(made: AsyncOpenRouter) -> None:
        events = [anyio.Event() for _ in range(3)]
        async with anyio.create_task_group() as group:
            for seen in events:
                group.start_soon(read, made, seen)
            for seen in events:
                await seen.wait()
            raise OwnError

    async def main() -> None:
        async with client(server) as made:
            with pytest.raises(ExceptionGroup) as caught:
                await failing(made)
            assert [type(one) for one in caught.value.exceptions] == [OwnError]
            assert await hung_up(server)

    run(main)


def test_a_cancelled_wait_between_attempts_sends_no_more(run: Run, server: StandInServer) -> None:
    server.script.error(503, "Later.")

    async def main() -> None:
        slow = RetryPolicy(initial=30.0, cap=30.0, jitter=False)
        with anyio.CancelScope() as scope:
            hook = {"on_attempt": lambda _: scope.cancel()}
            async with client(server, retries=slow, timeout=None, **hook) as made:
                await made.chat.send(**CHAT)
        assert scope.cancelled_caught

    run(main)
    assert len(server.requests) == 1


# --- errors, retries, timeouts -----------------------------------------------------------------------------


def test_retries_wait_with_the_library_that_runs(run: Run, server: StandInServer) -> None:
    for _ in range(2):
        server.script.error(503, "Later.")
    quick = RetryPolicy(initial=0.01, jitter=False)

    async def main() -> str:
        async with client(server, retries=quick) as made:
            return await read(made)

    assert run(main).startswith("Hello!")
    assert len(server.requests) == 3


@pytest.mark.parametrize("reset", [True, False], ids=["reset", "closed"])
def test_a_stream_that_is_cut_keeps_its_partial_result(run: Run, server: StandInServer, reset: bool) -> None:
    server.script.reply(WORDS, faults=[CutAt(900, reset=reset)])

    async def main() -> Any:
        async with client(server) as made:
            with pytest.raises(errors.ConnectionLostError) as caught:
                await read(made)
            return caught.value.partial

    text = run(main).text
    assert text
    assert WORDS.startswith(text)


@pytest.mark.parametrize("reset", [True, False], ids=["reset", "closed"])
def test_a_lost_answer_is_a_typed_error(run: Run, server: StandInServer, reset: bool) -> None:
    server.script.reply(WORDS, faults=[NoAnswer(reset=reset)])

    async def main() -> None:
        async with client(server, retries=2) as made:
            await made.chat.send(**CHAT)

    with pytest.raises(errors.ConnectionLostError):
        run(main)
    assert len(server.requests) == 1


def test_a_port_where_nobody_listens_is_a_typed_error(run: Run, server: StandInServer) -> None:
    made = client(server)
    server.close()
    with pytest.raises(errors.ConnectError):
        run(partial(made.chat.send, **CHAT))


LIMITS: dict[str, tuple[Timeout, Fault]] = {
    "first_byte": (Timeout(first_byte=0.2), Silence()),
    "between_events": (Timeout(between_events=0.5), STALL),
    "total": (Timeout(total=1.0), KeepAlives(1000, 1, seconds=0.05)),
}


@pytest.mark.parametrize("phase", LIMITS)
def test_timeouts_hold(run: Run, server: StandInServer, phase: str) -> None:
    timeout, fault = LIMITS[phase]
    server.script.reply(WORDS, faults=[fault])

    async def main() -> errors.RequestTimeoutError:
        async with client(server, timeout=timeout) as made:
            with pytest.raises(errors.RequestTimeoutError) as caught:
                await read(made)
            assert await hung_up(server)
            return caught.value

    error = run(main)
    assert error.phase == phase
    assert (error.partial is None) == (phase == "first_byte")


def test_the_timeout_of_connecting_holds(run: Run, server: StandInServer) -> None:
    server.script.reply(WORDS, faults=[STALL])

    async def main() -> str:
        async with (
            httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as http,
            client(server, http_client=http) as made,
            made.chat.stream(**CHAT),
        ):
            short = made.with_options(timeout=Timeout(connect=0.05))
            with pytest.raises(errors.RequestTimeoutError) as caught:
                await short.chat.send(**CHAT)
            return caught.value.phase

    assert run(main) == "connect"


# --- more than one event loop ------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # sockets of a loop that has ended
def test_one_client_serves_loops_one_after_the_other(run: Run, server: StandInServer) -> None:
    made = client(server)
    for number in range(1, 4):
        assert run(partial(read, made)).startswith("Hello!")
        assert server.connections == number, "a connection of a loop that has ended is not used again"
        gc.collect()
    assert len(made._http._clients) == 1, "clients of loops that have ended are forgotten"
    run(made.close)
    gc.collect()
    assert server.wait_for_hangup(60)


def test_one_client_serves_loops_in_threads_at_once(run: Run, server: StandInServer) -> None:
    """Each has connections of its own: no lock guards those of a loop against another thread."""
    made = client(server)

    async def another() -> None:
        await made.chat.send(**CHAT)
        await made.chat.send(**CHAT)

    async def main() -> None:
        await made.chat.send(**CHAT)
        await anyio.to_thread.run_sync(run, another)
        assert server.connections == 2
        await made.chat.send(**CHAT)
        assert server.connections == 2

    run(main)


def test_closing_twice_and_using_it_afterwards(run: Run, server: StandInServer) -> None:
    async def main() -> None:
        made = client(server)
        await made.chat.send(**CHAT)
        await made.close()
        await made.close()
        assert await hung_up(server)
        with pytest.raises(errors.ClientClosedError):
            await made.chat.send(**CHAT)

    run(main)
