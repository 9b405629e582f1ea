"""Run the programs of the clients in turns, and take down what each took."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tests.benchmarks.figures import Round, Sample
from tests.benchmarks.scenarios import Client, Scenario
from tests.benchmarks.server import Server
from tests.peers.environments import Environment

PROGRAMS = Path(__file__).parent / "programs"
IMPORTS: Mapping[Client, str] = {
    "raw": "import httpx, orjson",
    "ours": "from openrouter_sdk import OpenRouter",
    "openrouter": "from openrouter import OpenRouter",
    "openai": "from openai import OpenAI",
}
TRANSPORT = "OPENROUTER_TRANSPORT"
ON_TRANSPORTS: Mapping[Client, str] = {"ours-httpx2": "httpx2", "ours-fast": "fast"}
"""Ours on what is not its default, and the values of its variable."""

_PATIENCE = 600  # seconds for one run
_SETTINGS = (
    *("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR"),  # loading the certificates is part of a first answer
    TRANSPORT,
)


class RunError(Exception):
    """A client did not do what it was asked."""


@dataclass(frozen=True)
class Runner:
    """A client in its environment."""

    client: Client
    python: str
    version: str

    def program(self, kind: str) -> list[str]:
        """The command of its program that works (`run`) or starts (`first`)."""
        return [self.python, str(program_of(self.client, kind))]

    @property
    def variables(self) -> Mapping[str, str]:
        """The environment variables that its programs are to have."""
        return {TRANSPORT: ON_TRANSPORTS[self.client]} if self.client in ON_TRANSPORTS else {}


def program_of(client: Client, kind: str) -> Path:
    """The program of a client; ours is the same on all transports."""
    name = "ours" if client in ON_TRANSPORTS else client.replace("-", "_")
    return PROGRAMS / f"{kind}_{name}.py"


def here(client: Client, version: str, python: str = sys.executable) -> Runner:
    """A client that is installed with this project."""
    return Runner(client, python, version)


def peer(client: Client, environment: Environment) -> Runner:
    """A client with an environment of its own."""
    return Runner(client, environment.command[0], environment.version)


def rounds(scenario: Scenario, runners: Sequence[Runner], server: Server, count: int) -> list[Round]:
    """Let each client work in turns, so many times. What went wrong is told, and the client left out."""
    taking_part = [one for one in runners if one.client in scenario.clients]
    found: list[Round] = []
    for _ in range(count):
        done: dict[str, Sample] = {}
        for runner in list(taking_part):
            try:
                done[runner.client] = sample(scenario, runner, server)
            except RunError as trouble:
                print(f"{scenario.name}: {runner.client} is left out: {trouble}", file=sys.stderr)
                taking_part.remove(runner)
        found.append(done)
    return found


def sample(scenario: Scenario, runner: Runner, server: Server) -> Sample:
    """One run of a client, each metric divided by the units of work in it. Raises RunError."""
    if scenario.mode == "import":
        return started([runner.python, "-c", IMPORTS[runner.client]])[0]
    address = server.tls_url if scenario.tls else server.url
    url, wanted = f"{address}/{scenario.answer}", server.outcomes[scenario.answer]
    if scenario.mode == "start":
        return first_answer(runner, url, wanted)
    command = [*runner.program("run"), scenario.mode, scenario.task, url, str(scenario.times)]
    trusted = {"SSL_CERT_FILE": server.authority} if scenario.tls else {}
    told = json.loads(run(command, variables={**runner.variables, **trusted}))
    check(told["outcomes"], wanted)
    units = scenario.times * scenario.units
    return {metric: value / units for metric, value in told.items() if metric != "outcomes"}


def first_answer(runner: Runner, url: str, wanted: Sequence[int]) -> Sample:
    """A run of a whole process, that says what it read and how much memory it needed."""
    costs, said = started([*runner.program("first"), url], variables=runner.variables)
    *outcome, peak = map(int, said.split())
    check([outcome], wanted)
    return {**costs, "peak": peak}


def started(
    command: Sequence[str], folder: Path | None = None, variables: Mapping[str, str] = MappingProxyType({})
) -> tuple[Sample, str]:
    """Run a process to its end: the seconds it took, and what it said."""
    wall, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    said = run(command, folder, variables=variables)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"cpu": cpu, "wall": time.perf_counter() - wall}, said


def check(outcomes: Sequence[Sequence[int]], wanted: Sequence[int]) -> None:
    """Raise RunError unless the client read what was sent, each time."""
    wrong = [outcome for outcome in outcomes if list(outcome) != list(wanted)]
    if wrong or not outcomes:
        raise RunError(f"read {wrong[:1] or 'nothing'} where {wanted} was sent")


def run(
    command: Sequence[str],
    folder: Path | None = None,
    paths: Sequence[Path] = (),
    variables: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """What a program says on its output, run in a folder; `paths` are where else it looks for modules.

    It has the environment variables of this process but for settings of Python and ours, and `variables`.
    Raises RunError when it fails.
    """
    where = {"PYTHONPATH": os.pathsep.join(map(str, paths))} if paths else {}
    try:
        done: subprocess.CompletedProcess[Any] = subprocess.run(
            command,
            cwd=folder,
            env=variables_for({**where, **variables}),
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RunError(f"no end after {_PATIENCE} s") from None
    except OSError as error:
        raise RunError(f"{command[0]} does not start: {error.strerror}") from None
    if done.returncode:
        raise RunError((done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1])
    return str(done.stdout)


def variables_for(more: Mapping[str, str]) -> dict[str, str]:
    """The environment variables of a program: those of this process but for settings of Python and ours."""
    return {name: value for name, value in os.environ.items() if name not in _SETTINGS} | dict(more)
