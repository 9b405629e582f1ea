"""Cancelled and interrupted calls and streams lose no connection, counted at the server."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from tests.behaviour.streams.callers import ARGUMENTS
from tests.behaviour.streams.raw_server import Peer, Play, RawServer, Serve, answer, silent, whole
from tests.behaviour.streams.wire_events import HELLO, sse, text
from tests.each import each
from tests.faults import cancelled_calls
from tests.transports.libraries import httpx

CHAT = ARGUMENTS["chat"]
FIRST = sse(text("Hel")[0])
RESULT = whole(200, {"id": "gen-1", "choices": [{"index": 0, "finish_reason": "stop", "message": {}}]})
STEPS = 45
"""More steps of the event loop than a call or a stream takes."""


def idle(server: RawServer) -> bool:
    """Whether the server sees at most the connection that is kept for the next call."""
    return server.wait_for(lambda one: one.connections <= 1)


async def call(client: AsyncOpenRouter) -> None:
    await client.chat.send(**CHAT)


async def stream(client: AsyncOpenRouter) -> None:
    async with client.chat.stream(**CHAT) as opened:
        async for _ in opened:
            pass


async def cancel_at(step: int, work: Awaitable[None], *, again: int) -> None:
    """Cancel a task after some steps of the event loop, and again in the next ones."""
    task = asyncio.ensure_future(work)
    for _ in range(step):
        await asyncio.sleep(0)
    for _ in range(again + 1):
        task.cancel()
        await asyncio.sleep(0)
    await asyncio.wait([task])


@each("own", [False, True], ids=["our client", "http_client"])
@each("again", [0, 1, 2])
@each("use, play", [(call, RESULT), (stream, answer(FIRST, HELLO))], ids=["call", "stream"])
def test_a_task_cancelled_at_any_step_loses_no_connection(
    serve: Serve, own: bool, again: int, use: Callable[[Any], Awaitable[None]], play: Play
) -> None:
    server = serve(play)

    async def main() -> None:
        limits = httpx.Limits(max_connections=1)
        http_client = httpx.AsyncClient(limits=limits) if own else None
        client = AsyncOpenRouter("k", base_url=server.url, retries=0, timeout=60, http_client=http_client)
        client._http.settings.max_connections = 1  # one that is lost is missed
        for step in range(STEPS):
            await cancel_at(step, use(client), again=again)
        await use(client)
        assert await asyncio.to_thread(idle, server)
        await client.close()
        if http_client is not None:
            await http_client.aclose()

    asyncio.run(main())


@each("use", [call, stream], ids=["call", "stream"])
@each("play", [silent, answer(then="stall"), answer(FIRST, then="stall")], ids=["head", "body", "event"])
def test_asyncio_timeout_ends_a_wait_and_its_connection(
    serve: Serve, use: Callable[[Any], Awaitable[None]], play: Play
) -> None:
    server = serve(play)

    async def main() -> None:
        async with AsyncOpenRouter("k", base_url=server.url, retries=0, timeout=600) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await use(client)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(use(client), 0.05)
            assert await asyncio.to_thread(server.wait_for, lambda one: one.connections == 0)

    asyncio.run(main())


def test_a_cancelled_caller_does_not_wait_for_the_connection_to_close(serve: Serve) -> None:
    server = serve(silent)

    async def main() -> None:
        async with AsyncOpenRouter("k", base_url=server.url, retries=0, timeout=600) as client:
            task = asyncio.create_task(call(client))
            await asyncio.to_thread(server.wait_for, lambda one: one.requests == 1)
            task.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert task.done()

    asyncio.run(main())


@each("row", ["httpx", "httpx-own", "httpx2-own", "aiohttp"])
def test_calls_cancelled_while_they_wait_for_a_place_lose_none(row: str) -> None:
    """A few hundred; the program does 10,000 of each row."""
    cancelled_calls.run(row, 300, seed=1)


def test_a_stream_that_is_left_when_all_of_it_has_come_does_not_close_what_others_use(serve: Serve) -> None:
    """Its connection has gone to the next request by then."""
    server = serve(whole(200, HELLO, media="text/event-stream"), RESULT)

    async def main() -> None:
        async with AsyncOpenRouter("k", base_url=server.url, retries=0, timeout=60) as client:
            async with client.chat.stream(**CHAT) as opened:
                async for _ in opened:
                    break
            await call(client)

    asyncio.run(main())
    assert (server.accepted, server.requests) == (1, 2)


# --- KeyboardInterrupt -------------------------------------------------------------------------------------


def interrupt() -> None:
    """Press Ctrl-C while the main thread waits for the server."""
    threading.Event().wait(0.05)
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)


def interrupting(*pieces: bytes) -> Play:
    """Interrupt the client after some bytes of an answer."""

    def play(peer: Peer) -> bool:
        for piece in pieces:
            peer.send(piece)
        interrupt()
        peer.stall()
        return False

    return play


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
POINTS = {
    "head": (interrupting(),),
    "body": (interrupting(HEAD),),
    "next event": (interrupting(HEAD, b"%x\r\n%b\r\n" % (len(FIRST), FIRST)),),
    "drain": (interrupting(HEAD, b"%x\r\n%b\r\n" % (len(HELLO), HELLO)),),
}


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="needs signals to threads")
@each("name", POINTS)
@each("streaming", [False, True], ids=["call", "stream"])
def test_an_interrupted_call_loses_no_connection(serve: Serve, name: str, streaming: bool) -> None:
    server = serve(*POINTS[name], RESULT)
    with OpenRouter("k", base_url=server.url, retries=0, timeout=600) as client:
        client._http.settings.max_connections = 1
        with pytest.raises(KeyboardInterrupt):
            client.chat.stream(**CHAT).result() if streaming else client.chat.send(**CHAT)
        assert server.wait_for(lambda one: one.connections == 0)
        client.chat.send(**CHAT)


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="needs signals to threads")
def test_a_call_interrupted_while_connecting_loses_no_connection(full_server: str) -> None:
    with OpenRouter("k", base_url=full_server, retries=0, timeout=600) as client:
        client._http.settings.max_connections = 1
        for _ in range(2):  # the second one would wait for a place in the pool
            threading.Thread(target=interrupt).start()
            with pytest.raises(KeyboardInterrupt):
                client.chat.send(**CHAT)
        transport: Any = client._http.connection().client._transport
        assert all(one.is_closed() for one in transport._pool.connections)
