"""Maps within a budget, within rate limits, and what they would cost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk import RunLimits, errors
from openrouter_sdk.testing import RateLimit, StandInServer
from tests.behaviour.lanes import Lane

MODEL: dict[str, Any] = {"model": "larkspur/etude-2", "max_tokens": 100}
TEN = [f"prompt {number}" for number in range(10)]


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def asked(server: StandInServer) -> int:
    """How many requests to models the server got."""
    return sum(one.path.endswith("/chat/completions") for one in server.requests)


def estimate(lane: Lane, requests: Any = TEN, **more: Any) -> Any:
    """What a map would cost."""
    return lane.do(lane.shared_client.chat.map(requests, **{**MODEL, "dry_run": True, **more}))


def mapped(lane: Lane, requests: Any = TEN, **more: Any) -> tuple[list[Any], Any]:
    rows = lane.shared_client.chat.map(requests, **{**MODEL, **more})
    return lane.collect(rows), rows.summary


def test_a_budget_is_never_exceeded_however_many_rows_run_at_once(lane: Lane, server: StandInServer) -> None:
    bound = estimate(lane, TEN[:1]).highest_cost
    server.script.usage(cost=bound * 0.9)
    budget = bound * 3.5
    rows, summary = mapped(lane, budget=budget, concurrency=8)
    assert server.bills.total <= budget
    assert asked(server) == summary.done == 3
    refused = [row.error for row in rows if not row.ok]
    assert [type(error) for error in refused] == [errors.BudgetExceededError] * 7
    assert all(row.cost == 0 for row in rows if not row.ok)


def test_a_row_waits_until_others_have_cost_less_than_they_might(lane: Lane, server: StandInServer) -> None:
    bound = estimate(lane, TEN[:1]).highest_cost
    server.script.usage(cost=bound * 0.1)
    rows, _ = mapped(lane, budget=bound * 2.2, concurrency=8)
    assert all(row.ok for row in rows)


def test_a_budget_covers_what_earlier_runs_of_the_journal_cost(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    bound = estimate(lane, TEN[:1]).highest_cost
    server.script.usage(cost=bound)
    for _ in range(2):
        rows, _ = mapped(lane, budget=bound * 2.5, journal=tmp_path / "run.jsonl", concurrency=1)
        assert [row.ok for row in rows] == [True, True, *[False] * 8]
    assert asked(server) == 2
    kinds = (tmp_path / "run.jsonl").read_text()
    assert (kinds.count('"started"'), kinds.count('"failed"')) == (2, 0)  # the others were never sent


@pytest.mark.parametrize("budget", [-1, "much", float("nan"), True])
def test_a_budget_that_is_none_is_refused(sync_lane: Lane, server: StandInServer, budget: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="budget must be"):
        mapped(sync_lane, budget=budget)
    assert len(server.requests) == 0


def test_a_budget_of_runs_needs_to_know_what_one_may_cost(sync_lane: Lane, server: StandInServer) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="max_cost"):
        mapped(sync_lane, budget=1.0, tools=[add])
    rows, _ = mapped(sync_lane, TEN[:3], budget=0.02, tools=[add], limits=RunLimits(max_cost=0.01))
    assert len(rows) == 3


def test_a_dry_run_sends_nothing_and_writes_nothing(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / "run.jsonl"
    found = estimate(lane, [*TEN, {"mesages": []}], journal=journal)
    assert (found.rows, found.unpriced) == (10, ())
    assert 0 < found.lowest_cost < found.highest_cost
    assert (asked(server), journal.exists()) == (0, False)
    mapped(lane, TEN[:4], journal=journal)
    content = journal.read_bytes()
    assert estimate(lane, journal=journal).rows == 6
    assert journal.read_bytes() == content


def test_a_dry_run_takes_asynchronous_requests(async_lane: Lane) -> None:
    async def prompts() -> AsyncIterator[str]:
        for text in TEN:
            yield text

    assert estimate(async_lane, prompts()).rows == 10


def test_rows_wait_for_a_rate_limit_and_all_are_answered(lane: Lane, server: StandInServer) -> None:
    server.rates = RateLimit(requests=8, seconds=0.3, reset="milliseconds")
    rows, summary = mapped(lane, concurrency=10)
    assert all(row.ok for row in rows)
    assert (summary.failed, server.bills.charged) == (0, 10)


def test_a_daily_limit_is_the_error_of_its_rows_at_once(lane: Lane, server: StandInServer) -> None:
    server.rates = RateLimit(requests=100, seconds=60, daily=4)
    rows, _ = mapped(lane, concurrency=1)
    assert [row.ok for row in rows] == [*[True] * 4, *[False] * 6]
    assert {type(row.error) for row in rows[4:]} == {errors.RateLimitError}
    assert asked(server) == 5
