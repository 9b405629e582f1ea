"""What chat generators for Haystack cost: ours and that of PyPI `openrouter-haystack`, in one environment."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.benchmarks.answers import STREAM_CHUNKS
from tests.benchmarks.figures import OURS, Row, Sample, row
from tests.benchmarks.runs import PROGRAMS, RunError, Runner, check, run
from tests.benchmarks.scenarios import HAYSTACK
from tests.benchmarks.server import Server, served

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (ROOT / "overrides", ROOT / "generated")
TITLES = {
    "start": "Haystack: import and warm-up of a chat generator, beside Haystack's own parts",
    "chunk": "Haystack: stream of 2,000 chunks with a callback: a chunk",
    "call": "Haystack: call",
}
_PARTS = """\
import os, time
os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "false"
import haystack.core, haystack.dataclasses, haystack.tools, haystack.utils
from haystack import component

before = time.process_time()
"""
"""What any component imports of Haystack, which is not counted."""
_WARM = """
OpenRouterChatGenerator(api_key=haystack.utils.Secret.from_token("k")).warm_up()
print(time.process_time() - before)
"""
_MODULES = {
    OURS: "openrouter_sdk.integrations.haystack",
    HAYSTACK: "haystack_integrations.components.generators.openrouter",
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
    """Importing a generator and warming it up, in a process that has imported what it needs of Haystack."""
    program = f"{_PARTS}from {_MODULES[client]} import OpenRouterChatGenerator{_WARM}"
    return {"cpu": float(run([python, "-c", program], paths=SOURCES))}


def work(python: str, client: str, server: Server, task: str, times: int, units: int = 1) -> Sample:
    """What a unit of a task takes in a process that has done a tenth of it before."""
    command = [python, str(PROGRAMS / _TASKS[client]), "sync", task, f"{server.url}/{task}", str(times)]
    told = json.loads(run(command, paths=SOURCES))
    check(told["outcomes"], server.outcomes[task])
    return {"cpu": told["cpu"] / (times * units)}
