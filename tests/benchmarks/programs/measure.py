"""What the programs of all clients share: what is asked, and how the work of a process is measured.

`run_<client>.py MODE TASK URL TIMES` does a task so many times and prints a line of JSON: what was measured,
for all of it, and what the client read. The modes are those of `MODES`.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

from memory import peak, resident

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
Task = Callable[[str], Any]
"""Makes a client for a URL; a context manager whose value does the work once and returns the outcome. A task
that is asynchronous is so in both, and may return several outcomes."""
Told = dict[str, Any]


def main(tasks: Mapping[str, Task]) -> None:
    """Do what the command line says."""
    mode, name, url, times = sys.argv[1:]
    print(json.dumps(MODES[mode](tasks[name], url, int(times))))


def sync_time(task: Task, url: str, times: int) -> Told:
    """Seconds of processor time (user and system) and of the clock, after a tenth of the work to warm up."""
    with task(url) as work:
        for _ in range(1 + times // 10):
            work()
        gc.collect()  # what start-up leaves behind, of which some runs would be measured with the collection
        outcomes = set()
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(times):
            outcomes.add(work())
        return _took(cpu, wall, outcomes)


def async_time(task: Task, url: str, times: int) -> Told:
    """The same, for work that is done concurrently."""

    async def scenario() -> Told:
        async with task(url) as work:
            for _ in range(1 + times // 10):
                await work()
            gc.collect()
            outcomes: set[Outcome] = set()
            cpu, wall = time.process_time(), time.perf_counter()
            for _ in range(times):
                outcomes.update(await work())
            return _took(cpu, wall, outcomes)

    return asyncio.run(scenario())


def peak_memory(task: Task, url: str, _times: int) -> Told:
    """Bytes that doing the work once needs at the most, beyond those that a small call leaves behind."""
    with task(f"{url.rpartition('/')[0]}/call") as work:
        work()
    before = _resident()
    with task(url) as work:
        outcome = work()
    return {"memory": max(0, peak() - before), "outcomes": [outcome]}


def kept_memory(task: Task, url: str, times: int) -> Told:
    """Bytes that the process keeps after the work, beyond those that it kept after a tenth of it."""
    with task(url) as work:
        outcomes = {work() for _ in range(max(1, times // 10))}
        before = _resident()
        outcomes |= {work() for _ in range(times)}
        return {"memory": max(0, _resident() - before), "outcomes": sorted(outcomes)}


def held_memory(task: Task, url: str, times: int) -> Told:
    """Bytes that what was opened takes while it is open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < 2 * times:  # each open stream is a socket
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

    async def scenario() -> Told:
        async with task(url) as work:  # loads what the first one loads
            await work()
        before = _resident()
        async with task(url) as work:
            outcomes = {await work() for _ in range(times)}
            return {"memory": _resident() - before, "outcomes": sorted(outcomes)}

    return asyncio.run(scenario())


MODES: Mapping[str, Callable[[Task, str, int], Told]] = {
    "sync": sync_time,
    "async": async_time,
    "peak": peak_memory,
    "kept": kept_memory,
    "held": held_memory,
}


def _took(cpu: float, wall: float, outcomes: set[Outcome]) -> Told:
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu, "wall": wall, "outcomes": sorted(outcomes)}


def _resident() -> int:
    gc.collect()
    return resident()
