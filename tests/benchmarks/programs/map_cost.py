"""What a prompt of a map takes, as a share of a bare call: `map_cost.py URL` prints a line of JSON.

Both at a concurrency of 64 with the same client: bare calls in threads of an executor, or in tasks that take
the next prompt. Without a journal and with one, and in the synchronous and the asynchronous client.
"""

import asyncio
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from typing import Any

from openrouter_sdk import AsyncOpenRouter, OpenRouter

CONCURRENCY = 64
PROMPTS = 1500
ROUNDS = 7
MODEL = "openai/gpt-4o-mini"
URL = sys.argv[1]


def messages(number: int) -> Any:
    return [{"role": "user", "content": f"Say the number {number} in words."}]


def requests() -> Iterator[Any]:
    return ({"messages": messages(number)} for number in range(PROMPTS))


def cost(work: Callable[[], int]) -> float:
    gc.collect()
    before = time.process_time()
    assert work() == PROMPTS
    return (time.process_time() - before) / PROMPTS


def shares(bare: Callable[[], int], others: dict[str, Callable[[], int]]) -> dict[str, float]:
    """Each cost as a share of that of bare calls, which take turns with it on the same machine."""
    found: dict[str, list[float]] = {name: [] for name in others}
    bare()
    for _ in range(ROUNDS):
        for name, work in others.items():
            first = cost(bare)
            found[name].append(cost(work) * 2 / (first + cost(bare)))
    return {name: median(values) for name, values in found.items()}


def synchronous(folder: Path) -> dict[str, float]:
    client = OpenRouter("key", base_url=URL)
    journals = (folder / f"sync-{number}.jsonl" for number in range(100))

    def call(number: int) -> Any:
        return client.chat.send(model=MODEL, messages=messages(number))

    def bare() -> int:
        with ThreadPoolExecutor(CONCURRENCY) as pool:
            return sum(reply.cost is not None for reply in pool.map(call, range(PROMPTS)))

    def mapped(**more: Any) -> int:
        rows = client.chat.map(requests(), model=MODEL, concurrency=CONCURRENCY, **more)
        return sum(row.ok for row in rows)

    return shares(bare, {"sync": mapped, "sync journal": lambda: mapped(journal=next(journals))})


def asynchronous(folder: Path) -> dict[str, float]:
    journals = (folder / f"async-{number}.jsonl" for number in range(100))
    with asyncio.Runner() as runner:
        client = AsyncOpenRouter("key", base_url=URL)

        async def bare() -> int:
            numbers, done = iter(range(PROMPTS)), 0

            async def work() -> None:
                nonlocal done
                for number in numbers:
                    reply = await client.chat.send(model=MODEL, messages=messages(number))
                    done += reply.cost is not None

            await asyncio.gather(*(work() for _ in range(CONCURRENCY)))
            return done

        async def mapped(**more: Any) -> int:
            rows = client.chat.map(requests(), model=MODEL, concurrency=CONCURRENCY, **more)
            return sum([row.ok async for row in rows])

        return shares(
            lambda: runner.run(bare()),
            {
                "async": lambda: runner.run(mapped()),
                "async journal": lambda: runner.run(mapped(journal=next(journals))),
            },
        )


with tempfile.TemporaryDirectory() as name:
    print(json.dumps({**synchronous(Path(name)), **asynchronous(Path(name))}))
