"""What is measured of clients: one row for each scenario, with what a unit of its work is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tests.benchmarks.answers import (
    GROWTH,
    HUGE_REPLY,
    PACED_AT_ONCE_CHUNKS,
    PACED_CHUNKS,
    SHORT_STREAM_CHUNKS,
    STREAM_CHUNKS,
)

Client = Literal[
    "raw",
    "raw-httpx2",
    "raw-aiohttp",
    "ours",
    "ours-httpx2",
    "ours-fast",
    "openrouter",
    "openai",
    "openai-aiohttp",
    "openrouter-haystack",
    "langchain-openrouter",
]
CLIENTS: Sequence[Client] = ("raw", "ours", "openrouter", "openai")
"""The clients of the scenarios, each on the HTTP library that it has by default; raw is on httpx."""
SYNC_TRANSPORTS: Sequence[Client] = ("raw-httpx2", "ours-httpx2", "ours-fast")
TRANSPORTS: Sequence[Client] = ("raw-httpx2", "raw-aiohttp", "ours-httpx2", "ours-fast", "openai-aiohttp")
"""The same on other HTTP libraries, in scenarios that depend on these. `fast` is aiohttp where a scenario
is asynchronous, else httptools."""
SYNC: Sequence[Client] = (*CLIENTS, *SYNC_TRANSPORTS)
ASYNC: Sequence[Client] = (*CLIENTS, *TRANSPORTS)
HAYSTACK: Client = "openrouter-haystack"
LANGCHAIN: Client = "langchain-openrouter"
"""Integrations for frameworks, which are compared with ours only; see `framework_cost.py`."""
FRAMEWORKS: Sequence[str] = ("haystack", "langchain")
"""What the names of their rows begin with."""
COLUMNS: Sequence[Client] = (*ASYNC, HAYSTACK, LANGCHAIN)
CPU = (("cpu", "s"),)
MEMORY = (("memory", "B"),)


@dataclass(frozen=True)
class Scenario:
    """One thing that clients do.

    `mode` is one of `programs/measure.py`; or `start`, a process from its start to its first answer; or
    `import`, a process that only imports.
    """

    name: str
    title: str
    mode: Literal["sync", "async", "peak", "kept", "held", "start", "import"]
    task: str = ""
    """What the programs do; the keys of their `TASKS`."""
    answer: str = ""
    """The server's answer to it; see `ANSWERS`."""
    times: int = 1
    """How often the work is done in a run, after the warm-up."""
    units: int = 1
    """Units in doing the work once: what is measured is divided by them."""
    metrics: Sequence[tuple[str, str]] = CPU
    """What is told of it, in which unit: `s`, `B`, or `x` for a multiple."""
    clients: Sequence[Client] = CLIENTS
    tls: bool = False
    charted: bool = False
    """Whether the chart shows its first metric."""


CALL = Scenario("call", "call, sync", "sync", "call", "call", times=200, clients=SYNC, charted=True)
STREAM = Scenario(
    "stream",
    "stream of 2,000 chunks, sync: a chunk",
    "sync",
    "stream",
    "stream",
    times=5,
    units=STREAM_CHUNKS,
    clients=SYNC,
    charted=True,
)
CALLS_AT_ONCE = Scenario(
    "calls-at-once",
    "100 calls at once, async: a call",
    "async",
    "calls-at-once",
    "call",
    times=2,
    units=100,
    clients=ASYNC,
    charted=True,
)
STREAMS_AT_ONCE = Scenario(
    "streams-at-once",
    "50 streams at once, async: a chunk",
    "async",
    "streams-at-once",
    "short-stream",
    units=50 * SHORT_STREAM_CHUNKS,
    clients=ASYNC,
    charted=True,
)

SCENARIOS = (
    CALL,
    STREAM,
    replace(
        STREAM,
        name="paced-stream",
        title="stream with pauses, sync: a chunk",
        answer="paced",
        times=1,
        units=PACED_CHUNKS,
    ),
    CALLS_AT_ONCE,
    STREAMS_AT_ONCE,
    replace(
        STREAMS_AT_ONCE,
        name="paced-streams",
        title="50 streams with pauses, async: a chunk",
        answer="paced-at-once",
        units=50 * PACED_AT_ONCE_CHUNKS,
    ),
    Scenario(
        "idle-streams",
        "1,000 open streams, async: memory of each",
        "held",
        "idle-streams",
        "idle",
        times=1000,
        metrics=MEMORY,
        clients=ASYNC,
        charted=True,
    ),
    Scenario(
        "first-answer",
        "process start to first answer",
        "start",
        answer="call",
        metrics=(("cpu", "s"), ("peak", "B")),
        clients=SYNC,
        charted=True,
    ),
    *(
        replace(one, name=f"tls-{one.name}", title=f"TLS: {one.title}", tls=True, charted=False)
        for one in (CALL, STREAM, CALLS_AT_ONCE, STREAMS_AT_ONCE)
    ),
    Scenario("import", "import alone, process start to end", "import"),
    Scenario("models", "list of 400 models", "sync", "models", "models", times=10),
    Scenario(
        "responses",
        "Responses stream of 2,000 events, sync: an event",
        "sync",
        "responses",
        "responses",
        times=5,
        units=STREAM_CHUNKS,
    ),
    Scenario("large-reply", "reply of 1 MB", "sync", "call", "large", times=20),
    Scenario(
        "packed-stream",
        "stream, 50 chunks in one piece, sync: a chunk",
        "sync",
        "stream",
        "packed",
        times=5,
        units=STREAM_CHUNKS,
    ),
    Scenario(
        "text",
        "stream read with text(), sync: a chunk",
        "sync",
        "text",
        "stream",
        times=5,
        units=STREAM_CHUNKS,
        clients=("ours",),
    ),
    *(
        Scenario(
            f"growth-{count}",
            f"stream of {count:,} chunks, sync: a chunk",
            "sync",
            "stream",
            f"growth-{count}",
            times=max(1, 10_000 // count),
            units=count,
            clients=("raw", "ours"),
        )
        for count in GROWTH
    ),
    Scenario(
        "huge-reply",
        "reply of 10 MB: peak memory, as a multiple of it",
        "peak",
        "call",
        "huge",
        units=HUGE_REPLY,
        metrics=(("memory", "x"),),
    ),
    Scenario(
        "kept-memory",
        "10,000 calls, sync: memory left by each",
        "kept",
        "call",
        "call",
        times=10_000,
        metrics=MEMORY,
        clients=("raw", "ours"),
    ),
)
