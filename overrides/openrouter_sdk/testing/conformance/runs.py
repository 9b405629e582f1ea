"""Keep the runs of cases: the client, the recording and the verdict of each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from openrouter_sdk.testing.http.traffic import Answer, Chunk, HangUp, RecordedRequest

from .answers import answer, retry_after
from .cases import Case, Group
from .judge import Verdict, judge
from .recording import Exchange, Recording

PREFIX = "/c/"
API = "/api/v1"


@dataclass(slots=True)
class Run:
    """A run of a case by a client."""

    number: int
    case: Case
    client: str
    version: str
    recording: Recording = field(default_factory=Recording)
    verdict: Verdict | None = None

    @property
    def path(self) -> str:
        """The base path of the API for this run."""
        return f"{PREFIX}{self.number}{API}"


class Runs:
    """All runs of a server. Not thread-safe; `clock` is monotonic time, and `now` Unix time."""

    def __init__(
        self,
        groups: Mapping[str, Group],
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.groups = groups
        self.cases = {case.id: case for group in groups.values() for case in group.cases}
        self._clock = clock
        self._now = now
        self._numbers = count(1)
        self._runs: dict[int, Run] = {}

    def start(self, case: Case, client: str, version: str) -> Run:
        """Start a run of a case."""
        run = Run(next(self._numbers), case, client, version)
        self._runs[run.number] = run
        return run

    def find(self, number: str) -> Run | None:
        """Return the run with this number, as text in a path."""
        return self._runs.get(int(number)) if number.isascii() and number.isdigit() else None

    def play(self, run: Run, request: RecordedRequest, connection: int) -> Answer:
        """Record a request, and return the next answer of the case; the last one is repeated."""
        answers = run.case.answers
        facts = answers[min(len(run.recording.exchanges), len(answers) - 1)]
        now = self._now()
        exchange = Exchange(request, connection, self._clock(), retry_after(facts, now))
        run.recording.exchanges.append(exchange)
        found = answer(facts, now, request.header("accept-encoding") or "")
        if any(isinstance(one, HangUp) for one in found.before):
            exchange.sent = self._clock()
        return replace(found, chunks=self._track(exchange, found.chunks))

    def _track(self, exchange: Exchange, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        """Yield the chunks; record when they are all sent, or when the case closes the connection."""
        for chunk in chunks:
            if isinstance(chunk, HangUp):
                exchange.sent = self._clock()
            yield chunk
        exchange.sent = self._clock()

    def disconnect(self, connection: int) -> None:
        """Record the end of a connection, which interrupts an answer that is being sent."""
        for run in self._runs.values():
            for exchange in run.recording.exchanges:
                if exchange.connection == connection:
                    exchange.closed = self._clock()
                    if exchange.open:
                        exchange.disconnected = exchange.closed

    def stop(self, run: Run) -> None:
        """Record that the client has finished the case."""
        run.recording.stopped = self._clock()

    def awaits_disconnect(self, run: Run) -> bool:
        """Whether the client is expected to close a connection, and still has time."""
        expect, recording = run.case.expect, run.recording
        waits = [
            expect["hung_up_within"] if "hung_up_within" in expect and not recording.settled else 0.0,
            expect["closed_within"] if "closed_within" in expect and not recording.closed else 0.0,
        ]
        return recording.stopped is not None and self._clock() < recording.stopped + max(waits)

    def judge(self, run: Run, outcome: Mapping[str, Any]) -> Verdict:
        """Return the verdict, and add it to the score."""
        run.verdict = judge(run.case, run.recording, outcome)
        return run.verdict

    def score(self) -> list[dict[str, Any]]:
        """Count the verdicts of each client by group. The last of several runs of a case counts."""
        clients: dict[str, dict[str, Run]] = {}
        for run in self._runs.values():
            if run.verdict is not None:
                clients.setdefault(run.client, {})[run.case.id] = run
        return [self._score_of(client, runs) for client, runs in clients.items()]

    def _score_of(self, client: str, runs: Mapping[str, Run]) -> dict[str, Any]:
        groups = {
            name: _counts([runs[case.id].verdict for case in group.cases if case.id in runs])
            for name, group in self.groups.items()
        }
        return {
            "client": client,
            "version": list(runs.values())[-1].version,
            "groups": groups,
            "total": _counts([run.verdict for run in runs.values()]),
            "cases": [_line(run) for run in runs.values()],
        }


def _counts(verdicts: list[Verdict | None]) -> dict[str, int]:
    statuses = [verdict.status for verdict in verdicts if verdict is not None]
    return {status: statuses.count(status) for status in ("passed", "failed", "not_supported")}


def _line(run: Run) -> dict[str, Any]:
    assert run.verdict is not None
    return {
        "id": run.case.id,
        "group": run.case.group,
        "title": run.case.title,
        "source": run.case.source,
        "verdict": run.verdict.status,
        "reasons": list(run.verdict.reasons),
    }
