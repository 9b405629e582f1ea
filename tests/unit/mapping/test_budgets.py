"""Budgets of maps, and estimates of what a map would cost."""

from __future__ import annotations

import math
import pickle
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openrouter_sdk import RunLimits
from openrouter_sdk.catalogue.model_index import Catalogue
from openrouter_sdk.errors import BudgetExceededError, InvalidArgumentError
from openrouter_sdk.mapping.budget import WAIT, Budget, bound_of, check_budgeted
from openrouter_sdk.mapping.estimate import Estimator
from tests.each import each

LENGTHS = {"context_length": 1000, "max_completion_tokens": 50}
CATALOGUE = Catalogue(
    [
        {
            "id": "a/cheap",
            "context_length": 1000,
            "pricing": {"prompt": "0.001", "completion": "0.01"},
            "top_provider": {"max_completion_tokens": 50},
        },
        {"id": "a/free:free", "context_length": 1000, "pricing": {"prompt": "0", "completion": "0"}},
        {"id": "a/endless", "pricing": {"prompt": "0.001", "completion": "0.01"}},
        {"id": "openrouter/auto", "context_length": 1000, "pricing": {"prompt": "-1", "completion": "-1"}},
    ],
    endpoints={
        "a/cheap": [
            {"tag": "one", "pricing": {"prompt": "0.001", "completion": "0.01"}, **LENGTHS},
            {"tag": "two", "pricing": {"prompt": "0.002", "completion": "0.02"}, **LENGTHS},
        ]
    },
)


def request(model: str = "a/cheap", **arguments: Any) -> dict[str, Any]:
    return {"model": model, "messages": [{"role": "user", "content": "Hello there."}], **arguments}


@each(
    "changes, others, bound",
    [
        # The dearest provider, a byte a token, and the longest reply.
        ({}, {}, 100 * 0.002 + 50 * 0.02),
        ({"max_tokens": 7}, {}, 100 * 0.002 + 7 * 0.02),
        ({"max_tokens": -7}, {}, 100 * 0.002 + 50 * 0.02),  # which is no limit
        ({"provider": {"only": ["one"]}}, {}, 100 * 0.001 + 50 * 0.01),
        ({}, {"added_bytes": 40}, 140 * 0.002 + 50 * 0.02),
        # No prompt is longer than the context, and an image may be as long.
        ({}, {"prompt_bytes": 10**6}, 1000 * 0.002 + 50 * 0.02),
        (
            {
                "messages": [
                    {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://a"}}]}
                ]
            },
            {},
            1000 * 0.002 + 50 * 0.02,
        ),
        # Asking again sends the replies before, too.
        ({}, {"output_retries": 1}, (100 + 1000) * 0.002 + 2 * 50 * 0.02),
        ({"model": "a/free:free"}, {}, 0.0),
        ({"model": "a/endless", "max_tokens": 10}, {}, 100 * 0.001 + 10 * 0.01),
        # Nobody knows.
        ({"model": "a/endless"}, {}, None),
        ({"model": "a/unlisted"}, {}, None),
        ({"model": "openrouter/auto"}, {}, None),
        ({"models": ["a/unlisted"]}, {}, None),
        ({"model": "a/unlisted", "provider": {"max_price": {"prompt": 1000, "completion": 1000}}}, {}, None),
        ({}, {"limits": RunLimits(max_cost=0.25)}, 0.25),
        ({}, {"limits": RunLimits()}, None),
    ],
)
def test_the_bound_of_a_row(changes: Any, others: Any, bound: float | None) -> None:
    found = bound_of(CATALOGUE, request(**changes), **{"prompt_bytes": 100, **others})
    assert found == pytest.approx(bound)


def test_without_a_catalogue_no_row_has_a_bound() -> None:
    assert bound_of(None, request()) is None


def test_the_size_of_a_row_is_that_of_its_arguments() -> None:
    longer = request()
    longer["messages"][0]["content"] += "x" * 10
    assert bound_of(CATALOGUE, longer) == pytest.approx((bound_of(CATALOGUE, request()) or 0) + 10 * 0.002)


def test_a_row_waits_for_others_and_goes_when_they_cost_less() -> None:
    budget = Budget(1.0)
    first = budget.reserve(0.75)
    assert first is not None
    assert budget.reserve(0.5) is WAIT
    budget.settle(first, 0.25)
    second = budget.reserve(0.5)
    assert second is not None
    assert budget.reserve(0.5) is WAIT
    budget.release(second)
    assert (budget.spent, budget.left) == (0.25, 0.75)


def test_a_row_that_cannot_fit_is_refused_and_says_why() -> None:
    budget = Budget(1.0, spent=0.25)
    with pytest.raises(
        BudgetExceededError, match=r"may cost up to \$0.8, and \$0.75 of the budget of \$1"
    ) as caught:
        budget.reserve(0.8)
    assert (caught.value.bound, caught.value.left, caught.value.limit) == (0.8, 0.75, 1.0)
    assert vars(pickle.loads(pickle.dumps(caught.value))) == vars(caught.value)
    with pytest.raises(BudgetExceededError, match="nobody knows"):
        budget.reserve(None)


def test_an_unknown_cost_counts_as_its_bound_and_is_reported() -> None:
    budget = Budget(1.0)
    reserved = budget.reserve(0.5)
    assert reserved is not None
    budget.settle(reserved, None)
    assert (budget.spent, budget.known, budget.unknown) == (0.5, 0.0, 1)


def test_without_a_limit_costs_are_only_counted() -> None:
    budget = Budget(None)
    for bound, cost in ((None, None), (0.5, 0.25)):
        reserved = budget.reserve(bound)
        assert reserved is not None
        budget.settle(reserved, cost)
    assert (budget.spent, budget.unknown, budget.left) == (0.25, 1, math.inf)


ROWS = st.lists(st.tuples(st.floats(0, 2), st.none() | st.floats(0, 1), st.booleans()), max_size=40)


@settings(max_examples=60)
@given(limit=st.floats(0, 5), rows=ROWS, workers=st.integers(1, 5))
def test_rows_never_cost_more_than_the_limit_and_all_come_to_an_end(
    limit: float, rows: list[tuple[float, float | None, bool]], workers: int
) -> None:
    budget, running, ended = Budget(limit), list[Any](), 0
    for bound, share, is_sent in rows:
        while True:
            try:
                reserved = budget.reserve(bound) if len(running) < workers else WAIT
            except BudgetExceededError:
                ended += 1
                break
            if reserved is not WAIT:
                running.append((reserved, share, is_sent))
                break
            assert running, "a row waits only for others"
            finish(budget, *running.pop(0))
            ended += 1
    for one in running:
        finish(budget, *one)
    assert ended + len(running) == len(rows)
    assert budget.spent <= limit * (1 + 1e-12)
    assert math.isclose(budget.left, limit - budget.spent, abs_tol=1e-12)


def finish(budget: Budget, reserved: Any, share: float | None, is_sent: bool) -> None:
    if is_sent:
        budget.settle(reserved, None if share is None else share * reserved.bound)
    else:
        budget.release(reserved)


@each("wrong", [-1, math.nan, math.inf, "1", True])
def test_a_budget_that_is_no_money_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="budget must be a number of dollars"):
        check_budgeted(wrong, tools=False, limits=None)


def test_a_budget_over_runs_needs_their_limit_of_cost() -> None:
    check_budgeted(1.0, tools=True, limits=RunLimits(max_cost=0.1))
    check_budgeted(None, tools=True, limits=None)
    for limits in (None, RunLimits()):
        with pytest.raises(InvalidArgumentError, match="max_cost"):
            check_budgeted(1.0, tools=True, limits=limits)


def test_an_estimate_adds_up_rows_and_names_those_without_a_price() -> None:
    estimator = Estimator()
    for index, one in enumerate(
        [request(), request("a/unlisted"), request(max_tokens=1), request("a/free:free")]
    ):
        estimator.add(index, one, CATALOGUE)
    found = estimator.result()
    bounds = [bound_of(CATALOGUE, one) or 0.0 for one in (request(), request(max_tokens=1))]
    assert (found.rows, found.unpriced, found.estimated) == (4, (1,), True)
    assert found.highest_cost == pytest.approx(sum(bounds))
    tokens = math.ceil(len("userHello there.") / 4)
    assert found.prompt_tokens == 4 * tokens
    assert found.lowest_cost == pytest.approx(2 * tokens * 0.001)
    assert found.prompt_bytes > 4 * 60


def test_files_in_a_prompt_are_no_text() -> None:
    estimator = Estimator()
    part = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 4000}}
    audio = {"type": "input_audio", "input_audio": {"data": "A" * 4000, "format": "wav"}}
    estimator.add(0, request(messages=[{"role": "user", "content": [part, audio]}]), CATALOGUE)
    found = estimator.result()
    assert found.prompt_tokens < 20
    assert found.prompt_bytes > 8000
    assert found.estimated
