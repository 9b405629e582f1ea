"""One limit: when the next request may be sent, and what 429s teach. No clock, no I/O, not thread-safe."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Hashable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_sdk.errors import RateLimitError
    from openrouter_sdk.pacing.notice import Notice

_MARGIN = 1.02
"""Requests that the network delays must not fall into the next window."""
_SPAN = 60.0
"""Seconds before a 429 over which the rate is measured, unless the server tells a number of requests."""
_REMEMBERED = 4096
_LEAD = 0.1
"""Seconds that a call may begin before its turn, so that no turn passes unused."""
_LONGEST_BACKOFF = 60.0
_RECOVERY = 20.0
"""Seconds in which the rate grows by the factor e, doubled with each limit that soon follows another."""
_SLOWEST_RECOVERY = 1280.0


class Lane:
    """Spaces requests so that they keep a limit.

    Nothing waits until there is a 429. It stops the lane until the limit ends. From then on requests are
    spaced at the rate that the server has accepted before. The rate grows while requests succeed, but not
    beyond the rate that the server has told.
    """

    def __init__(self) -> None:
        self.interval = 0.0
        """Seconds between two requests; 0 without a limit."""
        self.until = -math.inf
        """When the last limit ends; nothing is sent before."""
        self.era = 0
        """Number of limits so far."""
        self._error: RateLimitError | None = None
        self._daily = False
        self._next = -math.inf
        """When the interval since the last request ends."""
        self._admitted = -math.inf
        """When the interval since the turn of the last call that was let in ends."""
        self._waiting: dict[Hashable, None] = {}
        """Who waits, in the order of their coming."""
        self._sent: deque[float] = deque(maxlen=_REMEMBERED)
        """When requests were sent, without those that got a 429."""
        self._measured = (-math.inf, -math.inf, 0.0)
        """When the limit before the last one ended, when the last one came, and the interval before it."""
        self._told = 0.0
        """Shortest interval that the told number of requests allows."""
        self._limits = 0
        """Limits since the last success."""
        self._began = math.inf
        """When the first of them came."""
        self._recovery = _RECOVERY
        self._grown = -math.inf
        """When the rate grew for the last time."""

    def closed(self, now: float, longest: float) -> RateLimitError | None:
        """Return the error that ends calls, because the limit is one of a day, or lasts longer than that."""
        if now >= self.until:
            return None
        return self._error if self._daily or self.until - self._began > longest else None

    def wait(self, who: Hashable, now: float) -> float:
        """Return the seconds that somebody has to wait, in the order of their coming."""
        place = len(self._waiting)
        if self.interval and who in self._waiting:
            place = next(index for index, one in enumerate(self._waiting) if one is who)
        return self.ready_in(now, place)

    def ready_in(self, now: float, place: int | None = None) -> float:
        """Return the seconds until a request may be sent: the next one, or that of a place in the queue."""
        ahead = len(self._waiting) if place is None else place
        return max(0.0, max(self.until, self._next) + ahead * self.interval - now)

    def opens_in(self, now: float) -> float:
        """Return the seconds until another call may begin, which has its turn soon after that."""
        if not self.interval and now >= self.until:
            return 0.0
        return max(0.0, max(self.ready_in(now), self._admitted - now) - _LEAD)

    def admit(self, now: float) -> None:
        """Note that a call begins."""
        if self.interval:
            self._admitted = max(now + self.ready_in(now), self._admitted) + self.interval

    def join(self, who: Hashable) -> None:
        """Let somebody wait, who must either send or leave."""
        self._waiting.setdefault(who)

    def leave(self, who: Hashable) -> None:
        """Let somebody go who does not send."""
        self._waiting.pop(who, None)

    def send(self, who: Hashable, now: float) -> int:
        """Note that a request is sent; return the era that its outcome belongs to."""
        self.leave(who)
        self._next = max(now, self._next) + self.interval
        self._sent.append(now)
        return self.era

    def succeeded(self, era: int, now: float) -> None:
        """Note a success of a request of an era."""
        if era != self.era:
            return
        self._limits, self._began = 0, math.inf
        if self.interval > self._told:
            grown = min(max(now - self._grown, 0.0), 1.0 + self.interval) / self._recovery
            self.interval = max(self._told, self.interval / (1.0 + grown))
            self._grown = now

    def limited(
        self,
        sent: float | None,
        era: int,
        notice: Notice,
        error: RateLimitError | None,
        now: float,
        random: float,
    ) -> None:
        """Note a 429 for a request of an era, sent at that time. `random` is from [0, 1).

        Requests that were in flight at the first 429 of a limit are no further limits. Without `sent`, the
        limit is one that a success has told.
        """
        if sent is not None and sent in self._sent:
            self._sent.remove(sent)
        is_new = era == self.era
        if is_new:
            self._begin(now, is_failure=sent is not None)
            self.until = now + self._seconds(notice, random)
        elif notice.wait is not None:
            self.until = max(self.until, now + notice.wait)
        elif now >= self.until:
            return
        if is_new or error is not None:  # what a late success tells does not end a limit that is refused
            self._error = error
        self._daily = notice.daily or (self._daily and not is_new)
        self._measure(notice.limit or None)
        self._next = self._grown = self.until + random * min(self.interval, 1.0)

    def _begin(self, now: float, *, is_failure: bool) -> None:
        idle = now - self.until
        soon = idle < 8 * self._recovery
        self._recovery = min(2 * self._recovery, _SLOWEST_RECOVERY) if soon else _RECOVERY
        if idle > _LONGEST_BACKOFF or not is_failure:
            self._limits, self._began = 0, math.inf
        self._limits += is_failure
        self._began = min(self._began, now)
        self.era += 1
        self._measured = (self.until, now, self.interval)

    def _seconds(self, notice: Notice, random: float) -> float:
        """Return how long to stop: as told, and longer each time if it did not help."""
        again = self._limits - (notice.wait is not None)
        bound = min(_LONGEST_BACKOFF, 2.0 ** min(again - 1, 10)) if again > 0 else 0.0
        return max(notice.wait or 0.0, bound * (1.0 + random) / 2)

    def _measure(self, limit: int | None) -> None:
        """Take the rate from the requests since the last limit; of these, the last `limit` fill a window."""
        since, now, before = self._measured
        recent = [one for one in self._sent if one >= (since if limit else max(since, now - _SPAN))]
        if not recent and not limit and before:
            return  # nothing was accepted since the last limit: it only lasts longer than expected
        if limit:
            recent = recent[-limit:]
        span = self.until - (recent[0] if recent else now)
        count: float = max(len(recent), 1)
        if limit:
            is_window = len(recent) >= limit
            shortest = span / limit * _MARGIN
            self._told = shortest if is_window else max(self._told, shortest)
            if self.era == 1:  # the program may have taken the rest of the window before it was started
                count = max(count, limit / 2)
        self.interval = max(before, self._told, span / count)
