"""Run the tests of clients once on each transport.

`python -m tests.transports.run [httpx httpx-0.27.0 httpx2 httptools aiohttp]` runs the behaviour suite, the
tests of connections and of the stand-in, the vectors and the black box with `TEST_TRANSPORT` set to each,
and prints a line for each: how many passed, how many were left out and why, and seconds. Exits with 1 if a
test or an installation fails. Arguments after `--` are pytest's, and may name other tests.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from time import monotonic
from typing import NamedTuple

from tests.transports.rows import ROOT, InstallationError, Row, rows

TESTS = ("tests/behaviour", "tests/unit/transport", "tests/testing", "tests/conformance", "tests/transports")

_PATIENCE = 1200  # seconds for a transport
_NOT_OURS = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "OPENROUTER_TRANSPORT"}


class Outcome(NamedTuple):
    """What came of a transport, and what is printed beneath its line if it failed."""

    passed: bool
    line: str
    details: str = ""


def run(row: Row, arguments: Sequence[str] = ()) -> Outcome:
    """Run the tests on a transport."""
    start = monotonic()
    try:
        row.install()
    except InstallationError as error:
        return Outcome(False, f"{row.name}: not installed", str(error))
    cache = f"cache_dir={ROOT / '.cache' / 'transports' / f'pytest-{row.name}'}"
    options = ("--numprocesses", "auto", "--quiet", "-rs", "-o", cache)
    named = any((ROOT / argument.partition("::")[0]).exists() for argument in arguments)
    command = (row.python, "-m", "pytest", *options, *arguments, *(() if named else TESTS))
    variables = {name: value for name, value in os.environ.items() if name not in _NOT_OURS}
    variables["TEST_TRANSPORT"] = row.transport
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=variables, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as error:
        said = (error.stdout or b"").decode("utf-8", "replace")
        return Outcome(False, f"{row.name}: no end after {_PATIENCE} s", said)
    line = f"{row.name}: {summary(done.stdout)}, {monotonic() - start:.0f} s"
    failed = done.returncode != 0
    return Outcome(not failed, line, done.stdout + done.stderr if failed else "")


def summary(said: str) -> str:
    """What pytest's last line says, and why tests were left out."""
    last = said.strip().splitlines()[-1] if said.strip() else "nothing was run"
    counts = re.sub(r" in \d[\d.]*s.*$", "", last).replace("skipped", "left out")
    reasons: Counter[str] = Counter()
    for number, reason in re.findall(r"^SKIPPED \[(\d+)\] [^ ]+ (.*)$", said, re.MULTILINE):
        reasons[reason] += int(number)
    why = "; ".join(f"{number} {reason}" for reason, number in reasons.most_common())
    return f"{counts} ({why})" if why else counts


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print, and say with the exit code whether all is well."""
    parser = argparse.ArgumentParser("python -m tests.transports.run", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help="of a row of tests/transports/rows.py")
    given = list(sys.argv[1:] if arguments is None else arguments)
    end = given.index("--") if "--" in given else len(given)
    options = parser.parse_args(given[:end])
    try:
        chosen = rows(options.names)
    except ValueError as error:
        parser.error(str(error))
    passed = True
    for row in chosen:
        outcome = run(row, given[end + 1 :])
        print(outcome.line, flush=True)
        if not outcome.passed:
            passed = False
            print(outcome.details, file=sys.stderr, flush=True)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
