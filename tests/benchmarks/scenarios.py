"""What is measured: one row for each scenario, with what a unit of its work is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from tests.benchmarks.answers import SHORT_STREAM_CHUNKS, STREAM_CHUNKS

Client = Literal["raw", "ours", "openrouter", "openai"]
CLIENTS: Sequence[Client] = ("raw", "ours", "openrouter", "openai")


@dataclass(frozen=True)
class Scenario:
    """One thing that clients do."""

    name: str
    title: str
    answer: str
    """The server's answer to it; see `answers`."""
    times: int = 1
    """How often the work is done in a run, after the warm-up."""
    units: int = 1
    """Units in doing the work once."""
    metrics: Mapping[str, str] = field(default_factory=lambda: {"cpu": "s"})
    """What is told of it, in which unit: `s` or `B`."""
    form: Literal["work", "start", "import"] = "work"
    """Whether a program does the work again and again, or a process is measured from its start to its end."""
    clients: Sequence[Client] = CLIENTS


SCENARIOS = (
    Scenario("call", "one call, sync", "call", times=200),
    Scenario("stream", "stream of 2,000 chunks, sync, a chunk", "stream", times=5, units=STREAM_CHUNKS),
    Scenario("calls-at-once", "100 calls at once, async, a call", "call", times=2, units=100),
    Scenario(
        "streams-at-once",
        "50 streams at once, async, a chunk",
        "short-stream",
        units=50 * SHORT_STREAM_CHUNKS,
    ),
    Scenario(
        "first-answer",
        "process start to first answer",
        "call",
        metrics={"cpu": "s", "peak": "B"},
        form="start",
    ),
    Scenario("import", "import alone", "", form="import"),
    Scenario("models", "list of 400 models, a list", "models", times=10),
    Scenario(
        "responses", "Responses stream of 2,000 events, an event", "responses", times=5, units=STREAM_CHUNKS
    ),
    Scenario("large", "reply of 1 MB, a call", "large", times=20),
    Scenario("packed", "stream, 50 chunks a segment, sync, a chunk", "packed", times=5, units=STREAM_CHUNKS),
    Scenario(
        "text",
        "stream, text pieces alone, sync, a chunk",
        "stream",
        times=5,
        units=STREAM_CHUNKS,
        clients=("ours",),
    ),
)
