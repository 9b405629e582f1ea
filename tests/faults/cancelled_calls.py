"""Cancel calls and streams at random moments, by asyncio's own means, and see that no connection is lost.

python -m tests.faults.cancelled_calls --times 10000 --rows httpx,httpx-http2,aiohttp

Each row is a transport, over HTTP/1.1 or HTTP/2, with our client or the caller's own. In the end as many
calls as the pool has places must be able to wait at the server at once, and then no connection may be left.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import random
import socket
import ssl
import sys
import threading
from collections.abc import AsyncIterator, Coroutine
from contextlib import AbstractContextManager, asynccontextmanager
from importlib import import_module
from typing import Any

import trustme

from openrouter_sdk import AsyncOpenRouter
from tests.behaviour.http2 import http2_server
from tests.behaviour.streams import raw_server
from tests.behaviour.streams.wire_events import HELLO, sse, text

PLACES = 5
"""In the pool, or on the connection of HTTP/2."""
WORKERS = 10
"""More than there are places, so that some are cancelled while they wait for one."""
STEPS = 45
"""More steps of the event loop than a call takes."""
SECONDS = 0.02
"""More than a call takes."""
PATIENCE = 60.0
"""Seconds after which what should have happened is taken to have failed."""
CALL = {"id": "gen-1", "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": "Hello"}}]}
FIRST = sse(text("Hel")[0])

ROWS = (
    *("httpx", "httpx-tls", "httpx-own", "httpx-http2", "httpx-http2-own"),
    *("httpx2", "httpx2-tls", "httpx2-own", "httpx2-http2", "httpx2-http2-own"),
    *("aiohttp", "aiohttp-tls"),
)
"""Transport, what is spoken, and whether the client is the caller's own."""


def kind_of(body: Any) -> str:
    """What a request asks for: its message, and whether to stream."""
    return f"{body['messages'][0]['content']} {'stream' if body.get('stream') else 'call'}"


class Server(raw_server.RawServer):
    """Speaks HTTP/1.1, over TLS if there is a context."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._tls = context
        super().__init__()
        if context is not None:
            self.url = self.url.replace("http:", "https:")
        together = threading.Barrier(PLACES)
        call = raw_server.whole(200, CALL)
        self._kinds = {
            "answer call": call,
            "answer stream": raw_server.answer(FIRST, HELLO),
            "silence call": raw_server.silent,
            "silence stream": raw_server.answer(FIRST, then="stall"),
            "together call": lambda peer: together.wait(PATIENCE) >= 0 and call(peer),
        }

    def _next(self, body: bytes) -> raw_server.Play:
        return self._kinds[kind_of(json.loads(body))]

    def _serve(self, connection: socket.socket) -> None:
        secured = connection
        with contextlib.suppress(OSError):  # the client has left; what follows finds that out
            if self._tls is not None:
                secured = self._tls.wrap_socket(connection, server_side=True)
        with self._changed:
            self._peers.discard(connection)
            self._peers.add(secured)
        super()._serve(secured)

    def is_left(self) -> bool:
        """Whether all clients hang up."""
        return self.wait_for(lambda one: one.connections == 0)


class Http2Server(http2_server.Http2Server):
    """Speaks HTTP/2."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(context, max_streams=PLACES)
        call, together = http2_server.whole(CALL), asyncio.Barrier(PLACES)

        async def wait(stream: http2_server.ServerStream) -> None:
            await together.wait()
            await call(stream)

        self._kinds = {
            "answer call": call,
            "answer stream": http2_server.hello,
            "silence call": http2_server.silent,
            "silence stream": http2_server.stalling(FIRST),
            "together call": wait,
        }

    def next_play(self, request: http2_server.Request) -> http2_server.Play:
        return self._kinds[kind_of(request.json())]

    def is_left(self) -> bool:
        """Whether all clients hang up, maybe while something is on its way to them, and sent no nonsense."""
        wrong = [error for error in self.errors if not isinstance(error, ConnectionError)]
        return self.wait_for(lambda one: one.ended == one.accepted) and wrong == []


def authority(protocol: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The TLS contexts of a server that speaks a protocol, and of clients that trust it."""
    made = trustme.CA()
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    made.issue_cert("127.0.0.1").configure_cert(server)
    server.set_alpn_protocols([protocol])
    client = ssl.create_default_context()
    made.configure_trust(client)
    return server, client


@asynccontextmanager
async def opened(row: str, url: str, verify: ssl.SSLContext) -> AsyncIterator[AsyncOpenRouter]:
    """A client of a row, whose pool has `PLACES`."""
    transport, *words = row.split("-")
    http2, own = "http2" in words, "own" in words
    settings: dict[str, Any] = {"base_url": url, "retries": 0, "timeout": PATIENCE}
    if own:
        library = import_module(transport)
        limits = library.Limits(max_connections=1 if http2 else PLACES)
        settings["http_client"] = library.AsyncClient(http2=http2, verify=verify, limits=limits)
    else:
        settings |= {"transport": transport, "verify": verify} | ({"http2": True} if http2 else {})
    async with AsyncOpenRouter("k", **settings) as client:
        client._http.settings.max_connections = 1 if http2 else PLACES
        yield client
    if own:
        await settings["http_client"].aclose()


async def use(client: AsyncOpenRouter, message: str, *, streaming: bool) -> None:
    arguments: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": message}]}
    if not streaming:
        await client.chat.send(**arguments)
        return
    async with client.chat.stream(**arguments) as stream:
        async for _ in stream:
            pass


async def cancel(client: AsyncOpenRouter, dice: random.Random) -> None:
    """Cancel a call or a stream at a random moment, in one of asyncio's ways."""
    message = "silence" if dice.random() < 0.2 else "answer"
    work = use(client, message, streaming=dice.random() < 0.5)
    await dice.choice([cancel_at_step, cancel_after, wait_for, time_out])(work, dice)


async def cancel_at_step(work: Coroutine[Any, Any, None], dice: random.Random) -> None:
    """Cancel its task, and maybe again while it ends."""
    task = asyncio.ensure_future(work)
    for _ in range(dice.randrange(STEPS)):
        await asyncio.sleep(0)
    await cancel_task(task, dice.choice([1, 1, 2, 3]))


async def cancel_after(work: Coroutine[Any, Any, None], dice: random.Random) -> None:
    task = asyncio.ensure_future(work)
    await asyncio.sleep(dice.uniform(0, SECONDS))
    await cancel_task(task, dice.choice([1, 1, 2, 3]))


async def cancel_task(task: asyncio.Task[None], times: int) -> None:
    for _ in range(times):
        task.cancel()
        await asyncio.sleep(0)
    done, _ = await asyncio.wait([task], timeout=PATIENCE)
    assert done, "a task goes on although it was cancelled"
    if not task.cancelled() and (error := task.exception()) is not None:
        raise error


async def wait_for(work: Coroutine[Any, Any, None], dice: random.Random) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(work, dice.uniform(0, SECONDS))


async def time_out(work: Coroutine[Any, Any, None], dice: random.Random) -> None:
    task = asyncio.ensure_future(work)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(dice.uniform(0, SECONDS)):
            await task


async def storm(row: str, url: str, verify: ssl.SSLContext, times: int, seed: int) -> None:
    """Cancel so often; see that no place is lost. Raises AssertionError."""
    dice = random.Random(seed)
    left = iter(range(times))
    async with opened(row, url, verify) as client:

        async def work() -> None:
            for _ in left:
                await cancel(client, dice)

        await asyncio.gather(*(work() for _ in range(WORKERS)))
        try:
            async with asyncio.timeout(PATIENCE):
                calls = (use(client, "together", streaming=False) for _ in range(PLACES))
                await asyncio.gather(*calls)
        except TimeoutError:
            raise AssertionError(f"{row}: fewer than {PLACES} calls can be made at once") from None


def run(row: str, times: int, seed: int) -> None:
    """Run a row. Raises AssertionError."""
    http2 = "http2" in row
    context, verify = authority("h2" if http2 else "http/1.1")
    made: AbstractContextManager[Any]
    made = Http2Server(context) if http2 else Server(context if "tls" in row else None)
    with made as server:
        asyncio.run(storm(row, server.url, verify, times, seed))
        assert server.is_left(), f"{row}: connections are left at the server"


def main() -> int:
    """Run the rows, and return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=10_000)
    parser.add_argument("--rows", default=",".join(ROWS))
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    options = parser.parse_args()
    print(f"seed {options.seed}")
    for row in options.rows.split(","):
        run(row, options.times, options.seed)
        print(f"{row}: {options.times} cancelled, 0 of {PLACES} places lost", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
