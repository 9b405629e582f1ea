"""A task that is cancelled takes nothing from those that share its connection of HTTP/2."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, errors
from openrouter_sdk.transport.network.async_sockets import AsyncSocketStream
from tests.behaviour.calls.moments import CHAT as ANSWER
from tests.behaviour.http2.conftest import Serve
from tests.behaviour.http2.http2_server import Play, ServerStream, hello, silent, stalling, whole
from tests.behaviour.streams.callers import ARGUMENTS, Caller
from tests.behaviour.streams.wire_events import sse, text
from tests.faults import cancelled_calls

pytestmark = pytest.mark.only_on("httpx", "httpx2", reason="of HTTP/2")

CHAT = ARGUMENTS["chat"]
FIRST = sse(text("Hel")[0])
STEPS = 600
"""More steps of the event loop than it takes to open a connection."""
SECURED_STEPS = 24
"""More than it takes from the end of the TLS handshake until the preface is being sent."""


def test_who_waits_for_a_connection_is_served_if_the_task_that_opens_it_is_cancelled(
    concurrent: Caller, serve: Serve
) -> None:
    server = serve(whole(ANSWER))

    async def cancelled_at(step: int) -> list[Any]:
        async with concurrent.client(server) as client:
            opening = asyncio.ensure_future(client.chat.send(**CHAT))
            await asyncio.sleep(0)
            waiting = [asyncio.ensure_future(client.chat.send(**CHAT)) for _ in range(3)]
            for _ in range(step):
                await asyncio.sleep(0)
            opening.cancel()
            return [answer.text for answer in await asyncio.gather(*waiting)]

    async def main() -> None:
        for step in range(0, STEPS, 12):
            assert await cancelled_at(step) == ["Hello."] * 3

    concurrent.run(main, main)
    assert server.wait_for(lambda one: one.ended == one.accepted)
    assert server.errors == []


@pytest.mark.parametrize("times", [1, 2])
def test_a_cancellation_at_any_step_of_the_preface_leaves_the_connection_to_the_others(
    concurrent: Caller, serve: Serve, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, secured = serve(whole(ANSWER)), 0
    start_tls = AsyncSocketStream.start_tls

    async def counting(*arguments: Any, **options: Any) -> Any:
        nonlocal secured
        stream = await start_tls(*arguments, **options)
        secured += 1
        return stream

    monkeypatch.setattr(AsyncSocketStream, "start_tls", counting)

    async def cancelled_at(step: int) -> list[Any]:
        before = secured
        async with concurrent.client(server) as client:
            opening = asyncio.ensure_future(client.chat.send(**CHAT))
            await asyncio.sleep(0)
            waiting = [asyncio.ensure_future(client.chat.send(**CHAT)) for _ in range(3)]
            while secured == before and not opening.done():
                await asyncio.sleep(0)
            for _ in range(step):
                await asyncio.sleep(0)
            for _ in range(times):
                opening.cancel()
                await asyncio.sleep(0)
            return [answer.text for answer in await asyncio.gather(*waiting)]

    async def main() -> None:
        for step in range(SECURED_STEPS):
            assert await cancelled_at(step) == ["Hello."] * 3

    concurrent.run(main, main)
    assert server.wait_for(lambda one: one.ended == one.accepted)
    assert (server.accepted, server.errors) == (SECURED_STEPS, [])


@pytest.mark.parametrize("row", ["httpx-http2", "httpx2-http2", "httpx-http2-own", "httpx2-http2-own"])
def test_calls_cancelled_at_random_moments_lose_no_place_and_no_byte(row: str) -> None:
    cancelled_calls.run(row, 300, seed=1)


# --- the caller's own client --------------------------------------------------------------------------------


@pytest.fixture(params=["httpx", "httpx2"])
def own(request: pytest.FixtureRequest, verify: ssl.SSLContext) -> Callable[..., Any]:
    """Makes HTTP/2 clients of both libraries."""
    kind = import_module(request.param).AsyncClient
    return partial(kind, http2=True, verify=verify)


def test_a_stream_of_the_callers_own_client_is_reset_when_it_is_left(
    own: Callable[..., Any], serve: Serve
) -> None:
    server = serve(stalling(FIRST), hello)

    async def main() -> None:
        async with own() as lent, AsyncOpenRouter("k", base_url=server.url, http_client=lent) as client:
            async with client.chat.stream(**CHAT) as stream:
                async for _ in stream:
                    break
            assert await asyncio.to_thread(server.wait_for, lambda one: one.resets == [(1, 8)])
            assert (await client.chat.stream(**CHAT).result()).text == "Hello"

    asyncio.run(main())
    assert (server.accepted, server.errors) == (1, [])


def test_a_cancelled_call_of_the_callers_own_client_is_reset(own: Callable[..., Any], serve: Serve) -> None:
    server = serve(silent, whole(ANSWER))

    async def main() -> None:
        async with own() as lent, AsyncOpenRouter("k", base_url=server.url, http_client=lent) as client:
            call = asyncio.ensure_future(client.chat.send(**CHAT))
            assert await asyncio.to_thread(server.wait_for, lambda one: len(one.requests) == 1)
            call.cancel()
            assert await asyncio.to_thread(server.wait_for, lambda one: one.resets == [(1, 8)])
            assert (await client.chat.send(**CHAT)).text == "Hello."

    asyncio.run(main())
    assert (server.accepted, server.errors) == (1, [])


@pytest.mark.parametrize("play", [silent, stalling(FIRST)], ids=["head", "later"])
def test_a_timeout_of_the_callers_own_client_ends_its_stream_alone(
    own: Callable[..., Any], serve: Serve, play: Play
) -> None:
    """It is that of the client where it is shorter than that of the call."""
    over = threading.Event()

    async def slow(stream: ServerStream) -> None:
        await asyncio.to_thread(over.wait)
        await whole(ANSWER)(stream)

    server = serve(slow, play)

    async def main() -> None:
        async with own(timeout=60.0) as lent:
            client = AsyncOpenRouter("k", base_url=server.url, http_client=lent, retries=0, timeout=60)
            first = asyncio.ensure_future(client.chat.send(**CHAT))  # whose wait begins with the long one
            assert await asyncio.to_thread(server.wait_for, lambda one: len(one.requests) == 1)
            lent.timeout = 0.2
            with pytest.raises(errors.RequestTimeoutError, match=r"http_client expired: 0\.2 s"):
                await client.chat.stream(**CHAT).result()
            lent.timeout = 60.0
            over.set()
            assert (await first).text == "Hello."

    asyncio.run(main())
    assert (server.accepted, server.resets) == (1, [(3, 8)])
