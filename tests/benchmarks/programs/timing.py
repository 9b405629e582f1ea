"""What the programs of all clients share: what is asked, and how the work of a process is measured.

`run_<client>.py SCENARIO URL TIMES` prints a line of JSON: seconds of processor time (user and system) and
of the clock that the work took, without warm-up, and what the client read each time.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
MODEL = "openai/gpt-4o-mini"
QUESTION = "Why does the quick brown fox jump over the lazy dog?"
MESSAGES: list[Any] = [
    {"role": "system", "content": "You are a terse assistant."},
    {"role": "user", "content": QUESTION},
]
CALLS_AT_ONCE = 100
STREAMS_AT_ONCE = 50

Outcome = tuple[int, int]
"""Characters read, or models; and tokens used."""
Sync = Callable[[str], AbstractContextManager[Callable[[], Outcome]]]
"""Makes a client for a URL; what it yields does the work once."""
Async = Callable[[str], AbstractAsyncContextManager[Callable[[], Awaitable[list[Outcome]]]]]


def main(sync: Mapping[str, Sync], concurrent: Mapping[str, Async]) -> None:
    """Do what the command line says."""
    name, url, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
    if name in sync:
        print(json.dumps(measure(sync[name], url, times)))
    else:
        print(json.dumps(asyncio.run(measure_async(concurrent[name], url, times))))


def measure(scenario: Sync, url: str, times: int) -> dict[str, Any]:
    """Do the work so many times, after a tenth of that for warming up."""
    with scenario(url) as work:
        for _ in range(1 + times // 10):
            work()
        outcomes = set()
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(times):
            outcomes.add(work())
        return _measured(cpu, wall, outcomes)


async def measure_async(scenario: Async, url: str, times: int) -> dict[str, Any]:
    """The same, for work that is done concurrently."""
    async with scenario(url) as work:
        for _ in range(1 + times // 10):
            await work()
        outcomes = set()
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(times):
            outcomes.update(await work())
        return _measured(cpu, wall, outcomes)


def _measured(cpu: float, wall: float, outcomes: set[Outcome]) -> dict[str, Any]:
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu, "wall": wall, "outcomes": sorted(outcomes)}
