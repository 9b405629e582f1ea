"""When a failed attempt is made again."""

from __future__ import annotations

import os
import pickle
import threading
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk import errors
from openrouter_sdk.config.attempts import Attempt, Decision, Outcome
from openrouter_sdk.config.retry import RetryBudget, RetryPolicy
from openrouter_sdk.errors import InvalidArgumentError
from tests.each import each


def half() -> float:
    return 0.5


def nearly_one() -> float:
    return 1.0 - 2.0**-53


def decide(
    outcome: Outcome,
    policy: RetryPolicy | None = None,
    *,
    attempt: int = 1,
    elapsed: float = 0.0,
    random: Callable[[], float] = half,
) -> Decision:
    return (policy or RetryPolicy()).decide(attempt, outcome, elapsed, random)


def again(outcome: Outcome, policy: RetryPolicy | None = None, **options: Any) -> bool:
    return decide(outcome, policy, **options).delay is not None


BUSY = Outcome("status", status=503)


# --- how often and how long -----------------------------------------------------------------------------


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_max_retries_counts_the_attempts_after_the_first(retries: int) -> None:
    policy = RetryPolicy(max_retries=retries)
    assert [again(BUSY, policy, attempt=n) for n in range(1, 8)] == [n <= retries for n in range(1, 8)]


def test_the_wait_is_drawn_between_zero_and_a_growing_bound() -> None:
    policy = RetryPolicy(max_retries=9, initial=0.5, multiplier=2.0, cap=8.0)
    bounds = [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    for attempt, bound in enumerate(bounds, start=1):
        assert decide(BUSY, policy, attempt=attempt, random=lambda: 0.0).delay == 0.0
        assert decide(BUSY, policy, attempt=attempt, random=half).delay == bound / 2
        assert decide(BUSY, policy, attempt=attempt, random=nearly_one).delay == pytest.approx(bound)


def test_without_jitter_the_wait_is_the_bound() -> None:
    policy = RetryPolicy(max_retries=9, jitter=False)
    assert [decide(BUSY, policy, attempt=n).delay for n in range(1, 7)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


def test_the_bound_survives_any_number_of_attempts() -> None:
    policy = RetryPolicy(max_retries=10**6, multiplier=10.0, jitter=False)
    assert decide(BUSY, policy, attempt=10**6).delay == 8.0


@pytest.mark.parametrize(
    ("seconds", "delay"), [(0.0, 0.25), (0.1, 0.25), (0.25, 0.25), (7.0, 7.0), (30.0, 30.0)]
)
def test_the_server_is_given_the_time_it_asks_for(seconds: float, delay: float) -> None:
    outcome = Outcome("status", status=429, retry_after=seconds)
    assert decide(outcome).delay == delay


@pytest.mark.parametrize("seconds", [30.1, 3600.0, float("inf")])
def test_a_longer_wait_than_the_cap_ends_the_retries_at_once(seconds: float) -> None:
    decision = decide(Outcome("status", status=429, retry_after=seconds))
    assert decision.delay is None
    assert "more than 30 s" in decision.reason
    patient = RetryPolicy(respect_retry_after_up_to=7200, deadline=None)
    assert again(Outcome("status", status=429, retry_after=3600.0), patient)


def test_no_attempt_begins_after_the_deadline() -> None:
    policy = RetryPolicy(deadline=10, jitter=False)
    assert decide(BUSY, policy, elapsed=9.5).delay == 0.5
    late = decide(BUSY, policy, elapsed=9.51)
    assert late.delay is None
    assert "deadline of 10 s" in late.reason
    assert not again(Outcome("status", status=429, retry_after=5.0), policy, elapsed=5.1)
    assert again(BUSY, RetryPolicy(deadline=None), elapsed=1e9)


# --- what is tried again --------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [408, 429, 500, 501, 502, 503, 504, 520, 523, 524, 529, 530, 599])
def test_transient_statuses_are_tried_again(status: int) -> None:
    decision = decide(Outcome("status", status=status))
    assert decision.delay is not None
    assert decision.reason == f"status {status}"


@pytest.mark.parametrize("status", [301, 400, 401, 402, 403, 404, 409, 410, 413, 422, 499])
def test_other_statuses_are_not(status: int) -> None:
    decision = decide(Outcome("status", status=status))
    assert decision.delay is None
    assert f"status {status}" in decision.reason


def test_the_statuses_can_be_chosen() -> None:
    policy = RetryPolicy(retry_statuses=frozenset({409}))
    assert again(Outcome("status", status=409), policy)
    assert not again(BUSY, policy)
    assert not again(Outcome("body", status=200, code=503), policy)
    assert not again(Outcome("body", status=200, error_type="provider_overloaded"), policy)


@each(("kind", "status"), [("body", 200), ("status", 400)])
@each(
    ("facts", "expected"),
    [
        ({"code": 429}, True),
        ({"code": 502}, True),
        ({"code": "429"}, True),
        ({"code": "rate_limit_exceeded"}, True),
        ({"code": "server_error"}, True),
        ({"code": "overloaded_error"}, True),
        ({"error_type": "rate_limit_exceeded"}, True),
        ({"error_type": "provider_overloaded"}, True),
        ({"error_type": "provider_unavailable"}, True),
        ({"error_type": "server"}, True),
        ({"error_type": "timeout"}, True),
        ({"code": 400, "error_type": "timeout"}, True),
        ({"code": 400}, False),
        ({"code": 402}, False),
        ({"code": "invalid_prompt"}, False),
        ({"error_type": "unmapped"}, False),
        ({"error_type": "refusal"}, False),
        ({"code": "something_new", "error_type": "something_new"}, False),
        ({}, False),
    ],
)
def test_transient_codes_inside_a_200_or_400_body_are_tried_again(
    kind: Any, status: int, facts: dict[str, Any], expected: bool
) -> None:
    assert again(Outcome(kind, status=status, **facts)) is expected


@pytest.mark.parametrize("status", [401, 402, 404, 422])
def test_codes_inside_other_bodies_do_not_count(status: int) -> None:
    assert not again(Outcome("status", status=status, code=502, error_type="server"))


def test_the_servers_word_wins_over_the_status() -> None:
    assert again(Outcome("status", status=404, retryable=True))
    assert not again(Outcome("status", status=503, retryable=False))
    assert again(Outcome("body", status=200, retryable=True))
    assert not again(Outcome("status", status=404, retryable=True), attempt=3)


def test_a_connection_that_was_not_made_is_always_tried_again() -> None:
    assert again(Outcome("connect"))
    assert again(Outcome("connect", ambiguous=True))


@pytest.mark.parametrize("kind", ["timeout", "lost"])
def test_what_the_server_may_have_done_is_not_asked_for_twice(kind: Any) -> None:
    outcome = Outcome(kind, ambiguous=True)
    decision = decide(outcome)
    assert decision.delay is None
    assert "may have carried out" in decision.reason
    assert again(outcome, RetryPolicy(retry_reads=True))
    assert again(outcome._replace(replay_safe=True))
    assert again(outcome._replace(ambiguous=False))


@pytest.mark.parametrize("kind", ["status", "connect", "timeout", "lost", "body"])
def test_nothing_is_tried_again_after_an_event_was_handed_over(kind: Any) -> None:
    outcome = Outcome(kind, status=503, replay_safe=True, retryable=True, events_delivered=True)
    decision = decide(outcome, RetryPolicy(retry_reads=True))
    assert decision.delay is None
    assert "already delivered" in decision.reason


# --- facts from errors ----------------------------------------------------------------------------------


def test_the_facts_of_an_error_of_the_server() -> None:
    availability = {"retryable": True}
    error = errors.RateLimitError(
        "slow",
        status=429,
        code=429,
        error_type="rate_limit_exceeded",
        retry_after=2.0,
        availability=availability,
    )
    assert Outcome.of(error, replay_safe=True) == Outcome(
        "status",
        status=429,
        code=429,
        error_type="rate_limit_exceeded",
        retry_after=2.0,
        retryable=True,
        replay_safe=True,
    )
    inside = errors.RateLimitError("slow", status=200, code=429)
    assert Outcome.of(inside, events_delivered=True) == Outcome(
        "body", status=200, code=429, events_delivered=True
    )


@pytest.mark.parametrize(
    ("error", "kind", "ambiguous", "by_default", "when_safe"),
    [
        (errors.ConnectError("x"), "connect", False, True, True),
        (errors.RequestTimeoutError("connect", 5), "connect", False, True, True),
        (errors.RequestTimeoutError("first_byte", 5), "timeout", True, False, True),
        (errors.RequestTimeoutError("between_events", 5), "timeout", True, False, True),
        (errors.RequestTimeoutError("total", 5), "timeout", True, False, False),
        (errors.ConnectionLostError("x"), "lost", True, False, True),
        (errors.TruncatedStreamError("x"), "lost", True, False, True),
        (errors.ProtocolError("x", status=200), "lost", True, False, True),
        (errors.InvalidArgumentError("x"), "lost", True, False, False),
        (errors.ClientClosedError(), "lost", True, False, False),
    ],
)
def test_the_facts_of_other_errors(
    error: Any, kind: str, ambiguous: bool, by_default: bool, when_safe: bool
) -> None:
    outcome = Outcome.of(error)
    assert (outcome.kind, outcome.ambiguous) == (kind, ambiguous)
    assert again(outcome) is by_default
    assert again(Outcome.of(error, replay_safe=True)) is when_safe


def test_an_attempt_is_a_frozen_record() -> None:
    cause = errors.ConnectError("x")
    attempt = Attempt(number=1, delay=0.5, cause=cause, status=None, elapsed=0.1)
    assert (attempt.number, attempt.delay, attempt.cause) == (1, 0.5, cause)
    with pytest.raises(AttributeError):
        attempt.delay = 0  # type: ignore[misc]


# --- settings -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"max_retries": -1}, "RetryPolicy.max_retries must be a non-negative integer, not -1"),
        ({"max_retries": 1.5}, "RetryPolicy.max_retries"),
        ({"max_retries": True}, "RetryPolicy.max_retries"),
        ({"initial": -0.1}, "RetryPolicy.initial must be a non-negative number, not -0.1"),
        ({"initial": float("nan")}, "RetryPolicy.initial"),
        ({"cap": float("inf")}, "RetryPolicy.cap"),
        ({"cap": "8"}, "RetryPolicy.cap"),
        ({"multiplier": 0.5}, "RetryPolicy.multiplier must be at least 1"),
        ({"jitter": 0.5}, "RetryPolicy.jitter must be True or False"),
        ({"deadline": 0}, "RetryPolicy.deadline must be above 0"),
        ({"deadline": -1}, "RetryPolicy.deadline"),
        ({"respect_retry_after_up_to": -1}, "RetryPolicy.respect_retry_after_up_to"),
        ({"respect_retry_after_up_to": None}, "RetryPolicy.respect_retry_after_up_to"),
        ({"retry_statuses": {200}}, "RetryPolicy.retry_statuses must be statuses from 400 to 599"),
        ({"retry_statuses": ["5XX"]}, "RetryPolicy.retry_statuses"),
        ({"retry_statuses": "429"}, "RetryPolicy.retry_statuses"),
        ({"retry_statuses": 429}, "RetryPolicy.retry_statuses"),
        ({"retry_reads": "yes"}, "RetryPolicy.retry_reads"),
        ({"budget": 5}, "RetryPolicy.budget must be a RetryBudget or None, not int"),
    ],
)
def test_settings_that_make_no_sense_are_refused_by_name(settings: Any, complaint: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        RetryPolicy(**settings)
    assert complaint in str(caught.value)


def test_statuses_may_come_in_any_collection() -> None:
    assert RetryPolicy(retry_statuses=[429, 503]).retry_statuses == frozenset({429, 503})


def test_a_policy_is_frozen_comparable_and_can_be_pickled() -> None:
    policy = RetryPolicy(max_retries=4)
    assert policy == RetryPolicy(max_retries=4)
    assert hash(policy) == hash(RetryPolicy(max_retries=4))
    assert pickle.loads(pickle.dumps(policy)) == policy
    with pytest.raises(FrozenInstanceError):
        policy.max_retries = 5  # type: ignore[misc]


# --- budget ---------------------------------------------------------------------------------------------


def test_a_spent_budget_ends_the_retries_of_all_calls() -> None:
    policy = RetryPolicy(budget=RetryBudget(3))
    assert [again(BUSY, policy) for _ in range(5)] == [True, True, True, False, False]
    assert "budget" in decide(BUSY, policy).reason


def test_a_changed_copy_of_a_policy_shares_the_budget() -> None:
    policy = RetryPolicy(budget=RetryBudget(1))
    assert again(BUSY, replace(policy, max_retries=5))
    assert not again(BUSY, policy)


def test_each_policy_has_a_budget_of_its_own_unless_told_otherwise() -> None:
    assert RetryPolicy().budget is not RetryPolicy().budget
    unlimited = RetryPolicy(budget=None)
    assert all(again(BUSY, unlimited) for _ in range(1000))


def test_nothing_is_taken_for_what_is_not_tried_again() -> None:
    budget = RetryBudget(3)
    policy = RetryPolicy(budget=budget)
    again(Outcome("status", status=404), policy)
    again(BUSY, policy, elapsed=1e9)
    again(Outcome("status", status=429, retry_after=99.0), policy)
    assert budget.tokens == 3


def test_a_retry_after_a_timeout_costs_more() -> None:
    budget = RetryBudget(10)
    policy = RetryPolicy(budget=budget)
    again(Outcome("timeout", replay_safe=True), policy)
    assert budget.tokens == 8
    again(Outcome("lost", replay_safe=True), policy)
    assert budget.tokens == 7


def test_successes_fill_the_budget_up_to_its_capacity() -> None:
    budget = RetryBudget(2, retry_cost=2, success_gain=0.6)
    assert budget.take()
    assert not budget.take()
    for _ in range(3):
        budget.succeeded()
    assert not budget.take()
    budget.succeeded()
    assert budget.take()
    for _ in range(100):
        budget.succeeded()
    assert budget.tokens == 2


@each("name", ["capacity", "retry_cost", "timeout_cost", "success_gain"])
@each("value", [-1, float("nan"), float("inf"), "1", True])
def test_a_budget_refuses_amounts_that_make_no_sense(name: str, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=f"RetryBudget.{name}"):
        RetryBudget(**{name: value})


def test_threads_share_a_budget_without_losing_tokens() -> None:
    budget = RetryBudget(1000)
    taken: list[int] = []

    def take_many() -> None:
        taken.append(sum(budget.take() for _ in range(400)))

    threads = [threading.Thread(target=take_many) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(taken) == 1000
    assert budget.tokens == 0


def test_a_budget_can_be_pickled_with_its_tokens() -> None:
    budget = RetryBudget(5)
    budget.take()
    restored = pickle.loads(pickle.dumps(budget))
    assert repr(restored) == repr(budget) == "RetryBudget(capacity=5, tokens=4)"
    assert restored.take()
    assert budget.tokens == 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_process_is_not_blocked_by_a_lock_held_during_the_fork() -> None:
    budget = RetryBudget(5)
    with budget._process_lock():
        child = os.fork()
        if child == 0:
            # A child that blocks would hang the test; the alarm ends it with another status.
            __import__("signal").alarm(10)
            os._exit(0 if budget.take() else 1)
    assert os.waitpid(child, 0)[1] == 0


# --- laws -----------------------------------------------------------------------------------------------

OUTCOMES = st.builds(
    Outcome,
    kind=st.sampled_from(["status", "connect", "timeout", "lost", "body"]),
    status=st.none() | st.integers(100, 600),
    code=st.none() | st.integers() | st.text(max_size=5),
    error_type=st.none() | st.sampled_from(["server", "timeout", "refusal", "new"]),
    retry_after=st.none() | st.floats(0, 100) | st.just(float("inf")),
    retryable=st.none() | st.booleans(),
    ambiguous=st.booleans(),
    replay_safe=st.booleans(),
    events_delivered=st.booleans(),
)
POLICIES = st.builds(
    RetryPolicy,
    max_retries=st.integers(0, 10**6),
    initial=st.floats(0, 100),
    cap=st.floats(0, 100),
    multiplier=st.floats(1, 1e300),
    jitter=st.booleans(),
    deadline=st.none() | st.floats(0.1, 1000),
    respect_retry_after_up_to=st.floats(0, 100),
    retry_reads=st.booleans(),
    budget=st.none(),
)
ATTEMPTS = st.integers(1, 10**6)
ELAPSED = st.floats(0, 1e6)
RANDOM = st.floats(0, 1, exclude_max=True)


@given(POLICIES, ATTEMPTS, OUTCOMES, ELAPSED, RANDOM)
def test_every_failure_gets_a_decision_within_all_limits(
    policy: RetryPolicy, attempt: int, outcome: Outcome, elapsed: float, drawn: float
) -> None:
    delay, reason = policy.decide(attempt, outcome, elapsed, lambda: drawn)
    assert reason
    if delay is None:
        return
    assert attempt <= policy.max_retries
    assert 0 <= delay <= max(policy.cap, policy.respect_retry_after_up_to)
    assert policy.deadline is None or elapsed + delay <= policy.deadline
    assert outcome.retry_after is None or delay >= outcome.retry_after
    assert not outcome.events_delivered


@given(POLICIES, ATTEMPTS, ATTEMPTS, OUTCOMES, ELAPSED, ELAPSED, RANDOM)
def test_more_attempts_or_more_time_never_turn_giving_up_into_a_retry(
    policy: RetryPolicy,
    attempt: int,
    more_attempts: int,
    outcome: Outcome,
    elapsed: float,
    more_time: float,
    drawn: float,
) -> None:
    earlier = policy.decide(attempt, outcome, elapsed, lambda: drawn)
    later = policy.decide(attempt + more_attempts, outcome, elapsed + more_time, lambda: drawn)
    if earlier.delay is None:
        assert later.delay is None
    elif later.delay is not None:
        assert later.delay >= earlier.delay


@given(st.lists(st.sampled_from(["take", "take after timeout", "succeed"]), max_size=60))
def test_a_budget_stays_between_zero_and_its_capacity(moves: list[str]) -> None:
    budget = RetryBudget(5)
    for move in moves:
        if move == "succeed":
            budget.succeeded()
        else:
            budget.take(after_timeout=move != "take")
        assert 0 <= budget.tokens <= budget.capacity
