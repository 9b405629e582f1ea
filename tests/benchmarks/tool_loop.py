"""What runs of tools cost beside their requests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.budgets import OURS
from tests.benchmarks.figures import Row, plain_row
from tests.benchmarks.runs import run

PROGRAM = Path(__file__).parent / "programs" / "tool_loop.py"
ROUNDS = 7


def tool_rows(python: str = sys.executable, rounds: int = ROUNDS) -> Iterator[Row]:
    """The rows of the table."""
    found = [measured(python) for _ in range(rounds)]
    step, first = (median(values) for values in zip(*found, strict=True))
    yield plain_row("tools step", "run of tools: a step and its call, beside the request", "s", {OURS: step})
    title = "run of tools: the first one with two tools, against import and one call"
    yield plain_row("tools first", title, "x", {OURS: first})


def measured(python: str) -> tuple[float, float]:
    """What the program says."""
    step, first = run([python, str(PROGRAM)]).split()
    return float(step), float(first)
