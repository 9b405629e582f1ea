"""How streams and calls behave for long: outcomes under faults, memory and file descriptors.

    python -m tests.benchmarks.soak [--transport aiohttp] [--seconds 60] [--abandoned 1000] [--calls 10000]

Stops by itself. The server runs in a process of its own, so that the figures are those of the client alone.
Exits with 1 when a stream came out otherwise than its fault demands, or when descriptors or memory were left
behind.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import os
import random
import subprocess
import sys
import threading
import time
import tracemalloc
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from openrouter_sdk import AsyncOpenRouter, OpenRouter, Options
from openrouter_sdk.errors import ProtocolError
from tests.behaviour.streams.fault_server import BOMB_LIMIT, BURST, HEALTHY, LEAVE, TEXT, WHOLE, fault_of
from tests.behaviour.streams.soak_clients import SETTINGS, arguments, stream_async, stream_sync

ROOT = Path(__file__).resolve().parents[2]
SEED = 20_261_121
TRANSPORTS = ("httpx", "httpx2", "httptools", "aiohttp")
"""Those that serve one kind of client alone have only the tasks, or the threads."""
TASKS, THREADS = 200, 40
CONNECTIONS = 20
"""Of the client whose tasks are cancelled: so few that it cannot go on when each takes one with it."""
STEPS = 60
"""Of the event loop, before a task is cancelled."""
PATIENCE = 20.0
"""Seconds after which its connections, or a cancellation, are taken to be lost."""
SETTLES = 0.1
"""Seconds in which the streams that a collection found are closed."""
GROWTH_ALLOWED = 256 * 1024
"""Bytes that Python may hold more after a phase than before it: for 10,000 calls, 26 bytes each."""


@dataclass(frozen=True)
class Held:
    """What this process holds."""

    python: int
    """Bytes that Python objects occupy."""
    resident: int
    """Bytes of memory that the system has given to the process."""
    descriptors: int
    threads: int

    @classmethod
    def now(cls) -> Held:
        """After a full collection."""
        for _ in range(3):
            gc.collect()
            time.sleep(SETTLES)
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(
            tracemalloc.get_traced_memory()[0],
            pages * os.sysconf("SC_PAGE_SIZE"),
            len(os.listdir("/proc/self/fd")),
            threading.active_count(),
        )

    def __str__(self) -> str:
        return (
            f"python {self.python / 1024:8.0f} KiB   resident {self.resident / 1024 / 1024:6.1f} MiB   "
            f"descriptors {self.descriptors:3d}   threads {self.threads:2d}"
        )


@contextlib.contextmanager
def served() -> Iterator[str]:
    """The URL of a fault server in a process of its own."""
    command = [sys.executable, "-m", "tests.behaviour.streams.fault_server", str(SEED)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def measured(name: str, phase: Callable[[int], None], count: int) -> bool:
    """Run a phase after a short rehearsal; print what was held before and after; whether nothing was left."""
    phase(max(count // 10, 20))
    before = Held.now()
    began = time.perf_counter()
    phase(count)
    took = time.perf_counter() - began
    after = Held.now()
    kept = after.python - before.python
    clean = after.descriptors == before.descriptors and kept < GROWTH_ALLOWED
    print(
        f"{name}: {count} in {took:.1f} s, {took / count * 1e6:.0f} us each; {kept / count:+.1f} bytes each"
    )
    print(f"  before: {before}\n  after:  {after}   {'clean' if clean else 'LEFT BEHIND'}", flush=True)
    return clean


def storm(url: str, seconds: float, threads: int, tasks: int) -> bool:
    """Streams with random faults, from tasks and threads at once; whether each came out as it should."""
    outcomes: Counter[str] = Counter()
    wrong: list[str] = []
    lock = threading.Lock()
    numbers = iter(range(10**9))
    end = time.monotonic() + seconds

    def begin() -> int | None:
        with lock:
            return next(numbers) if time.monotonic() < end else None

    def note(number: int, trouble: str | None) -> None:
        with lock:
            outcomes[fault_of(SEED, number)] += 1
            if trouble is not None:
                wrong.append(trouble)

    def worker(client: OpenRouter) -> None:
        while (number := begin()) is not None:
            note(number, stream_sync(client, SEED, number))

    async def storm_of_tasks() -> None:
        async def one(client: AsyncOpenRouter) -> None:
            while (number := begin()) is not None:
                note(number, await stream_async(client, SEED, number))

        async with AsyncOpenRouter(base_url=url, **SETTINGS) as client, asyncio.timeout(seconds + 60):
            await asyncio.gather(*(one(client) for _ in range(tasks)))

    with OpenRouter(base_url=url, **SETTINGS) as client:
        workers = [threading.Thread(target=worker, args=(client,), daemon=True) for _ in range(threads)]
        for thread in workers:
            thread.start()
        asyncio.run(storm_of_tasks())
        for thread in workers:
            thread.join(60)
    hanging = sum(thread.is_alive() for thread in workers)
    begun, ended = next(numbers), sum(outcomes.values())
    print(
        f"storm: {ended} of {begun} streams ended in {seconds:g} s from {tasks} tasks and {threads} threads;"
    )
    print(
        f"  {len(wrong)} came out wrong, {hanging} threads hang; {dict(outcomes.most_common())}", flush=True
    )
    for trouble in wrong[:10]:
        print(f"  WRONG {trouble}")
    return not wrong and not hanging and begun == ended


def phases(url: str) -> dict[str, Callable[[int], None]]:
    """What is measured, by name."""
    client = OpenRouter(base_url=url, **SETTINGS)

    def abandoned(count: int) -> None:
        """Left after the first event, without `with`."""
        for _ in range(count):
            for _piece in client.chat.stream(**arguments(LEAVE)).text():
                break

    def forgotten(count: int) -> None:
        """Opened and dropped: nothing but the collector ends these."""
        for _ in range(count):
            next(client.chat.stream(**arguments(LEAVE)))

    def streamed(count: int) -> None:
        for _ in range(count):
            assert client.chat.stream(**arguments(HEALTHY)).result().text == TEXT

    def sent(count: int) -> None:
        for _ in range(count):
            assert client.chat.send(**arguments(WHOLE)).text == TEXT

    def in_loop(each: Callable[[AsyncOpenRouter], Awaitable[object]]) -> Callable[[int], None]:
        def phase(count: int) -> None:
            async def scenario() -> None:
                async with AsyncOpenRouter(base_url=url, **SETTINGS) as one:
                    for _ in range(count):
                        await each(one)

            asyncio.run(scenario())

        return phase

    def burst(count: int) -> None:
        """Bombs: ten megabytes in ten kilobytes."""
        limits = Options(max_event_bytes=BOMB_LIMIT, max_body_bytes=BOMB_LIMIT)
        for number in range(count):
            with contextlib.suppress(ProtocolError):
                if number % 2:
                    client.chat.send(**arguments(BURST), options=limits)
                else:
                    client.chat.stream(**arguments(BURST), options=limits).result()
                raise AssertionError("a bomb was taken for a result")

    async def abandon(one: AsyncOpenRouter) -> None:
        async for _piece in one.chat.stream(**arguments(LEAVE)).text():
            break

    async def read(one: AsyncOpenRouter) -> None:
        assert (await one.chat.stream(**arguments(HEALTHY)).result()).text == TEXT

    async def send(one: AsyncOpenRouter) -> None:
        assert (await one.chat.send(**arguments(WHOLE))).text == TEXT

    return {
        "abandoned": abandoned,
        "forgotten": forgotten,
        "async abandoned": in_loop(abandon),
        "bombs": burst,
        "async cancelled": lambda count: asyncio.run(cancelled(url, count)),
        "streamed calls": streamed,
        "async streamed calls": in_loop(read),
        "calls": sent,
        "async calls": in_loop(send),
    }


async def cancelled(url: str, count: int) -> None:
    """Cancel calls and streams at any step, by asyncio's own means; no connection is lost by it."""
    dice = random.Random(SEED)
    async with AsyncOpenRouter(base_url=url, **SETTINGS) as client:
        client._http.settings.max_connections = CONNECTIONS
        for _ in range(count):
            task = asyncio.ensure_future(_text(client, dice.choice((LEAVE, HEALTHY, WHOLE))))
            for _ in range(dice.randrange(STEPS)):
                await asyncio.sleep(0)
            if dice.random() < 0.3:
                await asyncio.sleep(dice.uniform(0, 0.005))
            task.cancel()
            done, _ = await asyncio.wait([task], timeout=PATIENCE)
            assert done, "a task goes on although it was cancelled"
        async with asyncio.timeout(PATIENCE):
            texts = await asyncio.gather(*(_text(client, HEALTHY) for _ in range(CONNECTIONS)))
    assert texts == [TEXT] * CONNECTIONS


async def _text(client: AsyncOpenRouter, number: int) -> str:
    if number == WHOLE:
        return (await client.chat.send(**arguments(number))).text or ""
    return (await client.chat.stream(**arguments(number)).result()).text or ""


def main() -> int:
    """Run everything and return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--transport", choices=TRANSPORTS, default="httpx")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--abandoned", type=int, default=1_000)
    parser.add_argument("--calls", type=int, default=10_000, help="in all, of four kinds")
    given = parser.parse_args()
    os.environ["OPENROUTER_TRANSPORT"] = given.transport
    tasks, threads = TASKS * (given.transport != "httptools"), THREADS * (given.transport != "aiohttp")
    with served() as url:
        well = storm(url, given.seconds, threads, tasks) if given.seconds else True
        tracemalloc.start()
        for name, phase in phases(url).items():
            if not (tasks if "async" in name else threads):
                continue
            count = given.calls // 4 if "calls" in name else given.abandoned
            well = measured(name, phase, count) and well
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
