"""Carry out the conduct of a run in an event loop: asynchronous tools in tasks, and others in threads."""

from __future__ import annotations

import contextlib
import inspect
import math
import os
import sys
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextvars import copy_context
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

import anyio

from openrouter_sdk.tools.driving.base_driver import BaseDriver
from openrouter_sdk.tools.driving.conduct import effects
from openrouter_sdk.tools.driving.conduct.effects import Ended, Progress, Report
from openrouter_sdk.tools.events import RunEvent

if TYPE_CHECKING:
    from anyio import CancelScope
    from anyio.abc import TaskGroup

    from openrouter_sdk.streaming.stream import AsyncStream
    from openrouter_sdk.tools.driving.conduct.attempt import Attempt


class AsyncDriver(BaseDriver):
    """Runs the conduct of a run in the task of the caller. Asynchronous tools run in a task group."""

    is_async = True

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._sleep: Callable[[float], Awaitable[object]] = self._client._sleep
        self._stream: AsyncStream[Any, Any] | None = None
        self._payloads: AsyncIterator[dict[str, Any]] | None = None
        self._reports: deque[Report] = deque()
        self._arrival: anyio.Event | None = None
        self._tasks: dict[Attempt, CancelScope] = {}
        self._interrupted = False
        self._group: TaskGroup | None = None

    async def complete(self) -> None:
        """Carry out the run to its end."""
        await self.open()
        try:
            await self.advance()
        except BaseException as error:
            await self.leave(error)
            raise
        await self.leave()

    async def open(self) -> None:
        """Open the task group of asynchronous tools, which `leave` closes in the same task."""
        self._group = await anyio.create_task_group().__aenter__()

    async def leave(self, error: BaseException | None = None) -> None:
        """End the run if it has not ended, and close the task group. The error is to be raised after it."""
        group, self._group = self._group, None
        if group is None:
            return
        cancelled = anyio.get_cancelled_exc_class()
        try:
            try:
                await self.close()
            finally:  # without an exception, which it would wrap in a group; by now its tasks have ended
                await group.__aexit__(None, None, None)
        except cancelled:
            if not isinstance(error, cancelled):
                raise
            # The task group raises the same cancellation once more, but without the state.

    async def advance(self) -> RunEvent | None:
        """Carry out the run up to its next event, or to its end; return the event, or None.

        Raises ClientClosedError if `close` is called meanwhile.
        """
        self._advancing = True
        try:
            return await self._advance()
        except effects.RunClosedError as error:
            raise self._closed_error() from error
        finally:
            self._advancing = False

    async def _advance(self, error: BaseException | None = None) -> RunEvent | None:
        """Carry out the run; `error` is raised where it is."""
        conduct = self._conduct
        outcome: Any = None
        while True:
            try:
                if self._closing:
                    self._closing, error = False, error or effects.RunClosedError()
                effect = conduct.send(outcome) if error is None else conduct.throw(error)
                error = outcome = None
                if type(effect) is not effects.Emit:
                    # After an interruption, what has finished is recorded in spite of it.
                    with anyio.CancelScope(shield=True) if self._interrupted else contextlib.nullcontext():
                        outcome = await _HANDLERS[type(effect)](self, effect)
                elif self._delivers:
                    return effect.event
                elif self._on_event is not None:
                    await self._call_user(partial(self._on_event, effect.event))
            except StopIteration as end:
                self.run = end.value
                return None
            except BaseException as raised:
                if self.ended:
                    await self._close_stream()
                    raise
                error = raised
                self._interrupted = not isinstance(raised, Exception)

    async def close(self) -> None:
        """End the run early: close its request, and cancel its tools. Does nothing if it has ended.

        Another task that waits for the next event raises ClientClosedError.
        """
        if self.ended:
            return
        self._delivers, self._on_event, self._interrupted = False, None, True
        if self._advancing:  # in another task, or in a hook
            self._closing = True
            self._wake()
            if self._stream is not None:
                await self._stream.close()
        else:
            with contextlib.suppress(effects.RunClosedError):
                await self._advance(effects.RunClosedError())

    # --- effects ------------------------------------------------------------------------------------------

    async def _ask(self, effect: effects.Ask) -> Any:
        return await self._call_user(effect.function)

    async def _call_user(self, function: Callable[[], Any]) -> Any:
        value = function()
        return await value if inspect.isawaitable(value) else value

    async def _find_catalogue(self, effect: effects.FindCatalogue) -> Any:
        from openrouter_sdk.catalogue.access import async_catalogue_for

        settings = self.machine.state.settings if effect.endpoints else None
        return await async_catalogue_for(self._client, settings)

    async def _prepare_request(self, effect: effects.Prepare) -> None:
        self._prepare(effect)

    async def _save(self, _: effects.Save) -> None:
        if callable(self._checkpoint):
            await self._call_user(partial(self._checkpoint, self.machine.snapshot()))
        else:
            from openrouter_sdk.tools.driving.checkpoint import save_state

            await anyio.to_thread.run_sync(save_state, os.fspath(self._checkpoint), self.machine.state)

    async def _send(self, _: effects.Send) -> Any:
        call, arguments = self._call, self._requests.arguments
        assert call is not None
        if not self._requests.streaming:
            await self._client._driver(call, arguments).run()
            return call.data()
        from openrouter_sdk.streaming.stream import AsyncStream

        self._stream = AsyncStream(call, lambda: self._client._driver(call, arguments))
        await self._stream.__aenter__()
        self._payloads = self._stream.raw()
        return None

    async def _receive(self, _: effects.Receive) -> dict[str, Any] | None:
        assert self._payloads is not None
        return await anext(self._payloads, None)

    async def _reply(self, _: effects.Reply) -> Any:
        assert self._stream is not None
        reply = await self._stream.result()
        await self._close_stream()
        return reply

    async def _launch(self, effect: effects.Launch) -> None:
        attempt = effect.attempt
        if attempt.tool.is_async or attempt.delay:
            self._start_task(attempt)
        else:
            self._start_thread(attempt)

    async def _wait(self, effect: effects.Wait) -> Report | None:
        if not self._reports and effect.seconds != 0:
            self._arrival = anyio.Event()
            with anyio.move_on_after(effect.seconds):
                await self._arrival.wait()
            self._arrival = None
        report = self._reports.popleft() if self._reports else None
        if isinstance(report, Ended) and inspect.isawaitable(report.value) and not report.attempt.cancelled:
            self._start_task(report.attempt, report.value)  # of a synchronous function around another one
            return None
        return report

    async def _cancel(self, effect: effects.Cancel) -> bool:
        scope = self._tasks.get(effect.attempt)
        if scope is None:
            return False
        scope.cancel()
        return True

    async def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.close()

    # --- tools --------------------------------------------------------------------------------------------

    def _report(self, report: Report) -> None:
        """Take a report of a task or, in the event loop, of a thread."""
        self._reports.append(report)
        self._wake()

    def _wake(self) -> None:
        if self._arrival is not None:
            self._arrival.set()

    def _start_task(self, attempt: Attempt, awaitable: Awaitable[Any] | None = None) -> None:
        assert self._group is not None
        self._tasks[attempt] = anyio.CancelScope()
        self._group.start_soon(self._run_task, attempt, awaitable)

    async def _run_task(self, attempt: Attempt, awaitable: Awaitable[Any] | None) -> None:
        report: Report | None = None
        scope = self._tasks[attempt]
        try:
            with scope:
                report = await self._run_function(attempt, awaitable)
            if scope.cancelled_caught:
                report = Ended(attempt, error=effects.AttemptCancelledError())
        except anyio.get_cancelled_exc_class() as error:
            if anyio.current_effective_deadline() == -math.inf:  # together with the whole run
                report = Ended(attempt, error=effects.AttemptCancelledError())
                raise
            # The tool has raised it, or awaited something that was cancelled.
            report = Ended(attempt, error=RuntimeError(f"{type(error).__name__}: the tool was cancelled"))
        except GeneratorExit:
            report = Ended(attempt, error=RuntimeError("GeneratorExit: the tool ended itself"))
        except BaseException as error:  # raised where the run is: the task group would wrap it
            report = Ended(attempt, error=error)
        finally:
            del self._tasks[attempt]
            if report is not None:
                self._report(report)

    async def _run_function(self, attempt: Attempt, awaitable: Awaitable[Any] | None) -> Report | None:
        """Run an asynchronous function, or wait and start the thread of a synchronous one."""
        if awaitable is not None:
            return Ended(attempt, await awaitable)
        if attempt.delay:
            await self._sleep(attempt.delay)
        if not attempt.tool.is_async:
            self._start_thread(attempt)
            return None
        value = attempt.function(*attempt.args, **attempt.kwargs)
        if not attempt.tool.is_generator:
            return Ended(attempt, await value)
        progress = Progress(attempt, None)
        async with contextlib.aclosing(value) as values:
            async for one in values:
                progress = Progress(attempt, one)
                self._report(progress)
        if self._reports and self._reports[-1] is progress:  # it turns out to be the result
            self._reports.pop()
        return Ended(attempt, progress.value)

    def _start_thread(self, attempt: Attempt) -> None:
        """Run a synchronous function in a thread of its own.

        Not in one of anyio's: a program does not end while a function runs in one of these.
        """
        context = copy_context()
        if "sniffio" in sys.modules:  # there is no event loop in the thread
            context.run(sys.modules["sniffio"].current_async_library_cvar.set, None)
        reports = context.run(attempt.reports, _no_delay)
        arguments = (reports, _call_soon(), self._report)
        Thread(target=_forward, args=arguments, name=f"tool {attempt.call.name}", daemon=True).start()


def _no_delay(_: float) -> None:
    """Do nothing: the event loop has waited already."""


def _call_soon() -> Callable[..., object]:
    """Return the function by which a thread has the event loop of the caller call another one."""
    import asyncio

    try:
        return asyncio.get_running_loop().call_soon_threadsafe
    except RuntimeError:
        import trio

        return trio.lowlevel.current_trio_token().run_sync_soon


def _forward(
    reports: Iterator[Report], call_soon: Callable[..., object], report: Callable[[Report], None]
) -> None:
    for one in reports:
        try:
            call_soon(report, one)
        except RuntimeError:  # the event loop has ended meanwhile
            return


_HANDLERS: Final[dict[type, Callable[[AsyncDriver, Any], Awaitable[Any]]]] = {
    effects.Ask: AsyncDriver._ask,
    effects.FindCatalogue: AsyncDriver._find_catalogue,
    effects.Prepare: AsyncDriver._prepare_request,
    effects.Save: AsyncDriver._save,
    effects.Send: AsyncDriver._send,
    effects.Receive: AsyncDriver._receive,
    effects.Reply: AsyncDriver._reply,
    effects.Launch: AsyncDriver._launch,
    effects.Wait: AsyncDriver._wait,
    effects.Cancel: AsyncDriver._cancel,
}
