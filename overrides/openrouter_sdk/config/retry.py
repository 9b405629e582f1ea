"""Decide whether a failed attempt is made again, and when."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from openrouter_sdk.errors import (
    APIError,
    ConnectError,
    InvalidArgumentError,
    OpenRouterError,
    RequestTimeoutError,
    TransportError,
)
from openrouter_sdk.errors.payload import TRANSIENT_STATUSES, status_of

FailureKind: TypeAlias = Literal["status", "connect", "timeout", "lost", "body"]

# Types of protocol section 10.4 that pass. `unmapped` may stand for anything, so it is none of them.
_TRANSIENT_TYPES: Final = frozenset(
    {"rate_limit_exceeded", "provider_overloaded", "provider_unavailable", "server", "timeout"}
)


class Outcome(NamedTuple):
    """The facts of a failed attempt that count for trying again."""

    kind: FailureKind
    """`status`: an error status; `connect`: no connection; `timeout` and `lost`: none of the answer, or not
    all of it, came; `body`: an error inside a successful answer.
    """
    status: int | None = None
    """HTTP status, when there was one."""
    code: int | str | None = None
    """The body's code."""
    error_type: str | None = None
    """Canonical name of the cause (protocol section 10.4)."""
    retry_after: float | None = None
    """Seconds that the server asks to wait."""
    retryable: bool | None = None
    """What is known for certain about trying again, such as the server's word (protocol section 10.5)."""
    ambiguous: bool = False
    """Whether the server may have done the work without our knowing."""
    replay_safe: bool = False
    """Whether doing the work twice does no harm (RFC 9110, 9.2.2)."""
    events_delivered: bool = False
    """Whether the caller has received events of the stream."""

    @classmethod
    def of(
        cls, error: OpenRouterError, *, replay_safe: bool = False, events_delivered: bool = False
    ) -> Outcome:
        """The facts that an error states."""
        if isinstance(error, APIError):
            return cls(
                kind="status" if error.status >= 400 else "body",
                status=error.status,
                code=error.code,
                error_type=error.error_type,
                retry_after=error.retry_after,
                retryable=error.is_retryable_hint,
                replay_safe=replay_safe,
                events_delivered=events_delivered,
            )
        kind = _transport_kind(error)
        return cls(
            kind=kind,
            retryable=_certain(error),
            ambiguous=kind != "connect",
            replay_safe=replay_safe,
            events_delivered=events_delivered,
        )


class Decision(NamedTuple):
    """Whether to try again."""

    delay: float | None
    """Seconds to wait before the next attempt; None to give up."""
    reason: str
    """Why, in words for a log."""


@dataclass(frozen=True)
class Attempt:
    """A failed attempt, as hooks are told of it."""

    number: int
    """Counted from 1."""
    delay: float | None
    """Seconds until the next attempt; None when there is none."""
    cause: OpenRouterError
    """What went wrong."""
    status: int | None
    """HTTP status, when there was one."""
    elapsed: float
    """Seconds since the first attempt began."""


class RetryBudget:
    """Tokens that the retries of a client share, so that an outage does not multiply its traffic.

    A retry takes `retry_cost` tokens, one after a timeout `timeout_cost`, since that one had also occupied
    the server for long; a success gives `success_gain` back, up to `capacity`. With the defaults a full
    budget allows 100 retries at once; when it is spent, ten successes pay for the next one.
    Threads may share it. A copy made by pickling starts with the tokens of the original.

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
        self.capacity = _amount("RetryBudget.capacity", capacity)
        self.retry_cost = _amount("RetryBudget.retry_cost", retry_cost)
        self.timeout_cost = _amount("RetryBudget.timeout_cost", timeout_cost)
        self.success_gain = _amount("RetryBudget.success_gain", success_gain)
        self._tokens = self.capacity
        self._renew_lock()

    @property
    def tokens(self) -> float:
        """What is left."""
        return self._tokens

    def take(self, *, after_timeout: bool = False) -> bool:
        """Pay for a retry; False, with nothing taken, when there are too few tokens."""
        cost = self.timeout_cost if after_timeout else self.retry_cost
        with self._held():
            if self._tokens < cost:
                return False
            self._tokens -= cost
            return True

    def succeeded(self) -> None:
        """Give back what a success is worth."""
        if self._tokens < self.capacity:  # a full budget, the usual state, needs no lock
            with self._held():
                self._tokens = min(self.capacity, self._tokens + self.success_gain)

    def _held(self) -> threading.Lock:
        # A thread of the parent may have held the lock at the moment of a fork; the child has no such thread.
        if self._pid != os.getpid():
            self._renew_lock()
        return self._lock

    def _renew_lock(self) -> None:
        self._lock = threading.Lock()
        self._pid = os.getpid()

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("_lock", "_pid")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._renew_lock()

    def __repr__(self) -> str:
        return f"RetryBudget(capacity={self.capacity:g}, tokens={self._tokens:g})"


def _count(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgumentError(f"RetryPolicy.{name} must be a whole number from 0, not {value!r}")


def _seconds(name: str, value: object) -> None:
    _amount(f"RetryPolicy.{name}", value)


def _limit(name: str, value: object) -> None:
    if value is not None and _amount(f"RetryPolicy.{name}", value) == 0:
        raise InvalidArgumentError(f"RetryPolicy.{name} must be above 0 seconds; None is no limit")


def _factor(name: str, value: object) -> None:
    if _amount(f"RetryPolicy.{name}", value) < 1:
        raise InvalidArgumentError(f"RetryPolicy.{name} must be at least 1, not {value!r}")


def _flag(name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise InvalidArgumentError(f"RetryPolicy.{name} must be True or False, not {value!r}")


def _a_budget(name: str, value: object) -> None:
    if value is not None and not isinstance(value, RetryBudget):
        kind = type(value).__name__
        raise InvalidArgumentError(f"RetryPolicy.{name} must be a RetryBudget or None, not {kind}")


def _statuses(value: Any) -> frozenset[int]:
    statuses = (
        frozenset(value) if isinstance(value, Iterable) and not isinstance(value, (str, bytes)) else None
    )
    if statuses is None or not all(type(status) is int and 400 <= status <= 599 for status in statuses):
        raise InvalidArgumentError(
            f"RetryPolicy.retry_statuses must be statuses from 400 to 599, not {value!r}"
        )
    return statuses


def _amount(what: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value) or value < 0:
        raise InvalidArgumentError(f"{what} must be a number from 0, not {value!r}")
    return value


_CHECKS: Final[Mapping[str, Callable[[str, object], None]]] = {
    "max_retries": _count,
    "initial": _seconds,
    "cap": _seconds,
    "multiplier": _factor,
    "jitter": _flag,
    "deadline": _limit,
    "respect_retry_after_up_to": _seconds,
    "retry_reads": _flag,
    "budget": _a_budget,
}


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """When a failed attempt is made again (protocol sections 10.3 and 11).

    Again: failed connections; the statuses of `retry_statuses`, also as a code inside a body with 200 or 400;
    whatever the server declares retryable, and nothing that it declares not to be. Not again: a stream that
    has delivered an event, and a request that the server may have carried out, unless that does no harm.

    Raises InvalidArgumentError, naming the field, for values that make no sense.
    """

    max_retries: int = 2
    """Attempts after the first; 0 sends once."""
    initial: float = 0.5
    """Seconds: upper bound of the first wait."""
    cap: float = 8.0
    """Seconds: upper bound of any wait that the server did not ask for."""
    multiplier: float = 2.0
    """How much the bound grows from one wait to the next."""
    jitter: bool = True
    """Wait any time from 0 to the bound, so that clients that failed together do not come back together."""
    deadline: float | None = 60.0
    """Seconds after the start of the first attempt beyond which no other begins; None for no limit."""
    respect_retry_after_up_to: float = 30.0
    """Seconds: a longer wait that the server asks for is not waited; the error has it in `retry_after`."""
    retry_statuses: Collection[int] = TRANSIENT_STATUSES
    """Statuses, as such and as codes in bodies. Kept as a frozenset."""
    retry_reads: bool = False
    """Also send again what the server may have carried out, and billed, when its answer did not arrive."""
    budget: RetryBudget | None = field(default_factory=RetryBudget, compare=False)
    """Shared by all calls with this policy and by its copies; None for no budget."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "retry_statuses", _statuses(self.retry_statuses))
        for name, check in _CHECKS.items():
            check(name, getattr(self, name))

    def decide(self, attempt: int, outcome: Outcome, elapsed: float, random: Callable[[], float]) -> Decision:
        """Whether and when to try again after attempt number `attempt`, counted from 1, failed.

        `elapsed` is in seconds since the first attempt began; `random` gives numbers from 0 up to 1. A retry
        takes its tokens from the budget, so ask once for each failure.
        """
        obstacle = self._obstacle(attempt, outcome)
        if obstacle:
            return Decision(None, obstacle)
        asked = outcome.retry_after
        if asked is not None and asked > self.respect_retry_after_up_to:
            limit = self.respect_retry_after_up_to
            return Decision(None, f"the server asks to wait {asked:g} s, more than {limit:g} s")
        delay = self._delay(attempt, asked, random)
        if self.deadline is not None and elapsed + delay > self.deadline:
            return Decision(None, f"the deadline of {self.deadline:g} s would pass")
        if self.budget and not self.budget.take(after_timeout=outcome.kind == "timeout"):
            return Decision(None, "the retry budget is spent")
        return Decision(delay, _described(outcome))

    def _obstacle(self, attempt: int, outcome: Outcome) -> str | None:
        """Why the outcome cannot be tried again at all, or None."""
        if attempt > self.max_retries:
            return f"there were {attempt} attempts" if self.max_retries else "retries are off"
        if outcome.events_delivered:
            return "events of the stream were handed over"
        if outcome.retryable is False:
            return "it would fail again"
        if outcome.kind == "connect":
            return None
        if outcome.ambiguous and not (outcome.replay_safe or self.retry_reads):
            return "the server may have carried out the request"
        if outcome.kind in ("status", "body") and not (outcome.retryable or self._is_transient(outcome)):
            return f"{_described(outcome)} does not pass by itself"
        return None

    def _is_transient(self, outcome: Outcome) -> bool:
        status = outcome.status
        if status in self.retry_statuses:
            return True
        if outcome.kind != "body" and status != 400:
            return False
        error_type = outcome.error_type if outcome.error_type in _TRANSIENT_TYPES else None
        return any(status_of(name) in self.retry_statuses for name in (outcome.code, error_type))

    def _delay(self, attempt: int, asked: float | None, random: Callable[[], float]) -> float:
        bound = self._bound(attempt)
        wait = bound * random() if self.jitter else bound
        return wait if asked is None else max(wait, asked)

    def _bound(self, attempt: int) -> float:
        try:
            return min(self.cap, self.initial * self.multiplier ** (attempt - 1))
        except OverflowError:
            return self.cap


def _described(outcome: Outcome) -> str:
    if outcome.kind == "status":
        return f"status {outcome.status}"
    if outcome.kind == "body":
        return f"error {outcome.error_type or outcome.code} in a body"
    return {"connect": "no connection", "timeout": "a timeout", "lost": "a lost connection"}[outcome.kind]


def _transport_kind(error: OpenRouterError) -> FailureKind:
    if isinstance(error, ConnectError):
        return "connect"
    if isinstance(error, RequestTimeoutError):
        return "connect" if error.phase == "connect" else "timeout"
    return "lost"


def _certain(error: OpenRouterError) -> bool | None:
    """False for what no other attempt can mend: wrong arguments, and a call whose whole time is over."""
    if isinstance(error, RequestTimeoutError) and error.phase == "total":
        return False
    return None if isinstance(error, TransportError) else False
