"""Maps of the asynchronous client, whose rows run in a task group."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self

import anyio
from anyio.lowlevel import checkpoint

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.mapping.map_row import MapRow, MapSummary
from openrouter_sdk.mapping.map_start import begin
from openrouter_sdk.transport.step_loop import async_carry_out

if TYPE_CHECKING:
    from anyio.abc import TaskGroup
    from typing_extensions import TypeVar

    from openrouter_api.operation import Operation
    from openrouter_sdk.mapping.estimate import Estimate
    from openrouter_sdk.mapping.rows import Effect, Entry, Rows

    V_co = TypeVar("V_co", covariant=True, default=Any)
else:
    from typing import TypeVar

    V_co = TypeVar("V_co", covariant=True)

_GRACE: Final = 0.8
"""Seconds in which tasks that were cancelled may end."""
_BREATH: Final = 16
"""So many requests are read before other tasks have their turn."""
_tasks: set[Any] = set()
"""Those of asyncio that run: it forgets tasks that nobody else refers to."""


def map_requests(
    client: Any, operation: Operation[Any, Any], requests: Any, arguments: dict[str, Any]
) -> AsyncMapRows[Any] | Coroutine[Any, Any, Estimate]:
    """Return the rows of a map, which has not begun, or with `dry_run` what it would cost, to be awaited.

    Raises InvalidArgumentError.
    """
    client = client.configured(None)
    with trimming:
        rows = begin(client, operation, requests, arguments, is_async=True)
    if rows.settings.dry_run:
        return _estimate(rows, requests)
    return AsyncMapRows(AsyncEngine(rows, requests))


async def _estimate(rows: Rows, requests: Any) -> Estimate:
    from openrouter_sdk.catalogue.access import async_catalogue_for
    from openrouter_sdk.mapping.estimate import Estimator

    estimator = Estimator()
    try:
        rows.load()
        async for request in _all_of(requests):
            entry = rows.read(request)
            if (prepared := entry.prepared) is not None:
                body = prepared.body(rows.work)
                catalogue = await async_catalogue_for(prepared.client, body)
                estimator.add(entry.row.index, body, catalogue, **rows.work.bound_arguments(prepared))
            rows.forget(entry)
    finally:
        rows.close()
    return estimator.result()


async def _all_of(requests: Any) -> AsyncIterator[Any]:
    if hasattr(requests, "__aiter__"):
        async for request in requests:
            yield request
        return
    for number, request in enumerate(requests):
        if number % _BREATH == 0:
            await checkpoint()
        yield request


class AsyncEngine:
    """Runs the rows of a map in tasks, which end when it is closed, or is no longer referred to.

    They are not those of the caller, who may leave the loop anywhere, without a scope to be left in order.
    """

    def __init__(self, rows: Rows, requests: Any) -> None:
        self.rows = rows
        self._is_async = hasattr(requests, "__aiter__")
        self._requests: Any = aiter(requests) if self._is_async else iter(requests)
        self._queue: deque[Entry] = deque()
        self._workers = 0
        self._has_timer = False
        self._group: TaskGroup | None = None
        self._scope: anyio.CancelScope | None = None
        self._closed: anyio.Event | None = None
        self._crash: BaseException | None = None
        self.is_over = False

    async def advance(self) -> MapRow[Any] | None:
        """Return the next row, or None at the end. Raises what ends the map."""
        if self.is_over:
            return None
        try:
            if self._scope is None:
                await self._open()
            self.rows.meter.check()
            row = await self._next()
        except BaseException:
            await self.close()
            raise
        if row is None:
            await self.close()
            self.rows.meter.check()
        return row

    async def _open(self) -> None:
        self._scope = anyio.CancelScope()
        self._room, self._news, self._settled = anyio.Event(), anyio.Event(), anyio.Event()
        if self.rows.journal is not None:
            await anyio.to_thread.run_sync(self.rows.load)
        self._closed = anyio.Event()
        _spawn(self._host)

    async def _next(self) -> MapRow[Any] | None:
        planner = self.rows.planner
        while True:
            if self._crash is not None:
                raise self._crash
            if (index := planner.next_yield()) is not None:
                self._room.set()
                return self.rows.take(index)
            if planner.is_over:
                if self.rows.failure is not None:
                    raise self.rows.failure
                return None
            if self.is_over:  # closed while this waited
                return None
            self._news = anyio.Event()
            await self._news.wait()

    # --- tasks --------------------------------------------------------------------------------------------

    async def _host(self) -> None:
        """Be the parent of the other tasks."""
        assert self._scope is not None
        assert self._closed is not None
        try:
            with self._scope:
                async with anyio.create_task_group() as self._group:
                    await self._read()
                while not self.rows.planner.is_over:  # rows that are handed over later need the journal
                    self._room = anyio.Event()
                    await self._room.wait()
        except BaseException as error:
            self._crash = error
            raise
        finally:
            self.rows.close()
            self._closed.set()
            self._news.set()

    async def _read(self) -> None:
        rows, planner = self.rows, self.rows.planner
        while planner.is_reading and not self.is_over:  # rows that are dropped at the end make no room
            if not planner.wants_row:
                self._room = anyio.Event()
                await self._room.wait()
                continue
            try:
                rows.read(await self._request())
            except StopAsyncIteration:
                rows.stop_reading()
            except Exception as error:  # of the iterable, or a request that is none
                rows.stop_reading(error)
            self._start()
            self._news.set()
            if planner.count % _BREATH == 0:
                await checkpoint()

    async def _request(self) -> Any:
        if self._is_async:
            return await anext(self._requests)
        for request in self._requests:
            return request
        raise StopAsyncIteration

    def _start(self) -> None:
        """Queue the rows that may start, and see to it that there are tasks for them."""
        assert self._group is not None
        while (index := self.rows.planner.next_start(self.rows.may_start)) is not None:
            self._queue.append(self.rows.entry(index))
        if not self._has_timer and (seconds := self.rows.starts_in()) is not None:
            self._has_timer = True
            self._group.start_soon(self._start_later, seconds)
        while self._workers < min(self.rows.planner.running, self.rows.settings.concurrency):
            self._workers += 1
            self._group.start_soon(self._work)

    async def _start_later(self, seconds: float) -> None:
        await anyio.sleep(seconds)
        self._has_timer = False
        self._start()

    async def _work(self) -> None:
        """Run rows, as long as there are any to start."""
        try:
            while self._queue:
                entry = self._queue.popleft()
                await async_carry_out(self.rows.life(entry), partial(self._do, entry))
                self.rows.ended(entry)
                if self.rows.budget is not None:
                    self._settled.set()
                    self._settled = anyio.Event()
                self._start()
                self._news.set()
                if not self.rows.planner.is_reading:
                    self._room.set()
        except anyio.get_cancelled_exc_class():
            raise
        except BaseException as error:  # such as the SystemExit of a tool
            self._crash = error
            self._news.set()
        finally:
            self._workers -= 1

    async def _do(self, entry: Entry, effect: Effect) -> Any:
        prepared = entry.prepared
        assert prepared is not None
        if effect == "call":
            return await self.rows.work.call_async(prepared)
        if effect == "catalogue":
            from openrouter_sdk.catalogue.access import async_catalogue_for

            return await async_catalogue_for(prepared.client, prepared.body(self.rows.work))
        while self.rows.settled == effect:
            await self._settled.wait()
        return None

    # --- the end ------------------------------------------------------------------------------------------

    async def close(self) -> None:
        """End the map, and wait for its tasks."""
        self.cancel()
        if self._closed is not None:
            with anyio.move_on_after(_GRACE, shield=True):
                await self._closed.wait()
        else:
            self.rows.close()

    def cancel(self) -> None:
        """Have the tasks end."""
        self.is_over = self.rows.is_closing = True
        self.rows.count_left()
        if self._scope is not None and not (self._closed is not None and self._closed.is_set()):
            self._scope.cancel()


def _spawn(function: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a task that does not end with a scope of the caller, but with the event loop."""
    import asyncio

    try:
        task = asyncio.get_running_loop().create_task(function())
    except RuntimeError:
        import trio

        trio.lowlevel.spawn_system_task(function)
    else:
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)


class _Loop:
    """One loop over a map; to leave it early ends the map."""

    __slots__ = ("_rows",)

    def __init__(self, rows: AsyncMapRows[Any]) -> None:
        self._rows = rows

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> MapRow[Any]:
        return await anext(self._rows)

    def __del__(self) -> None:
        self._rows._engine.cancel()


class AsyncMapRows(Generic[V_co]):
    """The rows of a map of the asynchronous client; see `MapRows`::

        async with client.chat.map(requests, model="openai/gpt-4o-mini", journal="run.jsonl") as rows:
            async for row in rows:
                print(row.id, row.value.text if row.ok else row.error)
        print(rows.summary)

    To leave the loop, or the block, ends the map; the block also waits until what was in flight has ended.
    """

    __slots__ = ("_engine",)

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def summary(self) -> MapSummary:
        """What became of the rows that were handed over and, if the loop was left, of those in flight."""
        return self._engine.rows.summary

    def __aiter__(self) -> AsyncIterator[MapRow[V_co]]:
        if self._engine.is_over and not self._engine.rows.planner.is_over:
            raise InvalidArgumentError("the map was left before its end: call map() again, with its journal")
        return _Loop(self)

    async def __anext__(self) -> MapRow[V_co]:
        row = await self._engine.advance()
        if row is None:
            raise StopAsyncIteration
        return row

    async def close(self) -> None:
        """End the map. What is in flight is cancelled, and in doubt: it may be billed."""
        await self._engine.close()

    async def aclose(self) -> None:
        """Close the map, for `contextlib.aclosing`."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        self._engine.cancel()

    def __repr__(self) -> str:
        return f"<AsyncMapRows {self.summary!r}>"
