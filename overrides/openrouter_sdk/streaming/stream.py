"""Streams: iterators of typed events, with their text, raw events and final result."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from openrouter_sdk.streaming.base_stream import BaseStream, E, Json, R, identity
from openrouter_sdk.transport.finalizers import close_in_background

if TYPE_CHECKING:
    from openrouter_sdk.events.deltas import Delta
    from openrouter_sdk.exchange.state import CallState
    from openrouter_sdk.transport.driver import AsyncDriver, SyncDriver

T = TypeVar("T")


class Stream(BaseStream[E, R]):
    """A streamed response: a context manager and an iterator of typed events::

        with client.chat.stream(model="openai/gpt-4o-mini", messages=messages) as stream:
            for text in stream.text():
                print(text, end="")
        print(stream.result().usage)

    Leaving the `with` block, or without one a loop over the stream, returns the connection to the pool if the
    stream has ended, and closes it otherwise. Errors have the result so far in `partial`; `result` raises the
    error again.
    """

    _driver: SyncDriver | None = None

    def __init__(self, state: CallState, connect: Callable[[], SyncDriver]) -> None:
        super().__init__(state)
        self._connect = connect

    def __enter__(self) -> Stream[E, R]:
        self._entered = True
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[E]:
        return self._each(self._decode_event)

    def __next__(self) -> E:
        while True:
            for event in self._converted(self._decode_event):
                return event
            if not self._advance():
                raise StopIteration

    if not TYPE_CHECKING:  # type checkers report the missing method themselves

        def __aiter__(self) -> Any:
            raise TypeError("this stream is synchronous: use `for` and `with`, or an AsyncOpenRouter")

        __await__ = __aenter__ = __aexit__ = __aiter__

    def open(self) -> Stream[E, R]:
        """Send the request and read up to the first event, before `with` or a loop would; return the stream.

        Errors are raised here, such as those of a web service before it starts its own response. Read the
        stream afterwards, or close it.
        """
        if not self._opened:
            self._advance()
        return self

    def raw(self) -> Iterator[Json]:
        """Iterate over the events as dicts, without decoding them to models."""
        return self._each(identity)

    def text(self) -> Iterator[str]:
        """Iterate over the text deltas, without empty ones. They add up to the text of the result."""
        text = self._text_deltas()
        return self._each(text.add, text.end)

    def reasoning(self) -> Iterator[str]:
        """Iterate over the reasoning deltas, without empty ones. They add up to that of the result."""
        reasoning = self._reasoning_deltas()
        return self._each(reasoning.add, reasoning.end)

    def deltas(self) -> Iterator[Delta]:
        """Iterate over text and reasoning in the order of arrival, as `TextDelta` and `ReasoningDelta`."""
        deltas = self._deltas()
        for batch in self._each(deltas.add, deltas.end):
            yield from batch

    def result(self) -> R:
        """Read to the end and return the result, which equals that of a call without streaming.

        Raises the error that ended the stream, if any, and ClientClosedError if it was closed before its end.
        """
        while self._advance():
            pass
        self._run, self._events = None, iter(())
        self._check_complete()
        return self.response.data

    def close(self) -> None:
        """Close the stream. Does nothing if it is closed already.

        Another thread that waits for its next event raises ClientClosedError.
        """
        self._closed = True
        if self._driver is not None:
            self._driver.close()

    def _each(
        self, convert: Callable[[Json], T | None], end: Callable[[], T | None] | None = None
    ) -> Iterator[T]:
        """Iterate over the converted events, without those that `convert` turns into None.

        `end` returns what follows them, or None.
        """
        try:
            while True:
                for value in self._converted(convert):
                    if value is not None:
                        yield value
                if not self._advance():
                    break
            self._check_complete()
            if end is not None and (value := end()) is not None:
                yield value
        finally:
            if not self._entered:  # inside `with`, another loop may follow
                self._abandon()

    def _advance(self) -> bool:
        """Read until events are delivered; return False at the end of the stream."""
        if self._ended:
            return False
        if self._closed:
            self._check_usable()
        try:
            if self._driver is None:
                self._driver = self._connect()
            events = self._driver.advance()
        except BaseException as error:
            closed = self._closed and isinstance(error, Exception)
            self._fail(error)
            self.close()
            if closed:  # by another thread
                raise self._closed_error() from error
            raise
        if events is not None:
            self._deliver(events)
            return True
        self._finish(closed=self._driver.closed)
        self.close()
        return False

    def _abandon(self) -> None:
        """Close in the background, because the garbage collector may run this with locks held."""
        if self._driver is not None and self._driver.connection.is_open:
            self._closed = True
            close_in_background(self.close)

    def __del__(self) -> None:
        self._abandon()


class AsyncStream(BaseStream[E, R]):
    """An asynchronous streamed response::

        async with client.chat.stream(model=..., messages=...) as stream:
            async for text in stream.text():
                print(text, end="")

    It behaves like `Stream`.
    """

    def __init__(self, state: CallState, connect: Callable[[], AsyncDriver]) -> None:
        super().__init__(state)
        self._connect = connect
        self._driver: AsyncDriver | None = None

    async def __aenter__(self) -> AsyncStream[E, R]:
        self._entered = True
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError("this stream is asynchronous: use `async for` and `async with`, or an OpenRouter")

        __enter__ = __exit__ = __iter__

        def __await__(self) -> Any:
            raise TypeError("a stream is not awaited: use `async with` or `async for`, without `await`")

    async def open(self) -> AsyncStream[E, R]:
        """Send the request and read up to the first event, before `with` or a loop would; return the stream.

        Errors are raised here, such as those of a web service before it starts its own response. Read the
        stream afterwards, or close it.
        """
        if not self._opened:
            await self._advance()
        return self

    def __aiter__(self) -> AsyncIterator[E]:
        return self._each(self._decode_event)

    async def __anext__(self) -> E:
        while True:
            for event in self._converted(self._decode_event):
                return event
            if not await self._advance():
                raise StopAsyncIteration

    def raw(self) -> AsyncGenerator[Json, None]:
        """Iterate over the events as dicts, without decoding them to models."""
        return self._each(identity)

    def text(self) -> AsyncGenerator[str, None]:
        """Iterate over the text deltas, without empty ones. They add up to the text of the result."""
        text = self._text_deltas()
        return self._each(text.add, text.end)

    def reasoning(self) -> AsyncGenerator[str, None]:
        """Iterate over the reasoning deltas, without empty ones. They add up to that of the result."""
        reasoning = self._reasoning_deltas()
        return self._each(reasoning.add, reasoning.end)

    async def deltas(self) -> AsyncGenerator[Delta, None]:
        """Iterate over text and reasoning in the order of arrival, as `TextDelta` and `ReasoningDelta`."""
        deltas = self._deltas()
        async with contextlib.aclosing(self._each(deltas.add, deltas.end)) as batches:
            async for batch in batches:
                for delta in batch:
                    yield delta

    async def result(self) -> R:
        """Read to the end and return the result, which equals that of a call without streaming.

        Raises the error that ended the stream, if any, and ClientClosedError if it was closed before its end.
        """
        while await self._advance():
            pass
        self._run, self._events = None, iter(())
        self._check_complete()
        return self.response.data

    async def close(self) -> None:
        """Close the stream. Does nothing if it is closed already.

        Another task that waits for its next event raises ClientClosedError.
        """
        self._closed = True
        if self._driver is not None:
            await self._driver.close()

    async def aclose(self) -> None:
        """Close the stream, for `contextlib.aclosing`."""
        await self.close()

    async def _each(
        self, convert: Callable[[Json], T | None], end: Callable[[], T | None] | None = None
    ) -> AsyncGenerator[T, None]:
        """Iterate over the converted events, without those that `convert` turns into None.

        `end` returns what follows them, or None.
        """
        try:
            while True:
                for value in self._converted(convert):
                    if value is not None:
                        yield value
                if not await self._advance():
                    break
            self._check_complete()
            if end is not None and (value := end()) is not None:
                yield value
        finally:
            if not self._entered:  # inside `with`, another loop may follow
                await self.close()

    async def _advance(self) -> bool:
        """Read until events are delivered; return False at the end of the stream."""
        if self._ended:
            return False
        if self._closed:
            self._check_usable()
        try:
            if self._driver is None:
                self._driver = self._connect()
            events = await self._driver.advance()
        except BaseException as error:
            closed = self._closed and isinstance(error, Exception)
            self._fail(error)
            await self.close()
            if closed:  # by another task
                raise self._closed_error() from error
            raise
        if events is not None:
            self._deliver(events)
            return True
        self._finish(closed=self._driver.closed)
        await self.close()
        return False
