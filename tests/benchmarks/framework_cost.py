"""Integrations for frameworks: what ours and that of a peer cost, in turns, in an environment with both."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.budgets import OURS
from tests.benchmarks.figures import Row, Sample, row
from tests.benchmarks.runs import PROGRAMS, RunError, Runner, check, run
from tests.benchmarks.scenarios import Client
from tests.benchmarks.server import Server, served

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (ROOT / "overrides", ROOT / "generated")


@dataclass(frozen=True)
class Start:
    """A program that prints the seconds that it took to import an integration and to use it once."""

    title: str
    program: str
    """`MODULE` in it is the module of the integration, `URL` an address that answers a call."""
    answer: str = "call"


@dataclass(frozen=True)
class Work:
    """A task of programs, in processes that have done a tenth of it before; a unit of it is measured."""

    title: str
    answer: str
    times: int
    units: int = 1
    task: str = ""
    """What programs call it, unless it is the answer."""
    program: str = ""
    """The only program that does it, unless those of ours and the peer do; its figure is ours."""


@dataclass(frozen=True)
class Framework:
    """What is measured with a framework; the names of rows and programs begin with its name."""

    name: str
    title: str
    peer: Client
    modules: Mapping[str, str]
    """The integrations, by client."""
    measures: Mapping[str, Start | Work]

    def clients(self, measure: Start | Work) -> Mapping[str, str]:
        """Who takes part: clients, and their modules or programs."""
        if isinstance(measure, Start):
            return self.modules
        if measure.program:
            return {OURS: measure.program}
        return {OURS: f"{self.name}_ours.py", self.peer: f"{self.name}_peer.py"}


def framework_rows(framework: Framework, runner: Runner | None, count: int) -> Iterator[Row]:
    """The rows of the table, from as many rounds; without figures or budgets where the peer is missing."""
    if runner is None:
        for name, measure in framework.measures.items():
            yield Row(f"{framework.name} {name}", measure.title, "s", {})
        return
    with served(sorted({measure.answer for measure in framework.measures.values()})) as server:
        for name, measure in framework.measures.items():
            label, clients = f"{framework.name} {name}", framework.clients(measure)
            found = [in_turns(label, measure, clients, runner.python, server) for _ in range(count)]
            yield row(label, measure.title, "s", found, "cpu")


def in_turns(
    label: str, measure: Start | Work, clients: Mapping[str, str], python: str, server: Server
) -> dict[str, Sample]:
    """A round: what each client took. One that fails is left out, with a note."""
    found: dict[str, Sample] = {}
    for client, subject in clients.items():
        try:
            if isinstance(measure, Start):
                found[client] = started(measure, subject, python, server)
            else:
                found[client] = worked(measure, subject, python, server)
        except RunError as trouble:
            print(f"{label}: {client} is left out: {trouble}", file=sys.stderr)
    return found


def started(measure: Start, module: str, python: str, server: Server) -> Sample:
    """What the start of an integration takes in a new process."""
    url = f"{server.url}/{measure.answer}"
    program = measure.program.replace("MODULE", module).replace("URL", url)
    return {"cpu": float(run([python, "-c", program], paths=SOURCES))}


def worked(measure: Work, program: str, python: str, server: Server) -> Sample:
    """What a unit of a task takes."""
    task, url = measure.task or measure.answer, f"{server.url}/{measure.answer}"
    command = [python, str(PROGRAMS / program), "sync", task, url, str(measure.times)]
    told = json.loads(run(command, paths=SOURCES))
    check(told["outcomes"], server.outcomes[measure.answer])
    return {"cpu": told["cpu"] / (measure.times * measure.units)}
