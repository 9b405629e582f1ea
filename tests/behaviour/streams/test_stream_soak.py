"""Many streams at once with faults of all kinds: each ends as its fault demands, none hangs, none is lost."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from tests.behaviour.streams.fault_server import FAULTS, FaultServer, fault_of
from tests.behaviour.streams.soak_clients import SETTINGS, stream_async, stream_sync

SEED = 20_261_121
AT_ONCE, THREADS, STREAMS = 200, 40, 400
HANGS = 240.0
"""Seconds after which a stream is taken to hang; each needs a few tenths."""


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(SEED) as running:
        yield running


def test_every_fault_is_among_the_streams() -> None:
    counted = Counter(fault_of(SEED, number) for number in range(STREAMS))
    assert set(counted) == set(FAULTS)
    assert min(counted.values()) >= 5


def test_200_concurrent_async_streams_with_random_faults_all_end_as_they_should(server: FaultServer) -> None:
    async def scenario() -> list[str | None]:
        places = asyncio.Semaphore(AT_ONCE)

        async def one(number: int) -> str | None:
            async with places:
                return await stream_async(client, SEED, number)

        async with AsyncOpenRouter(base_url=server.url, **SETTINGS) as client, asyncio.timeout(HANGS):
            return await asyncio.gather(*(one(number) for number in range(STREAMS)))

    outcomes = asyncio.run(scenario())
    assert len(outcomes) == STREAMS
    assert [wrong for wrong in outcomes if wrong is not None] == []


def test_40_threads_with_random_faults_all_end_as_they_should(server: FaultServer) -> None:
    with OpenRouter(base_url=server.url, **SETTINGS) as client, ThreadPoolExecutor(THREADS) as pool:
        waiting = [pool.submit(stream_sync, client, SEED, number) for number in range(STREAMS)]
        outcomes = [one.result(HANGS) for one in waiting]
    assert [wrong for wrong in outcomes if wrong is not None] == []


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors as Linux lists them")
def test_no_descriptor_is_left_when_the_client_is_closed(server: FaultServer) -> None:
    """Faults included; the server's own ends are closed by then because the client's are."""

    async def scenario() -> None:
        async with AsyncOpenRouter(base_url=server.url, **SETTINGS) as client:
            await asyncio.gather(*(stream_async(client, SEED, number) for number in range(100)))

    def ours() -> int:
        """Sockets that are connected to the server."""
        port = int(server.url.split(":")[2].split("/")[0])
        table = [line.split() for line in Path("/proc/self/net/tcp").read_text().splitlines()[1:]]
        inodes = {row[9] for row in table if row[2].endswith(f":{port:04X}")}
        found = [os.readlink(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd") if _is_open(fd)]
        return sum(name == f"socket:[{inode}]" for name in found for inode in inodes)

    asyncio.run(scenario())
    assert ours() == 0


def _is_open(descriptor: str) -> bool:
    try:
        os.readlink(f"/proc/self/fd/{descriptor}")
    except OSError:
        return False
    return True
