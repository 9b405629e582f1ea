"""What is measured of clients: one row for each scenario, with what a unit of its work is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tests.benchmarks.answers import GROWTH, HUGE_REPLY, SHORT_STREAM_CHUNKS, STREAM_CHUNKS

Client = Literal["raw", "ours", "openrouter", "openai", "openrouter-haystack", "langchain-openrouter"]
CLIENTS: Sequence[Client] = ("raw", "ours", "openrouter", "openai")
"""The clients of the scenarios."""
HAYSTACK: Client = "openrouter-haystack"
LANGCHAIN: Client = "langchain-openrouter"
"""Integrations for frameworks, which are compared with ours only; see `framework_cost.py`."""
COLUMNS: Sequence[Client] = (*CLIENTS, HAYSTACK, LANGCHAIN)
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


SCENARIOS = (
    Scenario("call", "call, sync", "sync", "call", "call", times=200),
    Scenario(
        "stream",
        "stream of 2,000 chunks, sync: a chunk",
        "sync",
        "stream",
        "stream",
        times=5,
        units=STREAM_CHUNKS,
    ),
    Scenario("calls-at-once", "100 calls at once, async: a call", "async", "calls-at-once", "call", 2, 100),
    Scenario(
        "streams-at-once",
        "50 streams at once, async: a chunk",
        "async",
        "streams-at-once",
        "short-stream",
        units=50 * SHORT_STREAM_CHUNKS,
    ),
    Scenario(
        "first-answer",
        "process start to first answer",
        "start",
        answer="call",
        metrics=(("cpu", "s"), ("peak", "B")),
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
        "idle-streams",
        "1,000 open streams, async: memory of each",
        "held",
        "idle-streams",
        "idle",
        times=1000,
        metrics=MEMORY,
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
