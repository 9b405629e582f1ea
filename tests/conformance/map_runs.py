"""Carry out a map as a vector says: through a client, or step by step without threads and tasks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openrouter_api.operations.chat import SEND
from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors
from openrouter_sdk.mapping.map_start import begin
from tests.conformance.comparing import class_of
from tests.conformance.lanes import ASYNC, KEY
from tests.transports.libraries import httpx

Json = dict[str, Any]
URL = "http://127.0.0.1:1/api/v1"


class Outcomes:
    """A transport that answers each request with the outcome of its row."""

    def __init__(self, given: Json) -> None:
        self.given = given
        self.sent: list[int] = []
        self.steps: list[str] = []
        self.row = -1
        """The row that is to be sent next; -1 for that of the next outcome."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.row < 0:
            outcome = self.given["outcomes"][len(self.sent)]
            self.sent.append(outcome["row"])
        else:
            outcome = next(one for one in self.given["outcomes"] if one["row"] == self.row)
        if outcome.get("fails") == "lost":
            raise httpx.ReadError("the connection broke")
        content = outcome.get("reply", outcome.get("body"))
        return httpx.Response(outcome.get("status", 200), json=content)

    async def answer(self, request: httpx.Request) -> httpx.Response:
        return self(request)


def carried_out(given: Json, lane: str, journal: Path) -> Json:
    """What came of a map: what was sent, which lines were added, which rows were handed over."""
    if "journal" in given:
        journal.write_text(given["journal"], encoding="utf-8")
    size = journal.stat().st_size if "journal" in given else 0
    outcomes = Outcomes(given)
    rows: list[Any] = []
    arguments = {
        **given["settings"],
        **{name: given[name] for name in ("concurrency", "window", "ordered") if name in given},
        "journal": journal,
    }
    try:
        summary = _LANES[lane](given, outcomes, arguments, rows)
    except errors.JournalError as error:
        assert journal.read_bytes() == given["journal"].encode()
        return {"refused": {"class": class_of(error), "line": error.line}}
    kept = len(given.get("journal", "").encode()) if not summary.notes else _whole(given["journal"])
    assert size >= kept
    added = journal.read_bytes()[kept:].decode().split("\n")[:-1]
    return {
        "steps": outcomes.steps,
        "sent": outcomes.sent,
        "lines": [_shown(line) for line in added],
        "rows": [_row(row) for row in rows],
        "summary": {
            name: getattr(summary, name)
            for name in ("done", "failed", "skipped", "in_doubt", "known_cost", "unknown_costs")
        },
        "cut": bool(summary.notes),
    }


def _whole(text: str) -> int:
    return len(text[: text.rstrip("\n").rfind("\n") + 1].encode())


def _shown(line: str) -> Any:
    """A line; of an error its record, without the words."""
    record = json.loads(line)
    if record.get("line") != "failed":
        return line
    del record["checksum"], record["error"]["message"]
    return record


def _row(row: Any) -> Json:
    found = {"row": row.index, "id": row.id, "cost": row.cost}
    found |= {"skipped": row.skipped, "in_doubt": row.in_doubt}
    return {**found, "text": row.value.text} if row.ok else {**found, "error": class_of(row.error)}


def _sync(given: Json, outcomes: Outcomes, arguments: Json, rows: list[Any]) -> Any:
    with OpenRouter(KEY, base_url=URL, retries=0, transport=httpx.MockTransport(outcomes)) as client:
        mapped: Any = client.chat.map(given["requests"], **arguments)
        rows.extend(mapped)
        return mapped.summary


def _async(given: Json, outcomes: Outcomes, arguments: Json, rows: list[Any]) -> Any:
    async def run() -> Any:
        transport = httpx.MockTransport(outcomes.answer)
        async with AsyncOpenRouter(KEY, base_url=URL, retries=0, transport=transport) as client:
            mapped: Any = client.chat.map(given["requests"], **arguments)
            async for row in mapped:
                rows.append(row)  # noqa: PERF401 - what comes before an error counts
            return mapped.summary

    return ASYNC._run(run())


def _pure(given: Json, outcomes: Outcomes, arguments: Json, rows: list[Any]) -> Any:
    """Start, end and hand over rows one step at a time: they end in the order of the outcomes."""
    client = OpenRouter(KEY, base_url=URL, retries=0, transport=httpx.MockTransport(outcomes))
    state = begin(client, SEND, [], {**arguments}, is_async=False)
    requests, ends = iter(given["requests"]), iter(given["outcomes"])
    lives: dict[int, Iterator[Any]] = {}
    try:
        state.load()
        while (step := state.planner.step()).kind != "end":
            outcomes.steps.append(step.kind if step.row < 0 else f"{step.kind} {step.row}")
            if step.kind == "read":
                request = next(requests, None)
                if request is None:
                    state.stop_reading()
                else:
                    state.read(request)
            elif step.kind == "start":
                lives[step.row] = state.life(state.entry(step.row))
                assert next(lives[step.row]) == "call"
                outcomes.sent.append(step.row)
            elif step.kind == "yield":
                rows.append(state.take(step.row))
            else:
                outcomes.row = next(ends)["row"]
                entry = state.entry(outcomes.row)
                _end(lives.pop(outcomes.row), state.work, entry)
                state.ended(entry)
    finally:
        state.close()
    return state.summary


def _end(life: Any, work: Any, entry: Any) -> None:
    try:
        try:
            value = work.call(entry.prepared)
        except errors.OpenRouterError as error:
            life.throw(error)
        else:
            life.send(value)
    except StopIteration:
        return


_LANES = {"sync": _sync, "async": _async, "pure": _pure}
