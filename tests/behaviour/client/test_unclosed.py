"""Clients that are never closed: their connections are, and no warning is shown."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from openrouter_sdk import OpenRouter

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


def test_nothing_is_said_of_a_client_that_was_never_closed() -> None:
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    said = [line for line in done.stderr.splitlines() if not line.startswith("Executing <Task")]
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
