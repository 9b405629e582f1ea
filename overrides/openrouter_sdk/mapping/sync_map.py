"""Maps of the synchronous client: requests are read, and rows handed over, in the thread of the caller."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from queue import Empty, SimpleQueue
from threading import Condition, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError
from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.mapping.map_row import MapRow, MapSummary
from openrouter_sdk.mapping.map_start import begin
from openrouter_sdk.transport.driver import open_drivers
from openrouter_sdk.transport.step_loop import carry_out

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from openrouter_api.operation import Operation
    from openrouter_sdk.mapping.estimate import Estimate
    from openrouter_sdk.mapping.rows import Effect, Entry, Rows

    V_co = TypeVar("V_co", covariant=True, default=Any)
else:
    from typing import TypeVar

    V_co = TypeVar("V_co", covariant=True)

_AGAIN: Final = 1.0
"""Seconds after which a wait begins again: Ctrl-C just before a wait does not end it."""
_SLOW: Final = 0.05
"""Seconds for a request to come, after which rows that have ended do not wait for more of them."""
_GRACE: Final = 0.5
"""Seconds in which rows that were interrupted may end."""


class _Registry(set[Any]):
    """The drivers of a map, which are also those of its client."""

    def __init__(self, other: set[Any]) -> None:
        super().__init__()
        self._other = other

    def add(self, driver: Any) -> None:
        super().add(driver)
        self._other.add(driver)

    def discard(self, driver: Any) -> None:
        super().discard(driver)
        self._other.discard(driver)


class Connections:
    """The connections of a client, of which those of one map can be closed."""

    def __init__(self, http: Any) -> None:
        self._http = http
        self.drivers = _Registry(http.drivers)
        self.closed = False

    def connection(self) -> Any:
        """Return a connection for one call. Raises ClientClosedError."""
        if self.closed:
            raise ClientClosedError
        return self._http.connection()

    def close(self) -> None:
        """Close the connections that are in use, also while threads wait for them."""
        self.closed = True
        for driver in open_drivers(self.drivers):
            with suppress(Exception):
                driver.close()


def map_requests(
    client: Any, operation: Operation[Any, Any], requests: Iterable[Any], arguments: dict[str, Any]
) -> MapRows[Any] | Estimate:
    """Return the rows of a map, which has not begun, or with `dry_run` what it would cost.

    Raises InvalidArgumentError.
    """
    client = client.configured(None)
    connections = client._http = Connections(client._http)
    with trimming:
        rows = begin(client, operation, requests, arguments, is_async=False)
        if rows.settings.dry_run:
            return _estimate(rows, requests)
    return MapRows(SyncEngine(rows, requests, connections))


def _estimate(rows: Rows, requests: Iterable[Any]) -> Estimate:
    from openrouter_sdk.catalogue.access import catalogue_for
    from openrouter_sdk.mapping.estimate import Estimator

    estimator = Estimator()
    try:
        rows.load()
        for request in requests:
            entry = rows.read(request)
            if (prepared := entry.prepared) is not None:
                body = prepared.body(rows.work)
                catalogue = catalogue_for(prepared.client, body)
                estimator.add(entry.row.index, body, catalogue, **rows.work.bound_arguments(prepared))
            rows.forget(entry)
    finally:
        rows.close()
    return estimator.result()


class SyncEngine:
    """Runs the rows of a map in threads, which end with the program: a call that hangs does not keep it."""

    def __init__(self, rows: Rows, requests: Iterable[Any], connections: Connections) -> None:
        self.rows = rows
        self._requests = iter(requests)
        self._connections = connections
        self._tasks: SimpleQueue[Entry | None] = SimpleQueue()
        self._outcomes: SimpleQueue[tuple[Entry, BaseException | None]] = SimpleQueue()
        self._threads: list[Thread] = []
        self._settled = Condition()
        self._is_open = False
        self.is_over = False

    def advance(self) -> MapRow[Any] | None:
        """Return the next row, or None at the end. Raises what ends the map."""
        if self.is_over:
            return None
        try:
            if not self._is_open:
                self._is_open = True
                self.rows.load()
            self.rows.meter.check()
            row = self._next()
        except BaseException:
            self.close()
            raise
        if row is None:
            self.close()
            self.rows.meter.check()
        return row

    def _next(self) -> MapRow[Any] | None:
        rows, planner = self.rows, self.rows.planner
        while True:
            self._collect(block=False)
            step = planner.step(rows.may_start)
            if step.kind == "start":
                self._start(rows.entry(step.row))
            elif step.kind == "read":
                self._read()
            elif step.kind == "yield":
                return rows.take(step.row)
            elif step.kind == "wait":
                self._collect(block=True, timeout=min(rows.starts_in() or _AGAIN, _AGAIN))
            elif rows.failure is not None:
                raise rows.failure
            else:
                return None

    def _read(self) -> None:
        try:
            before = time.monotonic()
            request = next(self._requests)
            self.rows.planner.is_slow = time.monotonic() - before > _SLOW
            self.rows.read(request).context = copy_context()
        except StopIteration:
            self.rows.stop_reading()
        except Exception as error:  # of the iterable, or a request that is none
            self.rows.stop_reading(error)

    def _start(self, entry: Entry) -> None:
        if len(self._threads) < self.rows.planner.running:
            thread = Thread(target=self._work, name="openrouter map", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._tasks.put(entry)

    def _collect(self, *, block: bool, timeout: float | None = None) -> None:
        """Take the rows that have ended; `block` until there is one, or for `timeout` seconds."""
        with suppress(Empty):
            while True:
                entry, error = self._outcomes.get(block, timeout)
                block = False
                if error is not None:
                    raise error
                self.rows.ended(entry)

    def _work(self) -> None:
        """Run rows, in a thread of its own."""
        while (entry := self._tasks.get()) is not None:
            error = None
            try:
                entry.context.run(carry_out, self.rows.life(entry), partial(self._do, entry))
            except BaseException as raised:  # such as the SystemExit of a tool
                error = raised
            self._outcomes.put((entry, error))
            if self.rows.budget is not None:
                with self._settled:
                    self._settled.notify_all()
            del entry

    def _do(self, entry: Entry, effect: Effect) -> Any:
        prepared = entry.prepared
        assert prepared is not None
        if effect == "call":
            return self.rows.work.call(prepared)
        if effect == "catalogue":
            from openrouter_sdk.catalogue.access import catalogue_for

            return catalogue_for(prepared.client, prepared.body(self.rows.work))
        with self._settled:
            self._settled.wait_for(lambda: self.rows.settled != effect or self.rows.is_closing)
        if self.rows.is_closing:
            raise ClientClosedError
        return None

    def close(self) -> None:
        """End the map: close what is in flight, and then the journal. Does nothing if it has ended."""
        if self.is_over:
            return
        self.is_over = self.rows.is_closing = True
        try:
            self._connections.close()
            with self._settled:
                self._settled.notify_all()
            for _ in self._threads:
                self._tasks.put(None)
            until = time.monotonic() + _GRACE
            for thread in self._threads:
                thread.join(max(0.0, until - time.monotonic()))
        finally:
            self.rows.count_left()
            self.rows.close()


class _Loop:
    """One loop over a map; to leave it early ends the map."""

    __slots__ = ("_rows",)

    def __init__(self, rows: MapRows[Any]) -> None:
        self._rows = rows

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> MapRow[Any]:
        return next(self._rows)

    def __del__(self) -> None:
        self._rows.close()


class MapRows(Generic[V_co]):
    """The rows of a map, one for each request::

        with client.chat.map(requests, model="openai/gpt-4o-mini", journal="run.jsonl") as rows:
            for row in rows:
                print(row.id, row.value.text if row.ok else row.error)
        print(rows.summary)

    Requests are sent from the first row on. To leave the loop, or the `with` block, ends the map: what is in
    flight is cancelled.
    """

    __slots__ = ("_engine",)

    def __init__(self, engine: SyncEngine) -> None:
        self._engine = engine

    @property
    def summary(self) -> MapSummary:
        """What became of the rows that were handed over and, if the loop was left, of those in flight."""
        return self._engine.rows.summary

    def __iter__(self) -> Iterator[MapRow[V_co]]:
        if self._engine.is_over and not self._engine.rows.planner.is_over:
            raise InvalidArgumentError("the map was left before its end: call map() again, with its journal")
        return _Loop(self)

    def __next__(self) -> MapRow[V_co]:
        row = self._engine.advance()
        if row is None:
            raise StopIteration
        return row

    def close(self) -> None:
        """End the map. What is in flight is cancelled, and in doubt: it may be billed."""
        self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self._engine.close()

    def __repr__(self) -> str:
        return f"<MapRows {self.summary!r}>"
