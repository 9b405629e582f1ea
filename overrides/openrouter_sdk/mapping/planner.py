"""Which row of a map is read, started and handed over next. Does no I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from heapq import heappop, heappush
from typing import Final, Literal, NamedTuple


class Step(NamedTuple):
    """What to do next."""

    kind: Literal["read", "start", "yield", "wait", "end"]
    row: int = -1
    """The row to start or to hand over."""


_READ: Final = Step("read")
_WAIT: Final = Step("wait")
_END: Final = Step("end")


class Planner:
    """Plans the rows of a map, which are numbered as they are read.

    Args:
        concurrency: How many rows run at the same time.
        window: How many rows are read and not handed over yet.
        ordered: Whether rows are handed over in order, and not as they end.
    """

    __slots__ = (
        "_abandoned",
        "_concurrency",
        "_ended",
        "_ordered",
        "_waiting",
        "_window",
        "count",
        "held",
        "is_reading",
        "is_slow",
        "next",
        "running",
    )

    def __init__(self, concurrency: int, window: int, *, ordered: bool) -> None:
        self._concurrency = concurrency
        self._window = window
        self._ordered = ordered
        self._waiting: deque[int] = deque()
        self._ended: deque[int] | list[int] = [] if ordered else deque()
        self._abandoned = False
        self.count = 0
        """How many rows were read."""
        self.held = 0
        """How many of them were not handed over."""
        self.running = 0
        self.next = 0
        """The row to hand over next, if they are in order."""
        self.is_reading = True
        self.is_slow = False
        """Whether requests come slowly: then rows that have ended do not wait for them."""

    # --- what happened ------------------------------------------------------------------------------------

    def read(self, *, has_ended: bool) -> int:
        """Take note of another row, which may have ended before; return its number."""
        index = self.count
        self.count += 1
        self.held += 1
        if has_ended:
            self._end(index)
        else:
            self._waiting.append(index)
        return index

    def stop_reading(self) -> None:
        """Take note that there are no more rows."""
        self.is_reading = False

    def ended(self, index: int) -> None:
        """Take note that a row that was running has ended."""
        self.running -= 1
        self._end(index)

    def abandon(self) -> None:
        """Start no more rows; those that run are handed over."""
        self.is_reading = False
        self._abandoned = True
        self.held -= len(self._waiting)
        self._waiting.clear()

    def dropped(self) -> None:
        """Take note that a row that was running is not handed over."""
        self.running -= 1
        self.held -= 1

    def _end(self, index: int) -> None:
        if isinstance(self._ended, deque):
            self._ended.append(index)
        else:
            heappush(self._ended, index)

    # --- what to do ---------------------------------------------------------------------------------------

    @property
    def wants_row(self) -> bool:
        """Whether another row may be read."""
        return self.is_reading and self.held < self._window

    @property
    def has_place(self) -> bool:
        """Whether a row that waits could start."""
        return bool(self._waiting) and self.running < self._concurrency

    @property
    def is_over(self) -> bool:
        """Whether all rows were handed over."""
        return not self.is_reading and self.held == 0

    def next_start(self, may_start: Callable[[int], bool] | None = None) -> int | None:
        """Return a row to start, which runs from then on, or None.

        Rows that may not start yet let others pass, unless nothing would run.
        """
        waiting = self._waiting
        if not waiting or self.running >= self._concurrency:
            return None
        index = waiting[0]
        if may_start is not None:
            found = next((one for one in waiting if may_start(one)), None)
            if found is None and self.running:
                return None
            index = index if found is None else found
        self.running += 1
        waiting.remove(index)
        return index

    def next_yield(self) -> int | None:
        """Return a row to hand over, or None."""
        ended = self._ended
        if not ended:
            return None
        if isinstance(ended, deque):
            index = ended.popleft()
        elif ended[0] == self.next or (self._abandoned and not self.running):
            index = heappop(ended)
            self.next = index + 1
        else:
            return None
        self.held -= 1
        return index

    def step(self, may_start: Callable[[int], bool] | None = None) -> Step:
        """Return what to do next, for one thread that does everything but run the rows.

        Rows are read before others are handed over only while fewer run than may, and if they come fast.
        """
        if (index := self.next_start(may_start)) is not None:
            return Step("start", index)
        wants_row = self.wants_row
        if wants_row and not self.is_slow and self.running + len(self._waiting) < self._concurrency:
            return _READ
        if (index := self.next_yield()) is not None:
            return Step("yield", index)
        if wants_row:
            return _READ
        return _WAIT if self.running or self._waiting else _END
