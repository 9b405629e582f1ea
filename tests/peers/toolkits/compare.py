"""Have toolkits do the same twelve tasks, and measure what it takes.

`python -m tests.peers.toolkits.compare [toolkit ...]` runs every program of `programs/` on a stand-in server
of its own, prints a table, and with `--write` puts it into `docs/toolkits.md`. It exits with 1 if a program
of ours does not do its task, or if a toolkit could not be installed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import tokenize
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from typing import Any

from openrouter_sdk.testing import Prompt, Reply, StandInServer
from tests.peers.environments import PeerError, ready
from tests.peers.run import ROOT
from tests.peers.toolkits.tasks import CPU, STEPS, TASKS, Evidence, Task

HOME = Path(__file__).parent / "programs"
PAGE = ROOT / "docs" / "toolkits.md"
BEGIN, END = "<!-- measured -->", "<!-- /measured -->"

_PATIENCE = 120  # seconds for one process
_ROUNDS = 3
_OURS = "openrouter-sdk"


@dataclass(frozen=True)
class Toolkit:
    """A toolkit: its name on PyPI, the folder of its programs, and the environment to run them in."""

    name: str
    folder: str
    environment: str | None = None
    """None is the environment of this process."""


TOOLKITS = (
    Toolkit(_OURS, "with_ours"),
    Toolkit("openrouter-agent-sdk", "with_agent_sdk", "openrouter-agent-sdk"),
    Toolkit("openai", "with_openai", "openai"),
    Toolkit("pydantic-ai-slim", "with_pydantic_ai", "pydantic-ai"),
)
RAW = Toolkit("httpx and orjson", "raw")


@dataclass(frozen=True)
class Result:
    """What one program took, and what it did wrong."""

    lines: int
    requests: int
    others: int
    """Requests that cost nothing, such as for the list of models."""
    faults: Sequence[str]
    by_hand: str = ""
    """What the program does itself, since its toolkit does not."""


@dataclass(frozen=True)
class Row:
    """A toolkit with what was measured of it."""

    toolkit: Toolkit
    version: str
    results: Mapping[str, Result]
    step: float
    """CPU of a step, in seconds."""


class Runner:
    """Runs the programs of a toolkit."""

    def __init__(self, toolkit: Toolkit, *, upgrade: bool = False) -> None:
        self.toolkit = toolkit
        self.version = version(_OURS) if toolkit.environment is None else ""
        self._command = [sys.executable]
        self._variables = dict(os.environ)
        if toolkit.environment is not None:
            environment = ready(toolkit.environment, upgrade=upgrade)
            self.version = environment.version
            self._command = environment.command
            self._variables = environment.variables()

    def result(self, task: Task) -> Result:
        """Run the program for a task, and judge it."""
        source = self._path(task).read_text("utf-8")
        evidence, trouble = self.play(task)
        faults = [*trouble, *task.judge(evidence)]
        by_hand = re.match(r"# by hand: (.*)", source)
        requests = len(evidence.prompts), evidence.others
        return Result(lines_of(source), *requests, faults, by_hand[1] if by_hand else "")

    def step(self) -> float:
        """Measure the CPU of a step, in seconds."""
        evidence, trouble = self.play(CPU)
        if trouble:
            raise PeerError(f"{self.toolkit.name}: {trouble[0]}")
        seconds: list[float] = evidence.report["seconds"]
        return statistics.median(seconds) / (STEPS + 1)

    def play(self, task: Task) -> tuple[Evidence, list[str]]:
        """Run the processes of a program one after the other; also return how they ended, if badly."""
        turns: list[tuple[Prompt, Reply]] = []
        reports: list[dict[str, Any]] = []
        faults: list[str] = []
        with StandInServer(strict=False) as server, tempfile.TemporaryDirectory() as folder:
            task.prepare(server.script, turns)
            for number in range(1 + task.again):
                crash = task.crashes and number == 0
                done = self._process(task, server, folder, resume=number == 1, crash=crash)
                reports += [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
                if done.returncode != (-signal.SIGKILL if crash else 0):
                    faults.append(_last_line(done.stderr))
            refused = [str(one) for one in server.problems if one.refused]
            faults += [f"refused: {one}" for one in refused]
            effects = Path(folder, "effects.txt")
            lines = effects.read_text("utf-8").splitlines() if effects.exists() else []
            return Evidence(reports, lines, turns, len(server.requests) - len(turns)), faults

    def _process(
        self, task: Task, server: StandInServer, folder: str, *, resume: bool, crash: bool
    ) -> subprocess.CompletedProcess[str]:
        settings = {
            "STAND_IN_URL": server.url,
            "OPENROUTER_BASE_URL": server.url,
            "OPENROUTER_API_KEY": server.key,
            "OPENAI_BASE_URL": server.url,
            "OPENAI_API_KEY": server.key,
            "PYTHONPATH": str(HOME / "shared"),
            **({"CRASH": "1"} if crash else {}),
        }
        command = [*self._command, str(self._path(task)), *(["resume"] if resume else [])]
        try:
            return subprocess.run(
                command,
                cwd=folder,
                env={**self._variables, **settings},
                capture_output=True,
                text=True,
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 1, "", f"no end after {_PATIENCE} s")

    def _path(self, task: Task) -> Path:
        return HOME / self.toolkit.folder / f"{task.name}.py"


def lines_of(source: str) -> int:
    """Count the lines with code, formatted for lines of 100 characters."""
    compact = ("--config", "format.skip-magic-trailing-comma = true")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "100", *compact, "-"]
    formatted = subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout
    code = {tokenize.NAME, tokenize.OP, tokenize.STRING, tokenize.NUMBER}
    counted: set[int] = set()
    for token in tokenize.generate_tokens(StringIO(formatted).readline):
        if token.type in code:
            counted.update(range(token.start[0], token.end[0] + 1))
    return len(counted)


def row(toolkit: Toolkit, *, upgrade: bool) -> Row:
    """Have a toolkit do every task."""
    runner = Runner(toolkit, upgrade=upgrade)
    results = {task.name: runner.result(task) for task in TASKS}
    return Row(toolkit, runner.version, results, step_of(runner))


def step_of(runner: Runner) -> float:
    """Measure the CPU of a step beyond that of a loop without a toolkit, in turns, since load changes."""
    base = Runner(RAW)
    return statistics.median(-base.step() + runner.step() for _ in range(_ROUNDS))


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1][:200] if lines else "no message"


# --- the table ------------------------------------------------------------------------------------------


def table(rows: Sequence[Row]) -> str:
    """The results as Markdown: a row a task, a column a toolkit, and sums below."""
    cells = [["task", *(f"{one.toolkit.name} {one.version}" for one in rows)]]
    cells.append(["---"] * (len(rows) + 1))
    for number, task in enumerate(TASKS, 1):
        cells.append([f"{number}. {task.title}", *(_cell(one.results[task.name]) for one in rows)])
    cells.append(["right outcomes", *(str(_right(one)) for one in rows)])
    cells.append(["by hand, at least in part", *(str(_by_hand(one)) for one in rows)])
    cells.append(["lines of code", *(str(sum(of.lines for of in one.results.values())) for one in rows)])
    cells.append(["CPU of a step beyond its request", *(f"{one.step * 1e3:.2f} ms" for one in rows)])
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)


def notes(rows: Sequence[Row]) -> Iterator[str]:
    """What is wrong, and what programs do by hand, a line each."""
    for one in rows:
        for number, task in enumerate(TASKS, 1):
            result = one.results[task.name]
            if result.faults:
                yield f"- {one.toolkit.name}, task {number}, wrong: {'; '.join(result.faults)}."
            if result.by_hand:
                yield f"- {one.toolkit.name}, task {number}, by hand: {result.by_hand}."


def _cell(result: Result) -> str:
    words = ["**wrong**" if result.faults else "right", *(["by hand"] if result.by_hand else [])]
    others = f" + {result.others}" if result.others else ""
    requests = f"{result.requests}{others} request{'' if result.requests + result.others == 1 else 's'}"
    return ", ".join([*words, f"{result.lines} lines", requests])


def _right(one: Row) -> int:
    return sum(not result.faults for result in one.results.values())


def _by_hand(one: Row) -> int:
    return sum(bool(result.by_hand) for result in one.results.values())


def write(text: str) -> None:
    """Put a text between the marks of the page."""
    page = PAGE.read_text("utf-8")
    before, rest = page.split(BEGIN, 1)
    PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.split(END, 1)[1]}", "utf-8")


def _measured(toolkits: Iterable[Toolkit], *, upgrade: bool) -> Iterator[Row]:
    for toolkit in toolkits:
        try:
            yield row(toolkit, upgrade=upgrade)
        except PeerError as trouble:
            print(f"left out: {trouble}", file=sys.stderr)


def main(arguments: Sequence[str] | None = None) -> int:
    """Install, run, print, and say with the exit code whether all is well."""
    names = {one.name: one for one in TOOLKITS}
    parser = argparse.ArgumentParser("python -m tests.peers.toolkits.compare", description=__doc__)
    parser.add_argument("toolkits", nargs="*", metavar="toolkit", help=f"any of {', '.join(names)}")
    parser.add_argument("--upgrade", action="store_true", help="fetch the newest versions of the toolkits")
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    options = parser.parse_args(arguments)
    unknown = sorted(set(options.toolkits) - set(names))
    if unknown:
        parser.error(f"there is no toolkit {unknown[0]!r}; there are {', '.join(names)}")
    chosen = [names[name] for name in options.toolkits or names]
    rows = list(_measured(chosen, upgrade=options.upgrade))
    date = datetime.now(UTC).date()
    text = "\n".join([f"As measured on {date}:", "", table(rows), "", *notes(rows)])
    print(text)
    if options.write and len(rows) == len(TOOLKITS):
        write(text)
    failed = [one for one in rows if one.toolkit.name == _OURS and _right(one) < len(TASKS)]
    return 1 if failed or len(rows) < len(chosen) else 0


if __name__ == "__main__":
    sys.exit(main())
