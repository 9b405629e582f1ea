"""Maps that end early: left, interrupted, cancelled, killed. The journal is whole, and nothing goes on."""

from __future__ import annotations

import gc
import os
import signal
import threading
import time
import weakref
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, errors
from openrouter_sdk.mapping.journal.journal_line import read_line
from openrouter_sdk.testing import Stall, StandInServer
from tests.behaviour.lanes import Lane
from tests.behaviour.mapping.test_journals import kinds, mapped
from tests.faults.killed_maps import Map, killed_and_resumed

MODEL: dict[str, Any] = {"model": "a/b"}
MANY = [f"prompt {number}" for number in range(200)]
HANGS = 64
ENDS = 5.0
"""Seconds in which a map ends: half of one at most by itself, and the rest for a busy machine."""


def wait_for(server: StandInServer, count: int) -> None:
    until = time.monotonic() + 30
    while len(server.requests) < count and time.monotonic() < until:
        time.sleep(0.005)


def settle() -> bool:
    """Wait until what was cancelled has ended."""
    time.sleep(0.1)
    return True


def check_whole(journal: Path, started: int) -> None:
    assert all(read_line(line) for line in journal.read_bytes().splitlines(keepends=True))
    assert kinds(journal).count("started") == started


def test_ctrl_c_ends_a_map_while_all_its_requests_hang(
    sync_lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / "run.jsonl"
    moment = 0.0

    def interrupt() -> None:
        nonlocal moment
        wait_for(server, HANGS)
        moment = time.monotonic()
        os.kill(os.getpid(), signal.SIGINT)

    server.stand_in.latency = 60
    threading.Thread(target=interrupt, daemon=True).start()
    with pytest.raises(KeyboardInterrupt):
        mapped(sync_lane, journal, MANY, concurrency=HANGS)
    assert time.monotonic() - moment < ENDS
    check_whole(journal, HANGS)
    server.stand_in.latency = 0
    rows, summary = mapped(sync_lane, journal, MANY, concurrency=HANGS)
    assert all(row.ok for row in rows)
    assert (summary.in_doubt, len(rows)) == (HANGS, 200)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelling_a_map_ends_its_requests(backend: str, server: StandInServer, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"

    async def main() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url, retries=0) as client:
            with anyio.CancelScope() as scope:
                async with anyio.create_task_group() as group:
                    group.start_soon(anyio.to_thread.run_sync, wait_for, server, HANGS)

                    async def run() -> None:
                        async for _ in client.chat.map(MANY, **MODEL, journal=journal, concurrency=HANGS):
                            raise AssertionError

                    async def cancel() -> None:
                        await anyio.to_thread.run_sync(wait_for, server, HANGS)
                        scope.cancel()

                    group.start_soon(run)
                    group.start_soon(cancel)
            before = time.monotonic()
            server.stand_in.latency = 0
            rows = client.chat.map(MANY[:HANGS], **MODEL, journal=journal)  # which is not locked any more
            assert all([row.in_doubt async for row in rows])
            assert time.monotonic() - before < 20

    server.stand_in.latency = 60
    anyio.run(main, backend=backend)
    check_whole(journal, 2 * HANGS)


def test_leaving_the_loop_cancels_what_runs(lane: Lane, server: StandInServer, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    rows = lane.client().chat.map(MANY, **MODEL, journal=journal, concurrency=4, window=6)
    assert [row.index for row in lane.take(rows, 3)] == [0, 1, 2]
    lane.do(rows.close())
    assert lane.while_running(settle)
    assert len(server.requests) <= 9
    with pytest.raises(errors.InvalidArgumentError, match="was left before its end"):
        lane.collect(rows)
    again, summary = mapped(lane, journal, MANY[:10])
    assert all(row.ok for row in again)
    assert summary.skipped >= 3


@pytest.mark.parametrize("has_journal", [True, False])
def test_the_summary_of_a_map_that_is_left_counts_all_that_was_sent(
    lane: Lane, server: StandInServer, tmp_path: Path, has_journal: bool
) -> None:
    for _ in range(2):
        server.script.reply("done")
    for _ in range(4):
        server.script.raw(200, body=[Stall()])
    more = {"journal": tmp_path / "run.jsonl"} if has_journal else {}
    rows = lane.client().chat.map(MANY[:6], **MODEL, concurrency=6, ordered=False, **more)

    def leave_when_all_are_sent(rows: Any) -> Any:
        if lane.name == "sync":
            for _ in rows:
                if rows.summary.done == 2:
                    wait_for(server, 6)
                    break
            return rows.summary

        async def run() -> Any:
            async for _ in rows:
                if rows.summary.done == 2:
                    await anyio.to_thread.run_sync(wait_for, server, 6)
                    break
            return rows.summary

        return run()

    inside = lane.inside(rows, leave_when_all_are_sent)
    assert (inside.done, inside.in_doubt, inside.unknown_costs, inside.cost) == (2, 4, 4, None)
    assert repr(rows.summary) == repr(inside)  # closed, and not counted again


def test_a_row_that_ended_and_was_not_handed_over_is_in_the_summary(lane: Lane) -> None:
    rows = lane.client().chat.map([], **MODEL)
    engine = rows._engine
    first, second = engine.rows.read("a"), engine.rows.read("b")
    first.was_sent = second.was_sent = True
    second.row._value, second.row.cost = "value", 0.5
    lane.do(rows.close())
    summary = rows.summary
    assert (summary.done, summary.known_cost, summary.in_doubt, summary.unknown_costs) == (1, 0.5, 1, 1)


def test_a_forgotten_map_ends(lane: Lane, server: StandInServer, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    lane.take(lane.client().chat.map(MANY, **MODEL, journal=journal, concurrency=4), 1)
    gc.collect()
    assert lane.while_running(settle)
    assert mapped(lane, journal, MANY[:1])[0][0].skipped  # the lock is gone


def test_closing_the_client_ends_a_map(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    rows = client.chat.map(MANY, **MODEL, concurrency=2)

    def close_after_one(rows: Any) -> Any:
        if lane.name == "sync":
            next(rows)
            client.close()
            return list(rows)

        async def run() -> Any:
            await anext(rows)
            await client.close()
            return [row async for row in rows]

        return run()

    with pytest.raises(errors.ClientClosedError):
        lane.inside(rows, close_after_one)
    assert len(server.requests) < 20


def test_an_exit_in_a_tool_ends_the_map(lane: Lane, server: StandInServer) -> None:
    def leave() -> None:
        """Leave."""
        raise SystemExit(3)

    server.script.reply(None, tool_calls=[{"name": "leave", "arguments": {}}])
    with pytest.raises(SystemExit):
        lane.collect(lane.client().chat.map(MANY, **MODEL, tools=[leave], concurrency=1))
    assert len(server.requests) <= 2


def test_an_exception_of_a_progress_function_comes_after_the_row_it_is_about(lane: Lane) -> None:
    def full(progress: Any) -> None:
        raise OSError("no room for a bar")

    rows = lane.client().chat.map(MANY[:3], **MODEL, progress=full, concurrency=1)
    with pytest.raises(OSError, match="no room for a bar"):
        lane.collect(rows)
    assert rows.summary.done >= 1


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_killed_map_is_resumed_without_paying_twice(
    kind: str, server: StandInServer, tmp_path: Path
) -> None:
    outcome = killed_and_resumed(server, Map(tmp_path / "run.jsonl", 60, kind, concurrency=8), charged=20)
    assert outcome.in_flight <= 8


def test_rows_are_let_go_once_they_were_handed_over(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    class Request(dict[str, Any]):
        """A dict that can be referred to weakly."""

        def __hash__(self) -> int:  # type: ignore[override]
            return id(self)

    alive: weakref.WeakSet[Any] = weakref.WeakSet()
    most = 0

    def requests() -> Iterator[Any]:
        nonlocal most
        for number in range(60):
            request = Request(id=f"row {number}", messages=[{"role": "user", "content": str(number)}])
            alive.add(request)
            most = max(most, len(alive))
            yield request

    rows = lane.client().chat.map(requests(), **MODEL, concurrency=2, journal=tmp_path / "run.jsonl")
    lane.inside(rows, lambda rows: forget(lane, rows))
    assert rows.summary.done == 60
    assert most <= 8 + 4


def forget(lane: Lane, rows: Any) -> Any:
    """Take all rows, and keep none."""
    if lane.name == "sync":
        return deque(rows, maxlen=0)

    async def all_of_them() -> None:
        async for _ in rows:
            pass

    return all_of_them()
