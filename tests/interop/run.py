"""Have clients that nobody here wrote talk to the stand-in server, and say what each got.

`python -m tests.interop.run [client ...]` prints a table: a row a client, a column a task. It exits with 1
when a client did not get what the stand-in was told to say, or when no client could be installed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from openrouter_sdk.testing import StandInServer
from tests.interop.tasks import TASKS, Outcome, Task, faults, remarks
from tests.peers.environments import Environment, PeerError, ready

HOME = Path(__file__).parent / "programs"
PROGRAMS = {
    "openrouter": "ask_openrouter.py",
    "openai": "ask_openai.py",
    "openrouter-node": "ask_openrouter.mjs",
    "openai-node": "ask_openai.mjs",
    "openrouter-haystack": "ask_haystack.py",
    "langchain-openrouter": "ask_langchain.py",
    "openrouter-agent-sdk": "ask_openrouter_agent.py",
    "openrouter-agent-node": "ask_openrouter_agent.mjs",
    "ai-sdk-node": "ask_ai_sdk.mjs",
}
"""Peers by the names of their environments, with their programs."""

_PATIENCE = 120  # seconds for one task; imports are slow the first time


@dataclass(frozen=True)
class Verdict:
    """How a client did in a task; it did well without faults."""

    faults: Sequence[str]
    remarks: Sequence[str] = ()


@dataclass(frozen=True)
class Row:
    """A client with its verdicts, by task."""

    client: str
    version: str
    verdicts: Mapping[str, Verdict]


def row(environment: Environment) -> Row:
    """Have an installed client do every task."""
    command = [*environment.command, str(_program(environment))]
    verdicts = {task.name: play(task, command, environment.variables()) for task in TASKS}
    package = environment.peer.packages[0]
    registry = "npm" if environment.peer.kind == "node" else "PyPI"
    return Row(f"{registry} {package}", environment.version, verdicts)


def play(task: Task, command: Sequence[str], variables: Mapping[str, str] | None = None) -> Verdict:
    """Run a program for one task, against a stand-in server of its own."""
    with StandInServer() as server:
        task.prepare(server.script)
        outcome = _outcome([*command, task.name, server.url, server.key], variables)
        wrong = faults(task, outcome, len(server.requests), server.problems)
        return Verdict(wrong, remarks(server.problems))


def _outcome(command: Sequence[str], variables: Mapping[str, str] | None) -> Outcome:
    try:
        done = subprocess.run(
            command, env=variables, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return {"error": f"nothing within {_PATIENCE} s"}
    lines = done.stdout.splitlines()
    try:
        outcome: Outcome = json.loads(lines[-1])
    except (IndexError, ValueError):
        return {"error": f"exit {done.returncode}: {done.stderr.strip()[-500:]}"}
    return outcome


def _program(environment: Environment) -> Path:
    """The path of a client's program: a copy beside the packages for node, which looks them up from there."""
    program = HOME / PROGRAMS[environment.name]
    if environment.peer.kind == "python":
        return program
    shutil.copy(HOME / "program.mjs", environment.folder)
    return Path(shutil.copy(program, environment.folder))


def table(rows: Iterable[Row]) -> str:
    """The verdicts as aligned text, and below it every fault and remark."""
    rows = list(rows)
    cells = [["client", "version", *(task.name for task in TASKS)]]
    cells += [[one.client, one.version, *(_word(one.verdicts[task.name]) for task in TASKS)] for one in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    cells.insert(1, ["-" * width for width in widths])
    lines = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in cells]
    return "\n".join([*lines, *_notes(rows)])


def _word(verdict: Verdict) -> str:
    return "FAILED" if verdict.faults else "ok"


def _notes(rows: Sequence[Row]) -> Iterable[str]:
    for one in rows:
        for task, verdict in one.verdicts.items():
            yield from (f"{one.client}: {task}: {fault}" for fault in verdict.faults)
            yield from (f"{one.client}: {task}: overlooked: {remark}" for remark in verdict.remarks)


def passed(rows: Sequence[Row]) -> bool:
    """Whether there are clients, and each got what it was told in each task."""
    return bool(rows) and not any(verdict.faults for one in rows for verdict in one.verdicts.values())


def main(arguments: Sequence[str] | None = None) -> int:
    """Install, run, print, and say with the exit code whether all is well."""
    parser = argparse.ArgumentParser("python -m tests.interop.run", description=__doc__)
    parser.add_argument("clients", nargs="*", metavar="client", help=f"any of {', '.join(PROGRAMS)}")
    parser.add_argument("--upgrade", action="store_true", help="fetch the newest versions of the clients")
    options = parser.parse_args(arguments)
    unknown = sorted(set(options.clients) - set(PROGRAMS))
    if unknown:
        parser.error(f"there is no client {unknown[0]!r}; there are {', '.join(PROGRAMS)}")
    rows = []
    for name in options.clients or PROGRAMS:
        try:
            rows.append(row(ready(name, upgrade=options.upgrade)))
        except PeerError as trouble:
            print(f"left out: {trouble}", file=sys.stderr)
    print(table(rows))
    return 0 if passed(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
