"""Clients that are never closed: their connections are, and no warning is shown."""

from __future__ import annotations

import subprocess
import sys

import pytest

from openrouter_sdk import OpenRouter
from tests.each import each
from tests.transports.libraries import httpx, serving

PROGRAM = """
import asyncio, gc, sys
from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.testing import StandInServer

def sync(server):
    OpenRouter(server.key, base_url=server.url).models.count()
    gc.collect()

async def call(client):
    await client.models.count()
    del client
    gc.collect()
    await asyncio.sleep(0)

with StandInServer() as server:
    sync(server)
    asyncio.run(call(AsyncOpenRouter(server.key, base_url=server.url)))
    kept = AsyncOpenRouter(server.key, base_url=server.url)
    asyncio.run(call(kept))
    asyncio.run(call(kept))
    at_exit = OpenRouter(server.key, base_url=server.url)
    at_exit.models.count()
print("done")
"""


FORKING = """
import os
from openrouter_sdk import OpenRouter
from openrouter_sdk.testing import StandInServer

with StandInServer() as server:
    client = OpenRouter(server.key, base_url=server.url)
    client.models.count()
    if child := os.fork():
        assert os.waitpid(child, 0)[1] == 0
        print("done")
    else:
        client.models.count()
        os._exit(0)
"""

IN_TRIO = """
import gc, trio
from openrouter_sdk import AsyncOpenRouter
from openrouter_sdk.testing import StandInServer

async def main(server):
    await AsyncOpenRouter(server.key, base_url=server.url).models.count()
    gc.collect()
    await trio.sleep(0)
    at_end = AsyncOpenRouter(server.key, base_url=server.url)
    await at_end.models.count()

with StandInServer() as server:
    trio.run(main, server)
    trio.run(main, server)
print("done")
"""

LEFT_OPEN = """
import asyncio, gc
from openrouter_sdk import AsyncOpenRouter
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.faults import StallAt

async def words(client):
    async with client.chat.stream(model="a/b", messages=[{"role": "user", "content": "Hi"}]) as stream:
        async for word in stream.text():
            yield word

async def main(server):
    streams = [words(AsyncOpenRouter(server.key, base_url=server.url)) for _ in range(50)]
    for stream in streams:
        await anext(stream)
    return streams

with StandInServer() as server:
    for _ in range(50):
        server.script.reply("One two.", faults=[StallAt(900)])
    streams = asyncio.run(main(server))
    assert server.wait_for_hangup(60)
    del streams
    gc.collect()
print("done")
"""


PROGRAMS = [PROGRAM, FORKING, LEFT_OPEN, *([IN_TRIO] if serving("async") != "aiohttp" else [])]


@each("program", PROGRAMS)
def test_nothing_is_said_of_a_client_that_was_never_closed(program: str) -> None:
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    slow = ("Executing <Task", "Executing <Handle")  # of asyncio, on a busy machine
    said = [line for line in done.stderr.splitlines() if not line.startswith(slow)]
    assert (done.stdout, said) == ("done\n", [])


def test_a_transport_of_the_caller_is_not_closed_with_a_forgotten_client() -> None:
    class Transport(httpx.MockTransport):
        closed = False

        def close(self) -> None:
            self.closed = True

    transport = Transport(lambda _: httpx.Response(200, json={"data": {"count": 1}}))
    OpenRouter("sk", transport=transport).models.count()
    assert not transport.closed
    with OpenRouter("sk", transport=transport) as client:
        client.models.count()
    assert transport.closed


@pytest.mark.parametrize("copies", [1, 2])
def test_a_copy_keeps_the_connections_open(copies: int) -> None:
    client = OpenRouter("sk", base_url="http://127.0.0.1:1/v1")
    for _ in range(copies):
        client = client.with_options(timeout=5)
    assert client._http.connection().client.is_closed is False
