"""Runs that are streamed: iterators of events, with the result of the run."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.partial_answer import PartialAnswer

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from openrouter_sdk.tools.driving.async_driver import AsyncDriver
    from openrouter_sdk.tools.driving.base_driver import BaseDriver
    from openrouter_sdk.tools.driving.sync_driver import SyncDriver
    from openrouter_sdk.tools.events import RunEvent
    from openrouter_sdk.tools.run.run_state import RunState
    from openrouter_sdk.tools.tool_run import ToolRun

    T_co = TypeVar("T_co", covariant=True, default=None)
else:  # defaults of type variables are for type checkers
    from typing import TypeVar

    T_co = TypeVar("T_co", covariant=True)


class BaseToolStream(Generic[T_co]):
    """What `ToolStream` and `AsyncToolStream` share."""

    def __init__(self, driver: BaseDriver) -> None:
        self._base = driver
        plan: Any = driver.machine.plan
        self._answer = None if plan is None else PartialAnswer(plan)
        self._error: BaseException | None = None
        self._entered = False

    @property
    def state(self) -> RunState:
        """The state of the run so far, as `state` of a `ToolRun`."""
        return self._base.machine.snapshot()

    @property
    def partial(self) -> Any:
        """With `output_type`, the answer so far as plain JSON data; None if there is none."""
        return None if self._answer is None else self._answer.value

    def _noted(self, event: RunEvent | None) -> RunEvent | None:
        if self._answer is not None and event is not None:
            self._answer.add(event)
        return event

    def _result(self) -> ToolRun[T_co]:
        if self._error is not None:
            raise self._error
        return self._base.result

    def __repr__(self) -> str:
        if self._error is not None:
            status = f"failed with {type(self._error).__name__}"
        elif self._base.run is not None:
            status = self._base.run.status
        else:
            status = "closed before its end" if self._base.ended else "not ended yet"
        return f"<{type(self).__name__}, {status}>"


class ToolStream(BaseToolStream[T_co]):
    """A run, as an iterator of events; see `tools.events`::

        with client.chat.stream_tools(model=..., messages=messages, tools=[get_weather]) as run:
            for event in run:
                match event:
                    case TextDelta(text=text):
                        print(text, end="", flush=True)
                    case ToolStarted(call=call):
                        print(f"[{call.name}]")
        print(run.result().cost)

    Everything happens as events are asked for, except that tools go on meanwhile in their threads. Leaving
    the `with` block early, or without one a loop over the run, closes its request and cancels its tools; the
    `state` is kept. Errors have the `state`, too, and `partial`, what there is of the reply.
    """

    def __init__(self, driver: SyncDriver) -> None:
        super().__init__(driver)
        self._driver = driver

    def __enter__(self) -> ToolStream[T_co]:
        self._entered = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[RunEvent]:
        try:
            while (event := self._advance()) is not None:
                yield event
        finally:
            if not self._entered:  # inside `with`, another loop may follow
                self.close()

    def __next__(self) -> RunEvent:
        event = self._advance()
        if event is None:
            raise StopIteration
        return event

    if not TYPE_CHECKING:  # type checkers report the missing method themselves

        def __aiter__(self) -> Any:
            raise TypeError("this run is synchronous: use `for` and `with`, or an AsyncOpenRouter")

        __await__ = __aenter__ = __aexit__ = __aiter__

    def text(self) -> Iterator[str]:
        """Iterate over the text, without the other events; the texts of all steps follow each other."""
        for event in self:
            if event.type == "text":
                yield event.text

    def result(self) -> ToolRun[T_co]:
        """Carry out the run to its end and return its result.

        Raises the error that ended the run, if any, and ClientClosedError if it was closed before its end.
        """
        while self._advance() is not None:
            pass
        return self._result()

    def close(self) -> None:
        """End the run, if it has not ended: close its request, and cancel its tools."""
        self._driver.close()

    def _advance(self) -> RunEvent | None:
        self._driver.check_idle()
        if self._driver.ended:
            return None
        try:
            return self._noted(self._driver.advance())
        except BaseException as error:
            self._error = error
            raise


class AsyncToolStream(BaseToolStream[T_co]):
    """An asynchronous run, as an iterator of events::

        async with client.chat.stream_tools(model=..., messages=messages, tools=[get_weather]) as run:
            async for event in run:
                ...
        print((await run.result()).cost)

    It behaves like `ToolStream`, but must be entered. Tools run in a task group that the block holds.
    """

    def __init__(self, driver: AsyncDriver) -> None:
        super().__init__(driver)
        self._driver = driver

    async def __aenter__(self) -> AsyncToolStream[T_co]:
        self._entered = True
        await self._driver.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._driver.leave(error)

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError("this run is asynchronous: use `async for` and `async with`, or an OpenRouter")

        __enter__ = __exit__ = __iter__

        def __await__(self) -> Any:
            raise TypeError("a streamed run is not awaited: use `async with`, without `await`")

    def __aiter__(self) -> AsyncIterator[RunEvent]:
        return self  # no generator, of which trio warns if a loop is left

    async def __anext__(self) -> RunEvent:
        event = await self._advance()
        if event is None:
            raise StopAsyncIteration
        return event

    async def text(self) -> AsyncGenerator[str, None]:
        """Iterate over the text, without the other events; the texts of all steps follow each other."""
        while (event := await self._advance()) is not None:
            if event.type == "text":
                yield event.text

    async def result(self) -> ToolRun[T_co]:
        """Carry out the run to its end and return its result.

        Raises the error that ended the run, if any, and ClientClosedError if it was closed before its end.
        """
        while await self._advance() is not None:
            pass
        return self._result()

    async def close(self) -> None:
        """End the run, if it has not ended: close its request, and cancel its tools. Any task may do so."""
        await self._driver.close()  # the task group can be closed only where it was opened, by the block

    async def aclose(self) -> None:
        """End the run, for `contextlib.aclosing`."""
        await self.close()

    async def _advance(self) -> RunEvent | None:
        if not self._entered:
            raise InvalidArgumentError(
                "enter the run first: `async with client.chat.stream_tools(...) as run`"
            )
        self._driver.check_idle()
        if self._driver.ended:
            return None
        try:
            return self._noted(await self._driver.advance())
        except BaseException as error:
            self._error = error
            raise
