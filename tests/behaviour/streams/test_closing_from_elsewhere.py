"""`close` of a stream or client ends what another thread or task waits for, whatever that is."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import aclosing
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RetryPolicy, errors
from tests.behaviour.streams.callers import ARGUMENTS
from tests.behaviour.streams.raw_server import Peer, Play, RawServer, Serve, answer, silent, whole
from tests.behaviour.streams.wire_events import HELLO, sse, text
from tests.each import each
from tests.transports.libraries import EVENT_LOOPS

CHAT = ARGUMENTS["chat"]
FIRST = sse(text("Hel")[0])
SLEEPY = RetryPolicy(max_retries=1, initial=300, cap=300, jitter=False, deadline=None)
SETTINGS: dict[str, Any] = {"timeout": 600.0, "retries": 0}


def never(peer: Peer) -> bool:
    """Say nothing, and note the end of the connection."""
    return silent(peer)


WAITS: dict[str, tuple[Play, dict[str, Any]]] = {
    "for the head": (never, {}),
    "for the first event": (answer(then="stall"), {}),
    "for the rest of the body": (answer(b'{"id": ', media="application/json", then="stall"), {}),
    "between attempts": (whole(503), {"retries": SLEEPY}),
}


def client_of(kind: Callable[..., Any], server: RawServer, **settings: Any) -> Any:
    return kind("k", base_url=server.url, **{**SETTINGS, **settings})


def ended(server: RawServer, name: str) -> bool:
    """Whether the server sees the end of the connection; one that was read to its end may stay open."""
    return name == "between attempts" or server.wait_for(lambda one: one.connections == 0)


def waiting_thread(work: Callable[[], Any]) -> tuple[threading.Thread, list[BaseException]]:
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread, raised


@each("name", WAITS)
@each("who", ["stream", "client of a stream", "client of a call"])
def test_another_thread_that_waits_is_woken(serve: Serve, name: str, who: str) -> None:
    play, settings = WAITS[name]
    server = serve(play)
    client = client_of(OpenRouter, server, **settings)
    stream = client.chat.stream(**CHAT)
    work = (lambda: client.chat.send(**CHAT)) if who == "client of a call" else stream.result
    thread, raised = waiting_thread(work)
    assert server.wait_for(lambda one: one.requests == 1)
    thread.join(0.05)  # until it waits, as a rule
    (stream if who == "stream" else client).close()
    thread.join(60)
    assert [type(error) for error in raised] == [errors.ClientClosedError]
    assert ended(server, name)
    client.close()


@each("backend", EVENT_LOOPS)
@each("name", WAITS)
@each("who", ["stream", "client of a stream", "client of a call"])
def test_another_task_that_waits_is_woken(serve: Serve, backend: str, name: str, who: str) -> None:
    play, settings = WAITS[name]
    server = serve(play)

    async def main() -> None:
        async def work() -> None:
            with pytest.raises(errors.ClientClosedError):
                await (client.chat.send(**CHAT) if who == "client of a call" else stream.result())

        client = client_of(AsyncOpenRouter, server, **settings)
        stream = client.chat.stream(**CHAT)
        with anyio.fail_after(60):
            async with anyio.create_task_group() as group:
                group.start_soon(work)
                await anyio.to_thread.run_sync(server.wait_for, lambda one: one.requests == 1)
                await anyio.sleep(0.05)
                await (stream if who == "stream" else client).close()
        await client.close()

    anyio.run(main, backend=backend)
    assert ended(server, name)


def test_the_error_has_the_partial_result(serve: Serve) -> None:
    server = serve(answer(FIRST, then="stall"))
    client = client_of(OpenRouter, server)
    stream = client.chat.stream(**CHAT)
    next(stream)
    thread, raised = waiting_thread(stream.result)
    thread.join(0.05)
    stream.close()
    thread.join(60)
    assert isinstance(raised[0], errors.ClientClosedError)
    assert raised[0].partial.text == "Hel"


def test_a_stream_closed_by_its_client_says_so(serve: Serve) -> None:
    server = serve(answer(FIRST, then="stall"))
    client = client_of(OpenRouter, server)
    stream = client.chat.stream(**CHAT)
    next(stream)
    client.close()
    with pytest.raises(errors.ClientClosedError):
        stream.result()
    assert server.wait_for(lambda one: one.connections == 0)


def test_closing_a_finished_stream_leaves_its_connection_to_others(serve: Serve) -> None:
    server = serve(answer(HELLO), answer(FIRST, then="stall"))
    client = client_of(OpenRouter, server)
    finished, waiting = client.chat.stream(**CHAT), client.chat.stream(**CHAT)
    finished.result()
    next(waiting)
    thread, raised = waiting_thread(waiting.result)
    for _ in range(3):
        finished.close()
    thread.join(0.05)
    assert thread.is_alive()
    assert server.accepted == 1
    client.close()
    thread.join(60)
    assert raised


def test_aclosing_closes_streams_clients_and_pages(serve: Serve) -> None:
    server = serve(answer(FIRST, then="stall"))

    async def main() -> None:
        async with aclosing(client_of(AsyncOpenRouter, server)) as client:
            async with aclosing(client.chat.stream(**CHAT)) as stream:
                await anext(stream)
            assert await asyncio.to_thread(server.wait_for, lambda one: one.connections == 0)
            async with aclosing(client.chat.stream(**CHAT).text()) as words:
                assert await anext(words) == "Hel"
            assert await asyncio.to_thread(server.wait_for, lambda one: one.connections == 0)
            pager = client.paginate(client.models.list)
            async with aclosing(pager), aclosing(aiter(pager)) as items, aclosing(pager.pages()) as pages:
                pass
            for ended_iterator in (items, pages):
                with pytest.raises(StopAsyncIteration):
                    await anext(ended_iterator)
        with pytest.raises(errors.ClientClosedError):
            await client.chat.send(**CHAT)

    asyncio.run(main())
