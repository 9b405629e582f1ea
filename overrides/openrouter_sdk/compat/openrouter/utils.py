"""The retry settings of the vendor's SDK, as our retry policy. Programs import the module by this name."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Any

from openrouter_sdk.compat.openrouter.results import AsyncEventStream as EventStreamAsync, EventStream
from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.errors import InvalidArgumentError

__all__ = ["BackoffStrategy", "EventStream", "EventStreamAsync", "RetryConfig"]


class BackoffStrategy:
    """Delays that grow exponentially, in milliseconds."""

    def __init__(
        self,
        initial_interval: int,
        max_interval: int,
        exponent: float,
        max_elapsed_time: int,
        jitter_ms: int | None = None,
    ) -> None:
        self.initial_interval = initial_interval
        self.max_interval = max_interval
        self.exponent = exponent
        self.max_elapsed_time = max_elapsed_time
        self.jitter_ms = jitter_ms


class RetryConfig:
    """When to retry: `strategy` is `backoff` or `none`."""

    def __init__(
        self,
        strategy: str,
        backoff: BackoffStrategy,
        retry_connection_errors: bool,
        status_codes_override: list[str] | None = None,
    ) -> None:
        self.strategy = strategy
        self.backoff = backoff
        self.retry_connection_errors = retry_connection_errors
        self.status_codes_override = status_codes_override


class _Policy(RetryPolicy):
    """A policy that may leave failed connections alone, as the vendor's does."""

    def _reason_to_stop(self, attempt: int, outcome: Any) -> str | None:
        if outcome.kind in ("connect", "timeout", "lost") and not self.retry_reads:
            return "retry_connection_errors is False"
        return super()._reason_to_stop(attempt, outcome)


def retry_option(value: Any, statuses: Sequence[str] = ("5XX",)) -> RetryPolicy | int:
    """Return `retries` or `retry_config` as our option: theirs, ours, or None for no retries.

    The number of retries is not limited, as in the vendor's SDK, but the time is. Delays are drawn by our
    policy, which also keeps a budget of retries. Raises InvalidArgumentError for anything else.
    """
    if value is None or getattr(value, "strategy", None) == "none":
        return 0
    if isinstance(value, (RetryPolicy, int)):
        return value
    backoff = getattr(value, "backoff", None)
    if backoff is None:
        kind = type(value).__name__
        raise InvalidArgumentError(f"retries must be a utils.RetryConfig or a RetryPolicy, not {kind}")
    elapsed = backoff.max_elapsed_time / 1000
    return _Policy(
        max_retries=sys.maxsize,
        initial=backoff.initial_interval / 1000,
        cap=backoff.max_interval / 1000,
        multiplier=max(1.0, backoff.exponent),
        jitter=getattr(backoff, "jitter_ms", None) != 0,
        deadline=max(elapsed, 0.001),
        respect_retry_after_up_to=elapsed,
        retry_statuses=_statuses(value.status_codes_override or statuses),
        retry_reads=value.retry_connection_errors,
    )


def _statuses(codes: Iterable[object]) -> list[int]:
    """Expand codes such as `5XX` and `429`."""
    found: list[int] = []
    for code in map(str, codes):
        found += range(int(code[0]) * 100, int(code[0]) * 100 + 100) if "X" in code.upper() else [int(code)]
    return found
