"""`python -m tests.faults.killed_maps [TIMES] [ROWS]`: maps that are killed at random moments, and resumed.

The map runs in a process of its own, and is killed with SIGKILL; the stand-in, which counts what it has
billed, runs in this one. After the resume each prompt must have its result, and only prompts that were in
flight at the kill may be billed twice. Beyond the small maps, one of 10,000 prompts is killed once.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openrouter_sdk.testing import StandInServer

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).parent / "programs" / "mapping.py"
CONCURRENCY = 64
FULL = 10_000


@dataclass
class Outcome:
    """What became of a map that was killed."""

    done_before: int
    """Results in the journal at the kill."""
    in_flight: int
    """Prompts whose request had begun and not ended at the kill."""
    billed_twice: int
    """Prompts that were billed twice."""


@dataclass
class Map:
    """A map of prompts."""

    journal: Path
    rows: int
    kind: str
    concurrency: int = CONCURRENCY


def started(server: StandInServer, map_: Map) -> subprocess.Popen[str]:
    """A map in a process of its own."""
    arguments = [str(one) for one in (map_.journal, map_.rows, map_.concurrency, map_.kind)]
    command = [sys.executable, str(PROGRAM), server.url, *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> dict[str, Any]:
    """What a map says at its end."""
    output, _ = process.communicate(timeout=600)
    assert process.returncode == 0, output
    said: dict[str, Any] = json.loads(output)
    return said


def records(journal: Path) -> Counter[str]:
    """How many whole lines of each kind a journal has."""
    lines = journal.read_bytes().splitlines(keepends=True) if journal.exists() else []
    return Counter(json.loads(line).get("line", "header") for line in lines if line.endswith(b"\n"))


def killed_and_resumed(server: StandInServer, map_: Map, charged: int) -> Outcome:
    """Kill a map once so many prompts are billed, resume it, and check what comes of it."""
    server.reset()
    process = started(server, map_)
    while server.bills.charged < charged and process.poll() is None:
        time.sleep(0.002 if map_.rows < FULL else 0.05)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    before = records(map_.journal)
    said = finished(started(server, map_))
    in_flight = before["started"] - before["done"]
    bills = Counter(bill.question for bill in server.bills)
    times = Counter(bills[f"prompt number {number}."] for number in range(map_.rows))
    assert said["wrong"] == [], said
    assert (said["total"], said["failed"]) == (map_.rows, 0), said
    assert said["skipped"] == before["done"], (said, before)
    assert said["in_doubt"] == in_flight <= map_.concurrency, (said, before)
    assert set(times) <= {1, 2}, times
    assert times[2] <= in_flight, (times, in_flight)
    assert records(map_.journal)["done"] == map_.rows
    return Outcome(before["done"], in_flight, times[2])


def main(times: int = 100, rows: int = 300) -> None:
    """Kill maps so often, and one of the full size once."""
    found: list[Outcome] = []
    with StandInServer() as server, tempfile.TemporaryDirectory() as folder:
        for number in range(times):
            kind = ("sync", "async")[number % 2]
            charged = random.randrange(rows)
            found.append(
                killed_and_resumed(server, Map(Path(folder, f"{number}.jsonl"), rows, kind), charged)
            )
        tell(f"{times} maps of {rows} prompts", found)
        full = killed_and_resumed(
            server, Map(Path(folder, "full.jsonl"), FULL, "sync"), random.randrange(FULL)
        )
        tell(f"a map of {FULL} prompts", [full])


def tell(what: str, found: list[Outcome]) -> None:
    """Say what became of the maps."""
    flights, twice = [one.in_flight for one in found], [one.billed_twice for one in found]
    print(
        f"{what}, concurrency {CONCURRENCY}, each killed once: every prompt has one result; "
        f"in flight at the kill {min(flights)} to {max(flights)}, {sum(flights)} in all; "
        f"billed twice at most {max(twice)}, {sum(twice)} in all",
        flush=True,
    )


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:]))
