"""Streams as people use them: iterators of typed events, with the text, the raw events and the result."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError, OpenRouterError
from openrouter_sdk.events.arguments import ToolCallSoFar, tool_calls_of
from openrouter_sdk.events.formats import BY_RESOURCE
from openrouter_sdk.exchange.response import Response
from openrouter_sdk.transport.drain import close_in_background, pin

if TYPE_CHECKING:
    from openrouter_sdk.exchange.state import CallState
    from openrouter_sdk.transport.driver import AsyncDriver, SyncDriver

Json = dict[str, Any]
E = TypeVar("E")
R = TypeVar("R")
T = TypeVar("T")


class _Stream(Generic[E, R]):
    """All that does not wait: the events read and not yet handed over, and how the stream ended."""

    def __init__(self, state: CallState) -> None:
        operation = state.request.operation
        self._state = state
        self._decode_event: Callable[[Any], E] = operation.event_decoder() or _same
        self._text_of = BY_RESOURCE[operation.resource].text_of
        self._batch: Iterator[Json] = iter(())
        self._opened = False
        self._closed = False
        self._ended = False  # nothing more is to be read, for whatever reason
        self._complete = False
        self._failure: OpenRouterError | None = None
        self._in_with = False

    @property
    def response(self) -> Response[R]:
        """Status, headers and attempts of the response, with the result so far as its data.

        Raises InvalidArgumentError before the stream was opened, by `with` or by iterating.
        """
        if not self._opened:
            raise InvalidArgumentError("the stream is not open yet: enter it with `with`, or iterate over it")
        return self._state.response()

    @property
    def partial(self) -> R | None:
        """The result so far; None before the stream was opened."""
        return self.response.data if self._opened else None

    @property
    def generation_id(self) -> str | None:
        """Id for `generations.get_generation`, known as soon as the stream is open (protocol section 4)."""
        return self.response.generation_id

    @property
    def tool_calls(self) -> list[ToolCallSoFar]:
        """The tool calls so far of a chat; their `arguments` can be read while they are incomplete."""
        return tool_calls_of(self.partial)

    def _finish(self) -> None:
        self._ended = True
        self._complete = not self._closed  # if not closed from elsewhere meanwhile

    def _fail(self, error: BaseException) -> None:
        self._ended = True
        self._failure = error if isinstance(error, OpenRouterError) else None

    def _check_complete(self) -> None:
        """Raise what ended the stream: never let a partial result pass for a complete one."""
        if self._failure is not None:
            raise self._failure
        self._check_usable()

    def _check_usable(self) -> None:
        if self._closed and not self._complete:
            raise ClientClosedError("the stream was closed before its end; `partial` has what had come")

    def _piece_of_text(self, payload: Json) -> str | None:
        return self._text_of(payload) or None


class Stream(_Stream[E, R]):
    """A streamed response.

    A context manager and an iterator of typed events. Leaving the `with` block, by `break`, by an exception
    or at the end, closes the connection at once if the stream is not finished, and returns it to the pool
    if it is. Without `with`, leaving a loop over the stream does so too. What goes wrong is raised with the
    result so far in the error's `partial`, and again by whatever asks for the result later.
    """

    _driver: SyncDriver | None = None

    def __init__(self, state: CallState, connect: Callable[[], SyncDriver]) -> None:
        super().__init__(state)
        self._connect = connect

    def __enter__(self) -> Stream[E, R]:
        self._in_with = True
        if not self._opened:
            self._advance()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[E]:
        return self._each(self._decode_event)

    def __next__(self) -> E:
        while True:
            for payload in self._batch:
                return self._decode_event(payload)
            if not self._advance():
                raise StopIteration

    if not TYPE_CHECKING:  # type checkers report the missing method themselves

        def __aiter__(self) -> Any:
            raise TypeError("this stream is synchronous: use `for` and `with`, or an AsyncOpenRouter")

    def raw(self) -> Iterator[Json]:
        """The events as plain dicts, without building models."""
        return self._each(_same)

    def text(self) -> Iterator[str]:
        """The pieces of text alone, as they arrive; empty pieces left out."""
        return self._each(self._piece_of_text)

    def result(self) -> R:
        """Read to the end and return the complete result, equal to that of a call without streaming."""
        while self._advance():
            pass
        self._batch = iter(())
        self._check_complete()
        return self.response.data

    def close(self) -> None:
        """Close the stream. Harmless when it is closed already."""
        self._closed = True
        if self._driver is not None:
            self._driver.close()

    def _each(self, convert: Callable[[Json], T | None]) -> Iterator[T]:
        """What `convert` makes of each event; None leaves one out."""
        try:
            while True:
                for payload in self._batch:
                    value = convert(payload)
                    if value is not None:
                        yield value
                if not self._advance():
                    break
            self._check_complete()
        finally:
            if not self._in_with:  # inside `with` there may be another loop
                self._abandon()

    def _advance(self) -> bool:
        """Read on until events were delivered; False at the end of the stream."""
        if self._ended:
            return False
        try:
            if self._closed:
                self._check_usable()
            driver = self._driver
            if driver is None:
                driver = self._driver = self._connect()
                pin(driver.connection)
            events = driver.advance()
        except BaseException as error:
            self._fail(error)
            self.close()
            raise
        self._opened = True
        if events is not None:
            self._batch = iter(events)
            return True
        self._finish()
        self.close()
        return False

    def _abandon(self) -> None:
        """Close where unknown locks may be held: the garbage collector may close a generator anywhere."""
        if self._driver is not None and self._driver.connection.is_open:
            self._closed = True
            close_in_background(self.close)

    def __del__(self) -> None:
        self._abandon()


class AsyncStream(_Stream[E, R]):
    """A streamed response, asynchronous. See `Stream`."""

    def __init__(self, state: CallState, connect: Callable[[], AsyncDriver]) -> None:
        super().__init__(state)
        self._connect = connect
        self._driver: AsyncDriver | None = None

    async def __aenter__(self) -> AsyncStream[E, R]:
        self._in_with = True
        if not self._opened:
            await self._advance()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError("this stream is asynchronous: use `async for` and `async with`, or an OpenRouter")

    def __aiter__(self) -> AsyncIterator[E]:
        return self._each(self._decode_event)

    async def __anext__(self) -> E:
        while True:
            for payload in self._batch:
                return self._decode_event(payload)
            if not await self._advance():
                raise StopAsyncIteration

    def raw(self) -> AsyncIterator[Json]:
        """The events as plain dicts, without building models."""
        return self._each(_same)

    def text(self) -> AsyncIterator[str]:
        """The pieces of text alone, as they arrive; empty pieces left out."""
        return self._each(self._piece_of_text)

    async def result(self) -> R:
        """Read to the end and return the complete result, equal to that of a call without streaming."""
        while await self._advance():
            pass
        self._batch = iter(())
        self._check_complete()
        return self.response.data

    async def close(self) -> None:
        """Close the stream. Harmless when it is closed already."""
        self._closed = True
        if self._driver is not None:
            await self._driver.close()

    async def _each(self, convert: Callable[[Json], T | None]) -> AsyncIterator[T]:
        """What `convert` makes of each event; None leaves one out."""
        try:
            while True:
                for payload in self._batch:
                    value = convert(payload)
                    if value is not None:
                        yield value
                if not await self._advance():
                    break
            self._check_complete()
        finally:
            if not self._in_with:  # inside `with` there may be another loop
                await self.close()

    async def _advance(self) -> bool:
        """Read on until events were delivered; False at the end of the stream."""
        if self._ended:
            return False
        try:
            if self._closed:
                self._check_usable()
            if self._driver is None:
                self._driver = self._connect()
            events = await self._driver.advance()
        except BaseException as error:
            self._fail(error)
            await self.close()
            raise
        self._opened = True
        if events is not None:
            self._batch = iter(events)
            return True
        self._finish()
        await self.close()
        return False


def _same(value: Any) -> Any:
    return value
