"""Streams as people use them: iterators of typed events with the text, the raw events and the result."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError, OpenRouterError
from openrouter_sdk.events.arguments import ToolCallSoFar, tool_calls_of
from openrouter_sdk.events.formats import Dialect
from openrouter_sdk.exchange.exchange import Progress, Step, failed
from openrouter_sdk.exchange.opening import Opened
from openrouter_sdk.exchange.parse import Json, StreamReader
from openrouter_sdk.exchange.response import Response
from openrouter_sdk.streaming import drain as releasing
from openrouter_sdk.transport.httpx import (
    AsyncConnection,
    SyncConnection,
    failure,
    network_errors,
)

E = TypeVar("E")
R = TypeVar("R")


class Plan(Generic[E, R]):
    """What a stream does with its events; the same for sync and async."""

    def __init__(
        self,
        exchange: Callable[[], Generator[Step, Any, Opened]],
        *,
        decode_event: Callable[[Any], E],
        decode_result: Callable[[Any], R],
        dialect: Dialect,
    ) -> None:
        self.exchange = exchange
        self.decode_event = decode_event
        self.decode_result = decode_result
        self.text_of = dialect.text_of
        self.as_events = dialect.as_events


class _Stream(Generic[E, R]):
    """State that both kinds of stream share."""

    def __init__(self, plan: Plan[E, R]) -> None:
        self._plan = plan
        self._opened: Opened | None = None
        self._closed = False
        self._exhausted = False
        self._in_with = False
        self._failure: OpenRouterError | None = None
        self._batch: Iterator[Json] = iter(())  # events that are read and not handed over yet
        self._ended = False  # nothing more is to be read, for whatever reason

    @property
    def response(self) -> Response[R]:
        """Status, headers and attempts of the answer, with the result so far as its data.

        Raises InvalidArgumentError before the stream was opened, by `with` or by iterating.
        """
        opened = self._must_be_open()
        if opened.whole is not None:
            answer = opened.whole
            data = self._plan.decode_result(answer.payload)
            return Response(data, answer.head.status, answer.head.headers, answer.attempts, answer.content)
        reader = self._reader(opened)
        head, attempts = opened.head, reader.progress.attempts
        return Response(reader.partial(), head.status, head.headers, attempts, b"")

    @property
    def partial(self) -> R | None:
        """The result so far; None before the stream was opened."""
        return None if self._opened is None else self.response.data

    @property
    def generation_id(self) -> str | None:
        """Id for `generations.get_generation`, known as soon as the stream is open (protocol section 4)."""
        return self.response.generation_id

    @property
    def tool_calls(self) -> list[ToolCallSoFar]:
        """The tool calls so far of a chat; their `arguments` can be read while they are incomplete."""
        return tool_calls_of(self.partial)

    def _must_be_open(self) -> Opened:
        if self._opened is None:
            raise InvalidArgumentError("the stream is not open yet: enter it with `with`, or iterate over it")
        return self._opened

    @staticmethod
    def _reader(opened: Opened) -> StreamReader:
        assert opened.reader is not None
        return opened.reader

    def _check_complete(self) -> None:
        """Raise what ended the stream: nobody is to take a part of it for the whole."""
        if self._failure is not None:
            raise self._failure
        self._check_usable()

    def _tell_end(self) -> None:
        if self._opened is not None and self._opened.ended is not None:
            self._opened.ended()

    def _first_events(self, opened: Opened) -> list[Json]:
        return opened.events if opened.whole is None else self._plan.as_events(opened.whole.payload)

    def _end(self, error: BaseException | None = None) -> None:
        self._ended = True
        self._exhausted = error is None
        self._failure = error if isinstance(error, OpenRouterError) else None

    def _check_usable(self) -> None:
        if self._closed and not self._exhausted:
            raise ClientClosedError("the stream was closed before its end; `partial` has what had come")


class Stream(_Stream[E, R]):
    """A streamed answer.

    A context manager and an iterator of typed events. Leaving the `with` block, by `break`, by an exception
    or at the end, closes the connection at once if the stream is not finished, and gives it back to the
    pool if it is. Without `with`, leaving a loop over the stream does so too. What goes wrong is raised with
    the result so far in the error's `partial`, and again by whatever asks for the result later.
    """

    _connection: SyncConnection | None = None

    def __init__(self, plan: Plan[E, R], connect: Callable[[], SyncConnection]) -> None:
        super().__init__(plan)
        self._connect = connect

    def __enter__(self) -> Stream[E, R]:
        self._in_with = True
        self._open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[E]:
        decode = self._plan.decode_event
        more = True
        try:
            while more:
                for payload in self._batch:
                    yield decode(payload)
                more = self._advance()
            self._check_complete()
        finally:
            self._leave()

    def __next__(self) -> E:
        more = True
        while more:
            for payload in self._batch:
                return self._plan.decode_event(payload)
            more = self._advance()
        raise StopIteration

    if not TYPE_CHECKING:  # checkers say it themselves, when there is no such method

        def __aiter__(self) -> Any:
            raise TypeError("this stream is synchronous: use `for` and `with`, or an AsyncOpenRouter")

    def raw(self) -> Iterator[Json]:
        """The events as plain dicts, without building models."""
        more = True
        try:
            while more:
                yield from self._batch
                more = self._advance()
            self._check_complete()
        finally:
            self._leave()

    def text(self) -> Iterator[str]:
        """The pieces of text alone, as they arrive; empty pieces left out."""
        text_of = self._plan.text_of
        more = True
        try:
            while more:
                for payload in self._batch:
                    piece = text_of(payload)
                    if piece:
                        yield piece
                more = self._advance()
            self._check_complete()
        finally:
            self._leave()

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
        if self._connection is not None:
            releasing.close(self._connection)
        self._tell_end()

    def _leave(self) -> None:
        """The end of a loop over the stream; inside `with` there may be another one."""
        if not self._in_with:
            self._abandon()

    def _abandon(self) -> None:
        """Close from where nobody knows which locks are held: a generator may be closed by the collector."""
        if self._connection is not None and self._connection.response is not None:
            self._closed = True
            releasing.close_beside(self.close)

    def __del__(self) -> None:
        self._abandon()

    def _open(self) -> Opened:
        if self._opened is None:
            self._check_usable()
            self._connection = self._connect()
            self._opened = self._connection.run(self._plan.exchange())
            releasing.keep(self._connection)
            self._batch = iter(self._first_events(self._opened))
        return self._opened

    def _advance(self) -> bool:
        """Put what comes next into the batch, which may be nothing yet; False at the end of the stream."""
        if self._ended:
            return False
        opened = self._opened
        try:
            if opened is None:
                self._open()
            elif (reader := opened.reader) is None or reader.done:
                self._finish()
                return False
            else:
                self._batch = iter(self._read(reader))
        except BaseException as error:
            self._end(error)
            self.close()
            raise
        return True

    def _finish(self) -> None:
        assert self._connection is not None
        if self._opened is not None and self._opened.reader is not None:
            releasing.give_back(self._connection)
        self._end()
        self.close()

    def _read(self, reader: StreamReader) -> list[Json]:
        """The next events. Errors carry the partial result."""
        if reader.failure is not None:
            raise reader.failure
        assert self._connection is not None
        if self._closed:
            self._check_usable()
        try:
            data = next(self._connection.chunks, b"")
        except network_errors() as error:
            raise self._broken(reader, reader.progress, error) from error
        if not data:
            return reader.end()
        return reader.feed(data)

    def _broken(self, reader: StreamReader, progress: Progress, error: Exception) -> Exception:
        return reader.broken(failed(failure(error), "between_events", progress))


class AsyncStream(_Stream[E, R]):
    """A streamed answer, asynchronous. See `Stream`."""

    def __init__(self, plan: Plan[E, R], connect: Callable[[], AsyncConnection]) -> None:
        super().__init__(plan)
        self._connect = connect
        self._connection: AsyncConnection | None = None

    async def __aenter__(self) -> AsyncStream[E, R]:
        self._in_with = True
        await self._open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError("this stream is asynchronous: use `async for` and `async with`, or an OpenRouter")

    async def __aiter__(self) -> AsyncIterator[E]:
        decode = self._plan.decode_event
        more = True
        try:
            while more:
                for payload in self._batch:
                    yield decode(payload)
                more = await self._advance()
            self._check_complete()
        finally:
            await self._leave()

    async def __anext__(self) -> E:
        more = True
        while more:
            for payload in self._batch:
                return self._plan.decode_event(payload)
            more = await self._advance()
        raise StopAsyncIteration

    async def raw(self) -> AsyncIterator[Json]:
        """The events as plain dicts, without building models."""
        more = True
        try:
            while more:
                for payload in self._batch:
                    yield payload
                more = await self._advance()
            self._check_complete()
        finally:
            await self._leave()

    async def text(self) -> AsyncIterator[str]:
        """The pieces of text alone, as they arrive; empty pieces left out."""
        text_of = self._plan.text_of
        more = True
        try:
            while more:
                for payload in self._batch:
                    piece = text_of(payload)
                    if piece:
                        yield piece
                more = await self._advance()
            self._check_complete()
        finally:
            await self._leave()

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
        if self._connection is not None:
            await self._connection.close()
        self._tell_end()

    async def _leave(self) -> None:
        """The end of a loop over the stream; inside `with` there may be another one."""
        if not self._in_with:
            await self.close()

    async def _open(self) -> Opened:
        if self._opened is None:
            self._check_usable()
            self._connection = self._connect()
            self._opened = await self._connection.run(self._plan.exchange())
            self._batch = iter(self._first_events(self._opened))
        return self._opened

    async def _advance(self) -> bool:
        """Put what comes next into the batch, which may be nothing yet; False at the end of the stream."""
        if self._ended:
            return False
        opened = self._opened
        try:
            if opened is None:
                await self._open()
            elif (reader := opened.reader) is None or reader.done:
                await self._finish()
                return False
            else:
                self._batch = iter(await self._read(reader))
        except BaseException as error:
            self._end(error)
            await self.close()
            raise
        return True

    async def _finish(self) -> None:
        assert self._connection is not None
        if self._opened is not None and self._opened.reader is not None:
            await releasing.give_back_async(self._connection)
        self._end()
        await self.close()

    async def _read(self, reader: StreamReader) -> list[Json]:
        """The next events. Errors carry the partial result."""
        if reader.failure is not None:
            raise reader.failure
        assert self._connection is not None
        assert self._connection.chunks is not None
        if self._closed:
            self._check_usable()
        try:
            data = await anext(self._connection.chunks, b"")
        except network_errors() as error:
            raise reader.broken(failed(failure(error), "between_events", reader.progress)) from error
        if not data:
            return reader.end()
        return reader.feed(data)
