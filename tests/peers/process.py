"""Run programs in a process of their own, and report what differs."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.peers.environments import Environment
from tests.peers.player import Job, Outcome
from tests.peers.suite import ProgramError

ROOT = Path(__file__).parents[2]
PLAYER = Path(__file__).parent / "player.py"

_PATIENCE = 120  # seconds for one program; imports are slow the first time


@contextmanager
def player(command: Sequence[str], variables: Mapping[str, str] | None) -> Iterator[Callable[[Job], Outcome]]:
    """Start a process that runs programs."""
    process = subprocess.Popen(
        [*command, str(PLAYER)], env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    sent, received = process.stdin, process.stdout

    def run(job: Job) -> Outcome:
        timer = threading.Timer(_PATIENCE, process.kill)
        timer.start()
        try:
            sent.write(json.dumps(job) + "\n")
            sent.flush()
            outcome: Outcome = json.loads(received.readline())
        except (OSError, ValueError):
            raise ProgramError(f"the process ended, or did not within {_PATIENCE} s") from None
        finally:
            timer.cancel()
        return outcome

    with process:
        try:
            yield run
        finally:
            process.kill()


class Report:
    """Prints a line a program, and remembers whether all is well."""

    def __init__(self) -> None:
        self.passed = self.failed = 0

    def add(self, where: str, name: str, faults: Sequence[str]) -> None:
        """Print the faults of a program, if any."""
        self.passed, self.failed = self.passed + (not faults), self.failed + bool(faults)
        for fault in faults:
            print(f"{where}: {name}: {fault}")


def with_ours(environment: Environment) -> dict[str, str]:
    """Variables for the environment of a peer, so that ours is found there, too."""
    sources = (str(ROOT / "overrides"), str(ROOT / "generated"))
    return {**environment.variables(), "PYTHONPATH": os.pathsep.join(sources)}
