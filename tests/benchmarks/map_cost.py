"""What maps cost beside their requests."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.budgets import OURS
from tests.benchmarks.figures import Row, plain_row
from tests.benchmarks.runs import run
from tests.benchmarks.server import served

PROGRAM = Path(__file__).parent / "programs" / "map_cost.py"
TITLES = {
    "sync": "map: CPU of a prompt at a concurrency of 64, against a bare call in threads",
    "sync journal": "the same, with a journal",
    "async": "map: CPU of a prompt at a concurrency of 64, against a bare call in tasks",
    "async journal": "the same, with a journal",
}


def map_rows(python: str = sys.executable) -> Iterator[Row]:
    """The rows of the table."""
    with served(["call"]) as server:
        shares = json.loads(run([python, str(PROGRAM), f"{server.url}/call"]))
    for name, title in TITLES.items():
        yield plain_row(f"map {name}", title, "x", {OURS: shares[name]})
