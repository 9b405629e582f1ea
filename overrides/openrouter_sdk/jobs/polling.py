"""When to look at a job again: backoff with jitter, up to a deadline. Pure; ports do the same by vectors."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, NamedTuple

from openrouter_sdk.errors import InvalidArgumentError

GROWTH: Final = 1.5
"""Growth of the interval from one poll to the next."""
JITTER: Final = 0.2
"""Share of the interval by which a wait is longer or shorter, so that jobs of a program spread out."""
LAST_POLL: Final = 10.0
"""Seconds that a poll at the deadline may take."""


class Schedule(NamedTuple):
    """How often to poll, in seconds."""

    interval: float
    """The first interval."""
    longest: float
    """The interval up to which it grows."""
    deadline: float | None
    """When to give up, after the start; None for never."""


def schedule(default: Schedule, poll_interval: float | None, deadline: float | None) -> Schedule:
    """Return the schedule with the caller's interval. Raises InvalidArgumentError, naming the argument."""
    if poll_interval is not None and not (_is_number(poll_interval) and poll_interval > 0):
        raise InvalidArgumentError(f"poll_interval must be seconds above 0, not {poll_interval!r}")
    if deadline is not None and not (_is_number(deadline) and deadline >= 0):
        raise InvalidArgumentError(
            f"deadline must be seconds, or None to wait as long as it takes, not {deadline!r}"
        )
    interval = default.interval if poll_interval is None else poll_interval
    return Schedule(interval, interval * default.longest / default.interval, deadline)


def _is_number(value: object) -> bool:
    try:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:  # an int beyond any float
        return False


class Polling:
    """The waits between the polls of one job."""

    def __init__(self, schedule: Schedule, now: float, random: Callable[[], float]) -> None:
        """Begin at `now`, in seconds of a monotonic clock; `random` returns numbers in [0, 1)."""
        self._interval, self._longest, deadline = schedule
        self._ends = math.inf if deadline is None else now + deadline
        self._random = random

    def next_wait(self, now: float, retry_after: float | None = None) -> float | None:
        """Return the seconds to wait before the next poll; None once the deadline has passed.

        `retry_after` is what the server asked for in answer to the last poll. No wait goes beyond the
        deadline, so that the last poll is made there.
        """
        left = self._ends - now
        if left <= 0:
            return None
        seconds = self._interval * (1 - JITTER + 2 * JITTER * self._random())
        self._interval = min(self._longest, self._interval * GROWTH)
        return min(left, max(seconds, retry_after or 0.0))

    def time_for_poll(self, now: float) -> float:
        """Return the seconds that a poll may take, so that one without an answer ends with the deadline."""
        return max(self._ends - now, LAST_POLL)
