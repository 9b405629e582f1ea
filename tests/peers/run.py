"""Run programs that were written for other clients on those clients and on ours, and compare.

`python -m tests.peers.run [suite ...]` runs each program three times: on the original package, on ours, and
on ours where the original is installed, too. Exits with 1 if what was sent or printed differs, or if what
was recorded of the original, for `make test` to compare ours with, is out of date; `--record` updates it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path

from tests.peers.columns.left import LEFT
from tests.peers.columns.running import play_columns
from tests.peers.environments import PeerError, ready
from tests.peers.player import Job, Outcome
from tests.peers.process import Report, player, with_ours
from tests.peers.suite import Observation, ProgramError, Suite, differences

ROOT = Path(__file__).parents[2]
SUITES = sorted(path.parent.name for path in Path(__file__).parent.glob("*/scripts.py"))


def play(suite: Suite, report: Report, *, upgrade: bool, record: bool) -> None:
    """Run the programs of a suite in all environments."""
    environment = ready(suite.peer, upgrade=upgrade)
    beside = ready(f"{suite.peer}-beside-ours", upgrade=upgrade)
    print(f"{suite.peer} {environment.version}: {len(suite.names())} programs")
    with player(environment.command, environment.variables()) as run:
        originals = {name: _observed(suite, name, run, original=True) for name in suite.names()}
    observations = {name: one for name, one in originals.items() if not isinstance(one, str)}
    if record:
        value = {"version": environment.version, "programs": observations}
        suite.record.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", "utf-8")
    recorded = suite.expected()
    for name, original in originals.items():
        report.add(f"{suite.peer}, recorded", name, _faults(original, recorded.get(name, "not recorded")))
    _compare(suite, report, "ours", originals, [sys.executable], None)
    _compare(suite, report, "ours beside it", originals, beside.command, with_ours(beside))


def _compare(
    suite: Suite,
    report: Report,
    where: str,
    originals: Mapping[str, Observation | str],
    command: Sequence[str],
    variables: Mapping[str, str] | None,
) -> None:
    with player(command, variables) as run:
        for name, original in originals.items():
            if variables is None and name in suite.needs_original:
                continue
            found = _observed(suite, name, run)
            report.add(f"{suite.peer}, {where}", name, _faults(original, found))


def _observed(
    suite: Suite, name: str, run: Callable[[Job], Outcome], *, original: bool = False
) -> Observation | str:
    """An observation, or what kept it from being made."""
    try:
        return suite.observe(name, run, original=original)
    except ProgramError as error:
        return str(error)


def _faults(original: Observation | str, found: Observation | str) -> list[str]:
    failed = [one for one in (original, found) if isinstance(one, str)]
    if isinstance(original, str) or isinstance(found, str):
        return failed
    return list(differences(original, found))


def suite_of(name: str) -> Suite:
    """Return the suite of this name."""
    suite: Suite = import_module(f"tests.peers.{name}.scripts").SUITE
    return suite


def chosen(names: Sequence[str]) -> list[str]:
    """The suites with these names, or whose names begin with them, as `langchain_openai`; none is all."""
    return [one for one in SUITES if not names or any(f"{one}_".startswith(f"{name}_") for name in names)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Install, run, print, and say with the exit code whether all is well."""
    parser = argparse.ArgumentParser("python -m tests.peers.run", description=__doc__)
    parser.add_argument("suites", nargs="*", metavar="suite", help=f"any of {', '.join(SUITES)}")
    parser.add_argument("--upgrade", action="store_true", help="fetch the newest versions of the peers")
    parser.add_argument("--record", action="store_true", help="record what is observed of the originals")
    options = parser.parse_args(arguments)
    for name in options.suites:
        if not chosen([name]):
            parser.error(f"there is no suite {name!r}; there are {', '.join(SUITES)}")
    report = Report()
    for name in chosen(options.suites):
        try:
            play(suite_of(name), report, upgrade=options.upgrade, record=options.record)
            if name in LEFT:
                play_columns(name, report, record=options.record)
        except PeerError as trouble:
            print(f"left out: {trouble}", file=sys.stderr)
            report.failed += 1
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed or not report.passed else 0


if __name__ == "__main__":
    sys.exit(main())
