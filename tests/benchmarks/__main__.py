"""`python -m tests.benchmarks`: measure, print tables, and exit with 1 when a figure misses its budget."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.chart import chart
from tests.benchmarks.environment import installed_alone
from tests.benchmarks.figures import NOISE, Round, Row, growth_row, kept, row
from tests.benchmarks.framework_cost import framework_rows
from tests.benchmarks.generation import generation_rows
from tests.benchmarks.haystack_cost import HAYSTACK
from tests.benchmarks.langchain_cost import LANGCHAIN
from tests.benchmarks.map_cost import map_rows
from tests.benchmarks.report import as_json, distances, misses, noise, percent, tables
from tests.benchmarks.runs import RunError, Runner, here, peer, rounds
from tests.benchmarks.scenarios import CLIENTS, COLUMNS, SCENARIOS, TRANSPORTS, Client, Scenario
from tests.benchmarks.server import served
from tests.benchmarks.sizes import size_rows
from tests.benchmarks.stand_in_cost import stand_in_rows
from tests.benchmarks.tool_loop import tool_rows
from tests.peers.environments import PeerError, ready

ROOT = Path(__file__).resolve().parents[2]
SCRATCH = ROOT / ".cache" / "bench"
SAVED = ROOT / "docs" / "benchmarks"
GENERATION, TOOLS, MAPS, SIZES, STAND_IN = "generation", "tools", "map", "installed", "stand-in"
FRAMEWORKS = {framework.peer: framework for framework in (HAYSTACK, LANGCHAIN)}
"""Frameworks, by the peers that integrations for them are compared with."""
NAMES = (
    *(one.name for one in SCENARIOS),
    *(TOOLS, MAPS, STAND_IN),
    *(framework.name for framework in FRAMEWORKS.values()),
    *(GENERATION, SIZES),
)
SHORT, LONG = "growth-1000", "growth-100000"
RUNS = 3
"""What is kept is the median of so many runs."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit status."""
    options = _options(arguments)
    names = [one for one in options.clients if takes_part(one, options.only)]
    runners = list(installed_clients(names, upgrade=options.upgrade))
    count = options.runs or (RUNS if options.save else 1)
    runs = []
    for number in range(1, count + 1):
        if count > 1:
            tell(f"run {number} of {count}")
        runs.append([*measured(options.only, runners, options.rounds)])
    rows = [*kept(runs), *measured_once(options.only, runners)]
    print(tables(rows))
    remark(rows)
    write(SAVED if options.save else SCRATCH, rows, runners, options.rounds, count)
    missed = misses(rows)
    for line in missed:
        print("MISSED:", line, file=sys.stderr)
    return 1 if missed else 0


def takes_part(client: Client, only: Sequence[str]) -> bool:
    """Whether a client has something to do in what was chosen; ours is in the environment of a framework."""
    if client in FRAMEWORKS:
        return chosen(FRAMEWORKS[client].name, only)
    if any(chosen(one.name, only) and client in one.clients for one in SCENARIOS):
        return True
    return client in CLIENTS and any(
        chosen(name, only) for name in (TOOLS, MAPS, STAND_IN, GENERATION, SIZES)
    )


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.benchmarks", description=__doc__)
    known = f"any of {', '.join(NAMES)}, or what some begin with, as growth; none is all"
    parser.add_argument("only", nargs="*", metavar="scenario", type=_scenario, help=known)
    parser.add_argument("--rounds", type=_count, default=5, help="how often each client has its turn")
    parser.add_argument(
        "--runs", type=_count, help=f"how often all of it is done; by default {RUNS} to save, else 1"
    )
    parser.add_argument("--clients", default=COLUMNS, type=_clients, help=f"some of {','.join(COLUMNS)}")
    parser.add_argument("--upgrade", action="store_true", help="fetch the newest versions of the peers")
    parser.add_argument("--save", action="store_true", help="write to docs/benchmarks")
    return parser.parse_args(arguments)


def _scenario(text: str) -> str:
    if not any(chosen(name, [text]) for name in NAMES):
        raise argparse.ArgumentTypeError(f"there is no {text!r}; there are {', '.join(NAMES)}")
    return text


def _clients(text: str) -> list[str]:
    unknown = sorted({*text.split(",")} - {*COLUMNS})
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no {unknown[0]!r}; there are {', '.join(COLUMNS)}")
    return text.split(",")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of rounds; 1 is the least")
    return int(text)


def installed_clients(names: Sequence[str], *, upgrade: bool) -> Iterator[Runner]:
    """The clients that are to be had here; environments of peers are made."""
    local = _local_versions()
    alone = dict(zip((False, True), _alone(), strict=True)) if local.keys() & names else {}
    wanted: list[Client] = [one for one in COLUMNS if one in names]
    for client in wanted:
        if client in local:
            yield here(client, local[client], alone[client in TRANSPORTS])
        else:
            try:
                tell(f"{client}: its environment, which is made the first time ...")
                environment = f"{client}-beside-ours" if client in FRAMEWORKS else client
                yield peer(client, ready(environment, upgrade=upgrade))
            except PeerError as trouble:
                tell(f"left out: {trouble}")


def _local_versions() -> dict[Client, str]:
    """The clients that are in environments with ours."""
    return {
        "raw": _versions("httpx", "orjson"),
        "raw-httpx2": _versions("httpx2", "orjson"),
        "raw-aiohttp": _versions("aiohttp", "orjson"),
        "ours": version("openrouter-sdk"),
        "ours-httpx2": _versions("httpx2"),
        "ours-fast": _versions("aiohttp", "httptools"),
    }


def _versions(*packages: str) -> str:
    return ", ".join(f"{name} {version(name)}" for name in packages)


def _alone() -> Sequence[str]:
    """The interpreters for raw and ours: on httpx, and on other libraries."""
    tell("raw and ours: their environments, in which nothing else is ...")
    try:
        return installed_alone()
    except RunError as trouble:
        tell(f"what develops this project is there as well, and may slow both down: {trouble}")
        return sys.executable, sys.executable


def measured(only: Sequence[str], runners: Sequence[Runner], count: int) -> Iterator[Row]:
    """The rows of what was chosen, one after the other."""
    scenarios = [one for one in SCENARIOS if chosen(one.name, only)]
    if scenarios:
        yield from of_clients(scenarios, runners, count)
    if chosen(TOOLS, only):
        tell("runs of tools ...")
        yield from tool_rows(_python(runners))
    if chosen(MAPS, only):
        tell("maps ...")
        yield from map_rows(_python(runners))
    if chosen(STAND_IN, only):
        tell("the stand-in ...")
        yield from stand_in_rows(_python(runners))
    for framework in FRAMEWORKS.values():
        if chosen(framework.name, only):
            tell(f"{framework.title} ...")
            runner = next((one for one in runners if one.client == framework.peer), None)
            yield from framework_rows(framework, runner, count)


def measured_once(only: Sequence[str], runners: Sequence[Runner]) -> Iterator[Row]:
    """The rows that are not repeated: they take long, or do not vary."""
    if chosen(GENERATION, only):
        tell("the generator ...")
        yield from generation_rows()
    if chosen(SIZES, only):
        tell("sizes ...")
        yield from size_rows(runners)


def remark(rows: Sequence[Row]) -> None:
    """Say beside the table how far it can be trusted."""
    if apart := list(distances(rows)):
        print("\nThe runs were apart by, in ours:", *apart, sep="\n  ")
    if found := list(noise(rows)):
        print(f"\nNot judged, since raw varied by more than {percent(NOISE)}:", *found, sep="\n  ")


def _python(runners: Sequence[Runner]) -> str:
    """The interpreter of our client."""
    return next((one.python for one in runners if one.client == "ours"), sys.executable)


def of_clients(scenarios: Sequence[Scenario], runners: Sequence[Runner], count: int) -> Iterator[Row]:
    """The rows of scenarios."""
    found: dict[str, Sequence[Round]] = {}
    with served(sorted({"call", *(one.answer for one in scenarios if one.answer)})) as server:
        for scenario in scenarios:
            tell(f"{scenario.title} ...")
            found[scenario.name] = rounds(scenario, runners, server, count)
            yield from rows_of(scenario, found[scenario.name])
    if SHORT in found and LONG in found:
        title = "stream: a chunk among 100,000, against one among 1,000"
        yield growth_row("growth cpu", title, found[SHORT], found[LONG])


def rows_of(scenario: Scenario, found: Sequence[Round]) -> Iterator[Row]:
    """A row for each metric of a scenario."""
    for metric, unit in scenario.metrics:
        title = f"{scenario.title}: {metric}" if len(scenario.metrics) > 1 else scenario.title
        yield row(f"{scenario.name} {metric}", title, unit, found, metric)


def chosen(name: str, only: Sequence[str]) -> bool:
    """Whether a scenario is to be measured: all are, or those that are named, or whose group is."""
    return not only or any(name == one or name.startswith(f"{one}-") for one in only)


def write(folder: Path, rows: Sequence[Row], runners: Sequence[Runner], count: int, runs: int) -> None:
    """Write the figures as JSON and as a chart."""
    versions: dict[str, str] = {one.client: one.version for one in runners}
    facts = {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "rounds": count,
        "runs": runs,
        "versions": versions,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.json").write_text(json.dumps(as_json(rows, facts), indent=1) + "\n", "utf-8")
    (folder / "chart.svg").write_text(chart(rows, versions), "utf-8")
    tell(f"written: {folder / 'results.json'}, chart.svg")


def tell(line: str) -> None:
    """Say how far it is, beside the table."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
