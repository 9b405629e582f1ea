"""What chat generators for Haystack cost: ours and that of PyPI `openrouter-haystack`, in one environment."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.benchmarks.answers import STREAM_CHUNKS
from tests.benchmarks.figures import OURS, Row, Sample, row
from tests.benchmarks.runs import PROGRAMS, RunError, Runner, check, run, started
from tests.benchmarks.scenarios import HAYSTACK
from tests.benchmarks.server import Server, served

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (ROOT / "overrides", ROOT / "generated")
TITLES = {
    "start": "Haystack: import and warm-up of a chat generator, beside Haystack's own parts",
    "chunk": "Haystack: stream of 2,000 chunks with a callback: a chunk",
    "call": "Haystack: call",
}
PARTS = (
    "import os; os.environ['HAYSTACK_TELEMETRY_ENABLED'] = 'false'\n"
    "import haystack.core, haystack.dataclasses, haystack.tools, haystack.utils\n"
    "from haystack import component\n"
)
"""What any component imports of Haystack; the cost of a process that does no more is subtracted."""
WARM = "OpenRouterChatGenerator(api_key=haystack.utils.Secret.from_token('k')).warm_up()\n"
START: Mapping[str, str] = {
    OURS: f"{PARTS}from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator\n{WARM}",
    HAYSTACK: f"{PARTS}from haystack_integrations.components.generators.openrouter import "
    f"OpenRouterChatGenerator\n{WARM}",
}
_TASKS = {OURS: "haystack_ours.py", HAYSTACK: "haystack_peer.py"}


def haystack_rows(runner: Runner | None, count: int) -> Iterator[Row]:
    """The rows of the table, from as many rounds; without figures or budgets where Haystack is missing."""
    if runner is None:
        for name, title in TITLES.items():
            yield Row(f"haystack {name}", title, "s", {})
        return
    with served(["call", "stream"]) as server:
        measures: Mapping[str, Callable[[str], Sample]] = {
            "start": lambda client: start(runner.python, client),
            "chunk": lambda client: work(runner.python, client, server, "stream", 5, STREAM_CHUNKS),
            "call": lambda client: work(runner.python, client, server, "call", 200),
        }
        for name, title in TITLES.items():
            found = [in_turns(name, measures[name]) for _ in range(count)]
            yield row(f"haystack {name}", title, "s", found, "cpu")


def in_turns(name: str, measure: Callable[[str], Sample]) -> dict[str, Sample]:
    """A round: what each of the two took. One that fails is left out, with a note."""
    found: dict[str, Sample] = {}
    for client in (OURS, HAYSTACK):
        try:
            found[client] = measure(client)
        except RunError as trouble:
            print(f"haystack {name}: {client} is left out: {trouble}", file=sys.stderr)
    return found


def start(python: str, client: str) -> Sample:
    """A process that imports a generator and warms it up, less one that imports only parts of Haystack."""
    bare, _ = started([python, "-c", PARTS], paths=SOURCES)
    whole, _ = started([python, "-c", START[client]], paths=SOURCES)
    return {"cpu": whole["cpu"] - bare["cpu"]}


def work(python: str, client: str, server: Server, task: str, times: int, units: int = 1) -> Sample:
    """What a unit of a task takes in a process that has done a tenth of it before."""
    command = [python, str(PROGRAMS / _TASKS[client]), "sync", task, f"{server.url}/{task}", str(times)]
    told = json.loads(run(command, paths=SOURCES))
    check(told["outcomes"], server.outcomes[task])
    return {"cpu": told["cpu"] / (times * units)}
