"""Streams: iterators of typed events, with their text, raw events and final result."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError, OpenRouterError
from openrouter_sdk.events.arguments import ToolCallSoFar, tool_calls_of
from openrouter_sdk.events.formats import BY_RESOURCE, TextDeltas
from openrouter_sdk.exchange.response import Response
from openrouter_sdk.transport.drain import close_in_background

if TYPE_CHECKING:
    from openrouter_sdk.exchange.state import CallState
    from openrouter_sdk.transport.driver import AsyncDriver, SyncDriver

Json = dict[str, Any]
E = TypeVar("E")
R = TypeVar("R")
T = TypeVar("T")


class _BaseStream(Generic[E, R]):
    """What `Stream` and `AsyncStream` share: the events not yet delivered, and how the stream ended."""

    def __init__(self, state: CallState) -> None:
        operation = state.request.operation
        self._state = state
        self._decode_event: Callable[[Any], E] = operation.event_decoder() or _identity
        self._text: TextDeltas | None = None
        self._events: Iterator[Json] = iter(())
        self._opened = False
        self._closed = False
        self._ended = False  # for whatever reason
        self._complete = False
        self._error: OpenRouterError | None = None
        self._entered = False

    @property
    def response(self) -> Response[R]:
        """The response: status, headers, attempts, and the result so far as its data.

        Raises InvalidArgumentError before the stream is opened by `with` or by iterating.
        """
        if not self._opened:
            raise InvalidArgumentError("the stream is not open yet: enter it with `with`, or iterate over it")
        return self._state.response()

    @property
    def partial(self) -> R | None:
        """The result so far; None before the stream is opened."""
        return self.response.data if self._opened else None

    @property
    def generation_id(self) -> str | None:
        """The id to pass to `generations.get`, once the stream is open (protocol section 4)."""
        return self.response.generation_id

    @property
    def tool_calls(self) -> list[ToolCallSoFar]:
        """The tool calls of a chat so far; `arguments` has the parsed part of incomplete arguments."""
        return tool_calls_of(self.partial, finished=self._complete)

    def _finish(self, *, closed: bool) -> None:
        self._ended = True
        self._closed = self._closed or closed  # with the client
        self._complete = not self._closed
        self._check_usable()  # another thread or task may have closed it
        self._opened = True

    def _fail(self, error: BaseException) -> None:
        self._ended = True
        self._error = error if isinstance(error, OpenRouterError) else None

    def _check_complete(self) -> None:
        """Raise the error that ended the stream: never let a partial result pass for a complete one."""
        if self._error is not None:
            raise self._error
        self._check_usable()

    def _check_usable(self) -> None:
        if self._closed and not self._complete:
            raise self._closed_error()

    def _closed_error(self) -> OpenRouterError:
        message = "the stream was closed before its end; `partial` has the result so far"
        return self._state.annotate(ClientClosedError(message))

    def _text_deltas(self) -> TextDeltas:
        if self._text is None:
            self._text = BY_RESOURCE[self._state.request.operation.resource].text()
        return self._text


class Stream(_BaseStream[E, R]):
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
            for payload in self._events:
                return self._decode_event(payload)
            if not self._advance():
                raise StopIteration

    if not TYPE_CHECKING:  # type checkers report the missing method themselves

        def __aiter__(self) -> Any:
            raise TypeError("this stream is synchronous: use `for` and `with`, or an AsyncOpenRouter")

        __await__ = __aiter__

    def raw(self) -> Iterator[Json]:
        """Iterate over the events as dicts, without decoding them to models."""
        return self._each(_identity)

    def text(self) -> Iterator[str]:
        """Iterate over the text deltas, without empty ones. They add up to the text of the result."""
        text = self._text_deltas()
        return self._each(text.add, text.end)

    def result(self) -> R:
        """Read to the end and return the result, which equals that of a call without streaming.

        Raises the error that ended the stream, if any, and ClientClosedError if it was closed before its end.
        """
        while self._advance():
            pass
        self._events = iter(())
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
                for payload in self._events:
                    value = convert(payload)
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
            self._opened = True
            self._events = iter(events)
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


class AsyncStream(_BaseStream[E, R]):
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

        __await__ = __iter__

    def __aiter__(self) -> AsyncIterator[E]:
        return self._each(self._decode_event)

    async def __anext__(self) -> E:
        while True:
            for payload in self._events:
                return self._decode_event(payload)
            if not await self._advance():
                raise StopAsyncIteration

    def raw(self) -> AsyncGenerator[Json, None]:
        """Iterate over the events as dicts, without decoding them to models."""
        return self._each(_identity)

    def text(self) -> AsyncGenerator[str, None]:
        """Iterate over the text deltas, without empty ones. They add up to the text of the result."""
        text = self._text_deltas()
        return self._each(text.add, text.end)

    async def result(self) -> R:
        """Read to the end and return the result, which equals that of a call without streaming.

        Raises the error that ended the stream, if any, and ClientClosedError if it was closed before its end.
        """
        while await self._advance():
            pass
        self._events = iter(())
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
                for payload in self._events:
                    value = convert(payload)
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
            self._opened = True
            self._events = iter(events)
            return True
        self._finish(closed=self._driver.closed)
        await self.close()
        return False


def _identity(value: Any) -> Any:
    return value
