"""Test our integrations with the frameworks that they are for, each version in an environment of its own.

`python -m tests.integrations.run [langchain haystack==3.4.1 ...]` makes the environments that are missing or
out of date, runs `tests/integrations/<framework>` in them, and then checks types with the newest. Exits with
1 if a test, a check or an installation fails. Arguments after `--` are pytest's.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from tests.guides import FRAMEWORK_GUIDES, programs_of
from tests.integrations.versions import CACHE, FRAMEWORKS, HERE, ROOT, InstallationError, Version, versions

_PATIENCE = 900  # seconds for the tests of a version
_NOT_OURS = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}


class Outcome(NamedTuple):
    """What came of a step, and what is printed beneath its line if it failed."""

    passed: bool
    line: str
    details: str = ""


def run_tests(version: Version, arguments: Sequence[str] = ()) -> Outcome:
    """Run the tests of a version in its environment."""
    start = monotonic()
    try:
        made = version.install()
    except InstallationError as error:
        return Outcome(False, f"{version}: not installed", str(error))
    installed = monotonic()
    tests = str((HERE / version.framework).relative_to(ROOT))
    cache = f"cache_dir={version.folder / 'pytest'}"
    options = FRAMEWORKS[version.framework].options
    command = (version.python, "-m", "pytest", "--quiet", "-o", cache, *options, tests, *arguments)
    outcome = outcome_of(f"{version}: ", command)
    note = f"; installed in {installed - start:.0f} s" if made else ""
    return outcome._replace(line=outcome.line + note)


def check_types(version: Version, checker: str) -> Outcome:
    """Check an integration, its tests and its guides with a type checker of this environment."""
    ours = ROOT / "overrides/openrouter_sdk/integrations" / version.framework
    folders = (ours, HERE / version.framework, guides_of(version))
    options = {"mypy": _for_mypy, "basedpyright": _for_basedpyright}[checker](version, folders)
    return outcome_of(f"{version}: {checker}: ", (sys.executable, "-m", checker, *options))


def _check_when_made(tests: Future[Outcome], version: Version, checker: str) -> Outcome:
    wait([tests])
    return check_types(version, checker)


def guides_of(version: Version) -> Path:
    """Return the folder for the programs of the guides about a framework."""
    return CACHE / f"{version.framework}-guides"


def write_guides(version: Version) -> None:
    """Write the programs of the guides about a framework, each with the name of its page and its line."""
    folder = guides_of(version)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for page in FRAMEWORK_GUIDES[version.framework]:
        for line, program in programs_of(page):
            (folder / f"{page.stem}_{line}.py").write_text(program, "utf-8")


def _for_mypy(version: Version, folders: Sequence[Path]) -> Sequence[str]:
    # Files, because the configuration excludes the folders: `make check` lacks the framework.
    files = [str(path.relative_to(ROOT)) for folder in folders for path in sorted(folder.rglob("*.py"))]
    # Imports are followed silently, because other modules of ours import what the environment lacks.
    options = ("--strict", "--follow-imports=silent", f"--cache-dir={CACHE / 'mypy'}")
    return *options, f"--python-executable={version.python}", *files


def _for_basedpyright(version: Version, folders: Sequence[Path]) -> Sequence[str]:
    # It leaves out files that its configuration excludes even when they are given, so it gets another one.
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["basedpyright"]
    search = [str(ROOT), str(ROOT / "overrides"), str(ROOT / "generated")]
    changed = {"include": list(map(str, folders)), "exclude": [], "extraPaths": search}
    config = CACHE / f"{version.framework}-basedpyright.json"
    config.write_text(json.dumps({**settings, **changed, "executionEnvironments": []}), "utf-8")
    return "--project", str(config), "--pythonpath", version.python


def outcome_of(title: str, command: Sequence[str]) -> Outcome:
    """Run a command, the last line of whose output says what came of it."""
    start = monotonic()
    variables = {name: value for name, value in os.environ.items() if name not in _NOT_OURS}
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=variables, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as error:
        said = (error.stdout or b"").decode("utf-8", "replace")
        return Outcome(False, f"{title}no end after {_PATIENCE} s", said)
    lines = done.stdout.strip().splitlines()
    last = re.sub(r" in \d[\d.]*s.*$", "", lines[-1]) if lines else f"exit code {done.returncode}"
    line = f"{title}{last}, {monotonic() - start:.0f} s"
    return Outcome(done.returncode == 0, line, "" if done.returncode == 0 else done.stdout + done.stderr)


def _report(outcomes: Iterable[Outcome]) -> bool:
    """Print a line for each, and return whether all passed."""
    passed = True
    for outcome in outcomes:
        passed = passed and outcome.passed
        print(outcome.line, flush=True)
        if not outcome.passed:
            print(outcome.details, file=sys.stderr, flush=True)
    return passed


def main(arguments: Sequence[str] | None = None) -> int:
    """Install, test, check, and say with the exit code whether all is well."""
    parser = argparse.ArgumentParser("python -m tests.integrations.run", description=__doc__)
    known = ", ".join(FRAMEWORKS)
    parser.add_argument("names", nargs="*", metavar="name", help=f"any of {known}, or one==1.0")
    parser.add_argument("--pin", action="store_true", help="pin the newest packages anew")
    given = list(sys.argv[1:] if arguments is None else arguments)
    end = given.index("--") if "--" in given else len(given)
    options = parser.parse_args(given[:end])
    try:
        chosen = versions(options.names)
        for version in chosen if options.pin else ():
            version.pin()
    except (ValueError, InstallationError) as error:
        parser.error(str(error))
    for version in chosen:
        if version.newest:
            write_guides(version)
    # As many at once as there are processors, in this order, so that a check waits for what has begun.
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        tests = {version: workers.submit(run_tests, version, given[end + 1 :]) for version in chosen}
        checks = [
            workers.submit(_check_when_made, tests[version], version, checker)
            for version in chosen
            if version.newest
            for checker in ("mypy", "basedpyright")
        ]
        passed = _report(job.result() for job in (*tests.values(), *checks))
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
