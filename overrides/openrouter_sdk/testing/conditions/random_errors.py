"""Errors that come at random, as those of a busy API do, and the same ones for the same seed."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from random import Random
from typing import Final, NamedTuple


class RandomError(NamedTuple):
    """An error after which the same request may succeed."""

    status: int
    message: str
    error_type: str


_MIX: Final = (
    RandomError(408, "The request timed out.", "timeout"),
    RandomError(429, "Too many requests. Slow down.", "rate_limit_exceeded"),
    RandomError(500, "Something went wrong.", "server"),
    RandomError(502, "The provider did not answer.", "provider_unavailable"),
    RandomError(503, "The provider is overloaded.", "provider_overloaded"),
    RandomError(504, "The provider took too long.", "timeout"),
    RandomError(524, "The connection timed out at the edge.", "timeout"),
    RandomError(529, "The provider is overloaded.", "provider_overloaded"),
)
"""The errors that clients may repeat (protocol 10.3). None has `Retry-After`: that is scripted."""

_KNOWN: Final = {one.status: one for one in _MIX}


class RandomErrors:
    """Decides for each request whether it fails. Thread-safe."""

    def __init__(self, seed: int, rate: float = 0.0, status: Sequence[int] = ()) -> None:
        self._lock = threading.Lock()
        self._initial = (seed, rate, status)
        self.reset()

    def reset(self) -> None:
        """Begin again, with the first rate and statuses."""
        seed, self.rate, self.status = self._initial
        self._random = Random(seed)

    @property
    def rate(self) -> float:
        """The share of requests that fail, from 0 to 1."""
        return self._rate

    @rate.setter
    def rate(self, share: float) -> None:
        if type(share) not in (int, float) or not 0 <= share <= 1:
            raise ValueError(f"error_rate must be a number from 0 to 1, not {share!r}")
        self._rate = share

    @property
    def status(self) -> tuple[int, ...]:
        """The statuses of the errors; none is the mix of all that may be repeated."""
        return self._status

    @status.setter
    def status(self, statuses: Sequence[int]) -> None:
        wrong = [one for one in statuses if type(one) is not int or not 400 <= one <= 599]
        if wrong:
            raise ValueError(f"error_status must be statuses from 400 to 599, not {wrong[0]!r}")
        self._status = tuple(statuses)

    def next(self) -> RandomError | None:
        """Return the error of the next request; None if it does not fail."""
        if not self._rate:
            return None
        with self._lock:
            # Both numbers are always drawn, so that another rate fails some of the same requests.
            chance, choice = self._random.random(), self._random.random()
            statuses = self._status or tuple(_KNOWN)
        if chance >= self._rate:
            return None
        status = statuses[int(choice * len(statuses))]
        return _KNOWN.get(status) or RandomError(status, "An error at random.", "unmapped")
