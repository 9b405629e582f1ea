"""`python -m tests.benchmarks`: measure, print the table, and exit with 1 when a figure misses its budget."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks import report
from tests.benchmarks.budgets import BUDGETS
from tests.benchmarks.figures import Row, row
from tests.benchmarks.runs import Runner, here, peer, rounds
from tests.benchmarks.scenarios import CLIENTS, SCENARIOS, Scenario
from tests.benchmarks.server import served
from tests.peers.environments import PeerError, ready

ROOT = Path(__file__).resolve().parents[2]
SCRATCH = ROOT / ".cache" / "bench"


def runners(clients: Sequence[str], *, upgrade: bool) -> Iterator[Runner]:
    """The clients that are to be had here."""
    for client in CLIENTS:
        if client not in clients:
            continue
        if client == "raw":
            yield here(client, f"httpx {version('httpx')}, orjson {version('orjson')}")
        elif client == "ours":
            yield here(client, version("openrouter-sdk"))
        else:
            try:
                print(f"making the environment of {client}, if need be ...", file=sys.stderr)
                yield peer(client, ready(client, upgrade=upgrade))
            except PeerError as trouble:
                print(f"left out: {trouble}", file=sys.stderr)


def measured(scenarios: Sequence[Scenario], present: Sequence[Runner], count: int) -> Iterator[Row]:
    """The rows of the scenarios, one after the other."""
    with served(sorted({"call", *(one.answer for one in scenarios if one.answer)})) as server:
        for scenario in scenarios:
            print(f"{scenario.title} ...", file=sys.stderr)
            found = rounds(scenario, present, server, count)
            several = len(scenario.metrics) > 1
            for metric, unit in scenario.metrics:
                title = f"{scenario.title}, {metric}" if several else scenario.title
                yield row(f"{scenario.name} {metric}", title, unit, found, metric, BUDGETS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit status."""
    parser = argparse.ArgumentParser("python -m tests.benchmarks", description=__doc__)
    names = [one.name for one in SCENARIOS]
    parser.add_argument("only", nargs="*", metavar="scenario", help=f"any of {', '.join(names)}")
    parser.add_argument("--rounds", type=int, default=5, help="how often each client has its turn")
    parser.add_argument("--clients", default=",".join(CLIENTS), help="some of the default, by commas")
    parser.add_argument("--upgrade", action="store_true", help="fetch the newest versions of the peers")
    options = parser.parse_args(arguments)
    unknown = sorted(set(options.only) - set(names))
    if unknown:
        parser.error(f"there is no scenario {unknown[0]!r}; there are {', '.join(names)}")
    chosen = [one for one in SCENARIOS if one.name in options.only or not options.only]
    present = list(runners(options.clients.split(","), upgrade=options.upgrade))
    rows = list(measured(chosen, present, options.rounds))
    print(report.table(rows))
    facts = {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "rounds": options.rounds,
        "versions": {one.client: one.version for one in present},
    }
    SCRATCH.mkdir(parents=True, exist_ok=True)
    (SCRATCH / "results.json").write_text(json.dumps(report.as_json(rows, facts), indent=1) + "\n", "utf-8")
    missed = report.misses(rows)
    for line in missed:
        print("MISSED:", line, file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
