"""The control API: list and start cases, report outcomes, and read the score."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from openrouter_sdk.testing.http.traffic import (
    JSON_TYPE,
    Answer,
    Chunk,
    RecordedRequest,
    Wait,
    compact_json,
    json_answer,
)
from openrouter_sdk.testing.surfaces.errors import standard

from .cases import Case
from .runs import Run, Runs

PREFIX = "/conformance"
KEY = "sk-or-v1-conformance"

_NOBODY = "127.0.0.1:1"  # tcpmux, which no machine of today serves
_POLL_INTERVAL = 0.01  # seconds between checks whether the client has closed its connections
_KINDS = ("result", "error", "not_supported")


class _RefusedError(Exception):
    """The request is refused with this status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class Control:
    """Answers requests below `/conformance`."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs

    def answer(self, request: RecordedRequest) -> Answer:
        """Answer a request; refuse an invalid one with a message that says why."""
        try:
            return self._route(request)
        except _RefusedError as refusal:
            return json_answer(refusal.status, standard(refusal.status, refusal.message))

    def _route(self, request: RecordedRequest) -> Answer:
        match request.method, request.path.removeprefix(PREFIX).strip("/").split("/"):
            case "GET", ["cases"]:
                return json_answer(200, {"cases": [case.task() for case in self._runs.cases.values()]})
            case "POST", ["cases", case_id, "start"]:
                return self._start(self._case(case_id), _object(request), request)
            case "POST", ["runs", number, "outcome"]:
                return self._outcome(self._run(number), _object(request))
            case "GET", ["score"]:
                return json_answer(200, {"clients": self._runs.score()})
        raise _RefusedError(404, f"There is no {request.method} {request.path} in the control API.")

    def _case(self, case_id: str) -> Case:
        if case_id not in self._runs.cases:
            raise _RefusedError(404, f"There is no case {case_id!r}; GET {PREFIX}/cases lists them.")
        return self._runs.cases[case_id]

    def _run(self, number: str) -> Run:
        run = self._runs.find(number)
        if run is None:
            raise _RefusedError(404, f"There is no run {number!r}; starting a case makes one.")
        return run

    def _start(self, case: Case, given: Mapping[str, Any], request: RecordedRequest) -> Answer:
        run = self._runs.start(case, str(given.get("client", "unnamed")), str(given.get("version", "")))
        kind = case.do.get("base_url")
        host = _NOBODY if kind == "closed_port" else request.header("host", "127.0.0.1")
        url = f"http://{host}{run.path}{'/' if kind == 'slash' else ''}"
        return json_answer(200, {"run": run.number, "base_url": url, "key": KEY})

    def _outcome(self, run: Run, outcome: Mapping[str, Any]) -> Answer:
        if outcome.get("kind") not in _KINDS:
            raise _RefusedError(400, f"The outcome's kind must be one of {', '.join(_KINDS)}.")
        for name in ("value", "error"):
            if not isinstance(outcome.get(name), dict | None):
                raise _RefusedError(400, f"The outcome's {name} must be a JSON object.")
        if run.verdict is not None:
            raise _RefusedError(409, "This run is judged already; start the case again.")
        self._runs.stop(run)
        return Answer(200, [("content-type", JSON_TYPE)], self._verdict(run, outcome))

    def _verdict(self, run: Run, outcome: Mapping[str, Any]) -> Iterator[Chunk]:
        while self._runs.awaits_disconnect(run):
            yield Wait(_POLL_INTERVAL)
        yield compact_json(asdict(self._runs.judge(run, outcome))).encode()


def _object(request: RecordedRequest) -> Mapping[str, Any]:
    try:
        value = json.loads(request.body or b"{}")
    except ValueError as error:
        raise _RefusedError(400, f"The body is not JSON: {error}") from None
    if not isinstance(value, Mapping):
        raise _RefusedError(400, "The body must be a JSON object.")
    return value
