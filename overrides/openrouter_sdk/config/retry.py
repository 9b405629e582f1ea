"""Retry policy: whether and when to repeat a failed attempt."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.payload import TRANSIENT_STATUSES, status_of

if TYPE_CHECKING:
    from openrouter_sdk.config.attempts import Decision, Outcome

# Transient error types of protocol section 10.4. `unmapped` is not one: it may mean anything.
_TRANSIENT_ERROR_TYPES: Final = frozenset(
    {"rate_limit_exceeded", "provider_overloaded", "provider_unavailable", "server", "timeout"}
)


class RetryBudget:
    """A token bucket shared by the retries of a client, so that an outage does not multiply its traffic.

    A retry costs `retry_cost` tokens, or `timeout_cost` after a timeout, which has occupied the server for
    longer. A success returns `success_gain`, up to `capacity`. With the defaults, a full bucket allows 100
    retries at once, and an empty one another retry for every ten successes.

    Thread-safe. A pickled copy starts with the tokens of the original.

    Raises InvalidArgumentError for numbers that are negative or not finite.
    """

    def __init__(
        self,
        capacity: float = 100.0,
        *,
        retry_cost: float = 1.0,
        timeout_cost: float = 2.0,
        success_gain: float = 0.1,
    ) -> None:
        self.capacity = _check_number("RetryBudget.capacity", capacity)
        self.retry_cost = _check_number("RetryBudget.retry_cost", retry_cost)
        self.timeout_cost = _check_number("RetryBudget.timeout_cost", timeout_cost)
        self.success_gain = _check_number("RetryBudget.success_gain", success_gain)
        self._tokens = self.capacity
        self._reset_lock()

    @property
    def tokens(self) -> float:
        """Tokens left."""
        return self._tokens

    def take(self, *, after_timeout: bool = False) -> bool:
        """Take the tokens for a retry. Return False, taking none, if there are too few."""
        cost = self.timeout_cost if after_timeout else self.retry_cost
        with self._process_lock():
            if self._tokens < cost:
                return False
            self._tokens -= cost
            return True

    def succeeded(self) -> None:
        """Return the tokens that a success earns."""
        if self._tokens < self.capacity:  # usually full: skip the lock
            with self._process_lock():
                self._tokens = min(self.capacity, self._tokens + self.success_gain)

    def _process_lock(self) -> threading.Lock:
        # After a fork, the lock may be held by a thread that only the parent has.
        if self._pid != os.getpid():
            self._reset_lock()
        return self._lock

    def _reset_lock(self) -> None:
        self._lock = threading.Lock()
        self._pid = os.getpid()

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name not in ("_lock", "_pid")}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._reset_lock()

    def __repr__(self) -> str:
        return f"RetryBudget(capacity={self.capacity:g}, tokens={self._tokens:g})"


def _check_count(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgumentError(f"RetryPolicy.{name} must be a non-negative integer, not {value!r}")


def _check_seconds(name: str, value: object) -> None:
    _check_number(f"RetryPolicy.{name}", value)


def _check_limit(name: str, value: object) -> None:
    if value is not None and _check_number(f"RetryPolicy.{name}", value) == 0:
        raise InvalidArgumentError(f"RetryPolicy.{name} must be above 0 seconds; None disables the limit")


def _check_factor(name: str, value: object) -> None:
    if _check_number(f"RetryPolicy.{name}", value) < 1:
        raise InvalidArgumentError(f"RetryPolicy.{name} must be at least 1, not {value!r}")


def _check_flag(name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise InvalidArgumentError(f"RetryPolicy.{name} must be True or False, not {value!r}")


def _check_budget(name: str, value: object) -> None:
    if value is not None and not isinstance(value, RetryBudget):
        kind = type(value).__name__
        raise InvalidArgumentError(f"RetryPolicy.{name} must be a RetryBudget or None, not {kind}")


def _parse_statuses(value: Any) -> frozenset[int]:
    statuses = (
        frozenset(value) if isinstance(value, Iterable) and not isinstance(value, (str, bytes)) else None
    )
    if statuses is None or not all(type(status) is int and 400 <= status <= 599 for status in statuses):
        raise InvalidArgumentError(
            f"RetryPolicy.retry_statuses must be statuses from 400 to 599, not {value!r}"
        )
    return statuses


def _check_number(what: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value) or value < 0:
        raise InvalidArgumentError(f"{what} must be a non-negative number, not {value!r}")
    return value


_CHECKS: Final[Mapping[str, Callable[[str, object], None]]] = {
    "max_retries": _check_count,
    "initial": _check_seconds,
    "cap": _check_seconds,
    "multiplier": _check_factor,
    "jitter": _check_flag,
    "deadline": _check_limit,
    "respect_retry_after_up_to": _check_seconds,
    "retry_reads": _check_flag,
    "retry_affordable": _check_flag,
    "budget": _check_budget,
}


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """When to retry a failed attempt (protocol sections 10.3 and 11)::

        client = OpenRouter(retries=RetryPolicy(max_retries=4, cap=20))

    Retried are failed connections, the statuses of `retry_statuses`, also as a code in a body with status 200
    or 400, errors that the server declares retryable, and streams that it ends properly but without an event.
    Never retried are errors that it declares final, a stream that has delivered an event, and a request that
    the server may have carried out, unless it is idempotent or `retry_reads` is set. Those are jobs, too,
    such as videos and batches, after 408, 500, 502, 504 and the like: they may have been started.

    Raises InvalidArgumentError, naming the field, for invalid values.
    """

    max_retries: int = 2
    """Attempts after the first; 0 disables retries."""
    initial: float = 0.5
    """Maximum of the first delay, in seconds."""
    cap: float = 8.0
    """Maximum of any delay that the server did not request, in seconds."""
    multiplier: float = 2.0
    """Growth of the maximum from one delay to the next."""
    jitter: bool = True
    """Draw each delay between 0 and its maximum, so that clients that failed together spread out."""
    deadline: float | None = 60.0
    """Seconds since the start of the first attempt after which no other starts; None disables the limit."""
    respect_retry_after_up_to: float = 30.0
    """Longest `Retry-After` to wait for, in seconds; a longer one raises the error at once."""
    retry_statuses: Collection[int] = field(default_factory=lambda: TRANSIENT_STATUSES, repr=False)
    """Statuses to retry, also as codes in bodies; by default 408, 429 and all 5xx. Stored as a frozenset."""
    retry_reads: bool = False
    """Also retry requests that the server may have carried out, and billed, without the response arriving."""
    retry_affordable: bool = False
    """After a 402 that tells how many tokens the credits still suffice for, send a request of chat, responses
    or messages once more with these as its `max_tokens`, whatever `max_retries` is. Replies may be cut."""
    budget: RetryBudget | None = field(default_factory=RetryBudget, compare=False)
    """Shared by all calls with this policy and its copies; None disables the budget."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "retry_statuses", _parse_statuses(self.retry_statuses))
        for name, check in _CHECKS.items():
            check(name, getattr(self, name))

    def decide(self, attempt: int, outcome: Outcome, elapsed: float, random: Callable[[], float]) -> Decision:
        """Decide whether and when to retry after attempt number `attempt`, counted from 1, failed.

        `elapsed` is in seconds since the first attempt began; `random` returns numbers in [0, 1). Call it
        once per failure: a retry takes its tokens from the budget.
        """
        from openrouter_sdk.config.attempts import Decision

        reason = self._reason_to_stop(attempt, outcome)
        if reason:
            return Decision(None, reason)
        retry_after, limit = outcome.retry_after, self.respect_retry_after_up_to
        if retry_after is not None and retry_after > limit:
            return Decision(None, f"the server asks to wait {retry_after:g} s, more than {limit:g} s")
        delay = self._next_delay(attempt, retry_after, random)
        if self.deadline is not None and elapsed + delay > self.deadline:
            return Decision(None, f"the retry would exceed the deadline of {self.deadline:g} s")
        if self.budget and not self.budget.take(after_timeout=outcome.kind == "timeout"):
            return Decision(None, "the retry budget is exhausted")
        return Decision(delay, _describe(outcome))

    def _reason_to_stop(self, attempt: int, outcome: Outcome) -> str | None:
        """Return why not to retry, whatever the delay, or None."""
        if attempt > self.max_retries:
            return f"attempt {attempt} was the last" if self.max_retries else "retries are disabled"
        if outcome.events_delivered:
            return "events of the stream were already delivered"
        if outcome.retryable is False:
            return "a retry would fail again"
        if outcome.kind == "connect":
            return None
        if outcome.ambiguous and not (outcome.replay_safe or self.retry_reads):
            return "the server may have carried out the request"
        if outcome.kind in ("status", "body") and not (outcome.retryable or self._is_transient(outcome)):
            return f"{_describe(outcome)} is not retryable"
        return None

    def _is_transient(self, outcome: Outcome) -> bool:
        status = outcome.status
        if status in self.retry_statuses:
            return True
        is_success = outcome.kind == "body" and (status or 0) < 300
        if not is_success and status != 400:
            return False
        error_type = outcome.error_type if outcome.error_type in _TRANSIENT_ERROR_TYPES else None
        return any(status_of(name) in self.retry_statuses for name in (outcome.code, error_type))

    def _next_delay(self, attempt: int, retry_after: float | None, random: Callable[[], float]) -> float:
        delay = self._max_delay(attempt)
        if self.jitter:
            delay *= random()
        return delay if retry_after is None else max(delay, retry_after)

    def _max_delay(self, attempt: int) -> float:
        try:
            return min(self.cap, self.initial * self.multiplier ** (attempt - 1))
        except OverflowError:
            return self.cap


def _describe(outcome: Outcome) -> str:
    if outcome.kind == "status":
        return f"status {outcome.status}"
    if outcome.kind == "body":
        return f"error {outcome.error_type or outcome.code} in a body"
    return {"connect": "no connection", "timeout": "a timeout", "lost": "an incomplete response"}[
        outcome.kind
    ]
