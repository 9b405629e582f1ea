"""A limit of requests in a time, and the answers by which it is told (protocol 4, 10, 12)."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from math import ceil, floor, inf
from typing import Any, Final, Literal, get_args

from openrouter_sdk.testing.contract.checks import RefusalError

ResetForm = Literal[
    "milliseconds",
    "seconds",
    "delta",
    "date",
    "body",
    "metadata",
    "retry-after",
    "retry-after-date",
    "retry-after-ms",
    "none",
]
"""How a 429 tells when the limit is reset. The API documents no unit:

- `milliseconds`, `seconds`: `X-RateLimit-Reset` since 1970; `delta`: in seconds from now; `date`: as a date.
- `body`: `reset_at` in the metadata of the error; `metadata`: the headers are repeated there, and not sent.
- `retry-after`, `retry-after-date`, `retry-after-ms`: these headers instead.
- `none`: not at all.
"""

_DAY: Final = 86_400


class RateLimit:
    """So many requests to models in so many seconds, and in a day of UTC; what exceeds them gets a 429.

        server.rates = RateLimit(requests=20, seconds=60, reset="seconds", daily=50, models="*:free")

    A window begins with the first request after the one before. `models` is a pattern, in which `*` stands
    for anything; None is all of them. Raises ValueError for an unknown `reset`, and for numbers below 0.
    """

    def __init__(
        self,
        requests: int | None = 20,
        seconds: float = 60.0,
        *,
        reset: ResetForm = "milliseconds",
        daily: int | None = None,
        models: str | None = None,
    ) -> None:
        if reset not in get_args(ResetForm):
            raise ValueError(f"reset must be one of {', '.join(get_args(ResetForm))}, not {reset!r}")
        if any(type(one) not in (int, type(None)) for one in (requests, daily)):
            raise ValueError(f"requests and daily must be integers, not {requests!r} and {daily!r}")
        if type(seconds) not in (int, float) or not isinstance(models, str | None):
            raise ValueError(f"seconds must be a number and models a text, not {seconds!r} and {models!r}")
        if (requests or 0) < 0 or (daily or 0) < 0 or not 0 < seconds < inf:
            raise ValueError("requests and daily must not be negative, and seconds must be positive")
        self.requests = requests
        self.seconds = seconds
        self.reset: ResetForm = reset
        self.daily = daily
        self.models = models
        self.limited = 0
        """How many requests have been refused."""
        self._lock = threading.Lock()
        self._window_ends = self._day_ends = float("-inf")
        self._in_window = self._in_day = 0

    def __repr__(self) -> str:
        return f"RateLimit({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})"

    @property
    def arguments(self) -> dict[str, Any]:
        """What it was made with."""
        return {name: getattr(self, name) for name in ("requests", "seconds", "reset", "daily", "models")}

    def anew(self) -> RateLimit:
        """Return the same limit, which has counted nothing."""
        return RateLimit(**self.arguments)

    def admit(self, model: str, now: float) -> None:
        """Count a request at Unix time `now`. Raises RefusalError: 429 if it is one too many."""
        if self.models is not None and not fnmatchcase(model, self.models):
            return
        with self._lock:
            self._begin_windows(now)
            if self.daily is not None and self._in_day >= self.daily:
                raise self._refuse("day", self.daily, self._day_ends, now)
            if self.requests is not None and self._in_window >= self.requests:
                raise self._refuse("min", self.requests, self._window_ends, now)
            self._in_window += 1
            self._in_day += 1

    def _begin_windows(self, now: float) -> None:
        if now >= self._window_ends:
            self._window_ends, self._in_window = now + self.seconds, 0
        if now >= self._day_ends:
            self._day_ends, self._in_day = (floor(now / _DAY) + 1) * _DAY, 0

    def _refuse(self, unit: str, limit: int, ends: float, now: float) -> RefusalError:
        self.limited += 1
        scope = "free-models" if (self.models or "").endswith(":free") else "requests"
        headers, metadata = _told(self.reset, limit, ends, now)
        return RefusalError(
            429,
            f"Too many requests: {scope}-per-{unit}, {limit}.",
            headers=tuple(headers.items()),
            metadata={"error_type": "rate_limit_exceeded", **metadata},
        )


def admit(limits: RateLimit | Sequence[RateLimit] | None, model: str, now: float) -> None:
    """Count a request in each limit. Raises RefusalError: 429 if it exceeds one."""
    for one in (limits,) if isinstance(limits, RateLimit) else limits or ():
        one.admit(model, now)


def _told(form: ResetForm, limit: int, ends: float, now: float) -> tuple[dict[str, str], Mapping[str, Any]]:
    """Return headers and metadata of the error, rounded up so that nobody comes back too early."""
    from email.utils import format_datetime  # here, because few servers need it

    date = format_datetime(datetime.fromtimestamp(ceil(ends), UTC), usegmt=True)
    wait = max(0.0, ends - now)
    match form:
        case "retry-after":
            return {"Retry-After": str(ceil(wait))}, {}
        case "retry-after-date":
            return {"Retry-After": date}, {}
        case "retry-after-ms":
            return {"retry-after-ms": str(ceil(wait * 1000))}, {}
        case "body":
            return {}, {"reset_at": datetime.fromtimestamp(ceil(ends), UTC).isoformat()}
        case "none":
            return {}, {}
    resets = {"seconds": str(ceil(ends)), "delta": str(ceil(wait)), "date": date}
    headers = {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": resets.get(form, str(ceil(ends * 1000))),
    }
    return ({}, {"headers": headers}) if form == "metadata" else (headers, {})
