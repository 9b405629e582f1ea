"""Rows hold up no others: for a limit of their model, for a slow iterable, for what was reserved for them."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors
from openrouter_sdk.testing import RateLimit, StandInServer
from tests.behaviour.lanes import Lane
from tests.behaviour.mapping.test_map_limits import MODEL, TEN, asked, estimate, mapped


def test_rows_of_a_limited_model_let_others_pass(lane: Lane, server: StandInServer) -> None:
    server.rates = RateLimit(requests=1, seconds=1.5, reset="milliseconds", models="a/limited")
    models = ["a/limited"] * 3 + ["a/free"] * 4
    requests = [{"model": model, "messages": [{"role": "user", "content": model}]} for model in models]
    client = lane.client()
    send = client.paced(max_wait=0).chat.send
    lane.do(send(**requests[0]))
    with pytest.raises(errors.RateLimitError):
        lane.do(send(**requests[0]))
    rows = client.chat.map(requests, concurrency=2, ordered=False)
    assert {row.index for row in lane.take(rows, 4)} == {3, 4, 5, 6}


def test_rows_that_have_ended_do_not_wait_for_slow_requests(server: StandInServer) -> None:
    told: list[str] = []

    def prompts() -> Iterator[str]:
        for number in range(4):
            time.sleep(0.06)
            told.append(f"read {number}")
            yield str(number)

    with OpenRouter(server.key, base_url=server.url) as client:
        told.extend(f"row {row.index}" for row in client.chat.map(prompts(), model="a/b"))
    assert told.index("row 0") < told.index("read 3")


def test_a_full_disk_ends_a_map_in_which_rows_wait_for_the_budget(
    lane: Lane, server: StandInServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, lines = os.write, 0

    def nearly_full(descriptor: int, data: Any) -> int:
        nonlocal lines
        lines += bytes(data[:7]) == b'{"line"'
        if lines > 3:
            raise OSError(28, "No space left on device")
        return write(descriptor, data)

    bound = estimate(lane, TEN[:1]).highest_cost
    monkeypatch.setattr(os, "write", nearly_full)
    with pytest.raises(errors.SaveError, match="No space left on device"):
        mapped(lane, budget=bound * 2.5, journal=tmp_path / "run.jsonl", concurrency=8)


@pytest.mark.parametrize("cost", [None, 0.5])
def test_a_resumed_budget_covers_what_earlier_runs_may_have_cost(
    cost: float | None, sync_lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / "run.jsonl"
    bound = estimate(sync_lane, TEN[:1]).highest_cost
    server.script.usage(cost=cost and cost * bound)
    settings = {"budget": bound * 2.5, "journal": journal, "concurrency": 1}
    mapped(sync_lane, TEN[:2] if cost is None else TEN[:4], **settings)
    if cost is not None:  # the last result is lost
        journal.write_bytes(b"".join(journal.read_bytes().splitlines(keepends=True)[:-1]))
    sent = asked(server)
    _, summary = mapped(sync_lane, **settings)  # 2 or 2.5 bounds may be gone: nothing fits
    assert (summary.done, asked(server)) == (0, sent)


def test_each_request_may_have_the_model_that_is_to_be_exact(sync_lane: Lane) -> None:
    requests = [{"model": "a/b", "messages": [{"role": "user", "content": "?"}]}, "no model"]
    rows = sync_lane.client(exact_model=True).chat.map(requests)
    assert [row.ok for row in sync_lane.collect(rows)] == [True, False]


def test_names_of_arguments_that_are_no_strings_are_the_error_of_the_row(sync_lane: Lane) -> None:
    rows = sync_lane.collect(sync_lane.client().chat.map(["a", {1: 2, "messages": []}], model="a/b"))
    assert isinstance(rows[1].error, errors.InvalidArgumentError)
    assert rows[0].ok


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_loop_that_waits_gets_all_results_of_the_journal(
    backend: str, server: StandInServer, tmp_path: Path
) -> None:
    async def main() -> list[bool]:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            skipped = []
            for _ in range(2):
                async for row in client.chat.map(TEN, **MODEL, journal=tmp_path / "run.jsonl"):
                    await anyio.sleep(0)
                    assert row.ok
                    skipped.append(row.skipped)
            return skipped

    assert anyio.run(main, backend=backend) == [False] * 10 + [True] * 10


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_map_may_outlive_its_event_loop(
    backend: str, server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", seen.append)

    async def main() -> Any:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            rows = client.chat.map(TEN, **MODEL)
            await anext(rows)
            return rows

    rows = anyio.run(main, backend=backend)
    del rows
    gc.collect()
    assert seen == []
