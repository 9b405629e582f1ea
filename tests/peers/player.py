"""Run programs in the environment of a peer, one after the other in one process.

Reads jobs from standard input, a JSON object a line, and prints an `Outcome` for each. Needs nothing but the
standard library, since it runs where only the peer is installed.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from typing import TypedDict


class Job(TypedDict):
    """A program to run: its file, for tracebacks, its source, and environment variables."""

    path: str
    source: str
    variables: dict[str, str]


class Outcome(TypedDict):
    """What a program printed, and the traceback of the exception that ended it, if any."""

    printed: str
    raised: str | None


def run(job: Job) -> Outcome:
    """Run a program as `__main__`."""
    printed = io.StringIO()
    raised = None
    with contextlib.redirect_stdout(printed), _environment(job["variables"]):
        try:
            exec(compile(job["source"], job["path"], "exec"), {"__name__": "__main__"})
        except Exception:
            raised = traceback.format_exc()
    return {"printed": printed.getvalue(), "raised": raised}


@contextlib.contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def main() -> None:
    """Run jobs until standard input ends."""
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
