"""Streams as people use them: iterators of typed events with the text, the raw events and the result."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from types import TracebackType
from typing import Any, Generic, TypeVar

import httpx

from openrouter_sdk.dialects import Dialect
from openrouter_sdk.drivers import AsyncConnection, SyncConnection, failure
from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError
from openrouter_sdk.exchange import Progress, Step, failed
from openrouter_sdk.opening import Opened
from openrouter_sdk.reading import Json, StreamReader
from openrouter_sdk.response import Response
from openrouter_sdk.tools import ToolCallSoFar, tool_calls_of

E = TypeVar("E")
R = TypeVar("R")

DRAIN_SECONDS = 0.25
"""How long to wait, after the end mark, for the end of the body that makes the connection reusable."""


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

    def _check_usable(self) -> None:
        if self._closed and not self._exhausted:
            raise ClientClosedError("the stream was closed before its end; `partial` has what had come")


class Stream(_Stream[E, R]):
    """A streamed answer.

    A context manager and an iterator of typed events. Leaving the `with` block, by `break`, by an exception
    or at the end, closes the connection at once if the stream is not finished, and gives it back to the
    pool if it is. What goes wrong is raised with the result so far in the error's `partial`.
    """

    def __init__(self, plan: Plan[E, R], connect: Callable[[], SyncConnection]) -> None:
        super().__init__(plan)
        self._connect = connect
        self._connection: SyncConnection | None = None
        self._events = self._payloads()

    def __enter__(self) -> Stream[E, R]:
        self._open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[E]:
        decode = self._plan.decode_event
        for payload in self._events:
            yield decode(payload)

    def __next__(self) -> E:
        return self._plan.decode_event(next(self._events))

    def __aiter__(self) -> Any:
        raise TypeError("this stream is synchronous: use `for` and `with`, or an AsyncOpenRouter")

    def raw(self) -> Iterator[Json]:
        """The events as plain dicts, without building models."""
        return self._events

    def text(self) -> Iterator[str]:
        """The pieces of text alone, as they arrive; empty pieces left out."""
        text_of = self._plan.text_of
        for payload in self._events:
            piece = text_of(payload)
            if piece:
                yield piece

    def result(self) -> R:
        """Read to the end and return the complete result, equal to that of a call without streaming."""
        for _ in self._events:
            pass
        return self.response.data

    def close(self) -> None:
        """Close the stream. Harmless when it is closed already."""
        self._closed = True
        if self._connection is not None:
            self._connection.close()

    def _open(self) -> Opened:
        if self._opened is None:
            self._check_usable()
            self._connection = self._connect()
            self._opened = self._connection.run(self._plan.exchange())
        return self._opened

    def _payloads(self) -> Iterator[Json]:
        opened = self._open()
        if opened.whole is not None:
            yield from self._plan.as_events(opened.whole.payload)
            self._exhausted = True
            return
        reader = self._reader(opened)
        try:
            yield from opened.events
            while not reader.done:
                yield from self._next(reader)
            self._exhausted = True
            self._release()
        finally:
            self.close()

    def _next(self, reader: StreamReader) -> list[Json]:
        """The next events. Errors carry the partial result."""
        if reader.failure is not None:
            raise reader.failure
        assert self._connection is not None
        self._check_usable()
        try:
            data = next(self._connection.chunks, b"")
        except (httpx.TransportError, httpx.StreamError, httpx.DecodingError) as error:
            raise self._broken(reader, reader.progress, error) from error
        if not data:
            reader.end()
            return []
        events = reader.feed(data)
        reader.check_total()
        return events

    def _broken(self, reader: StreamReader, progress: Progress, error: Exception) -> Exception:
        return reader.broken(failed(failure(error), "between_events", progress))

    def _release(self) -> None:
        """Read what is left of the body, so that the connection can serve again; give up soon.

        httpx cannot wait for a body with a limit of our choice, so the wait is done beside.
        """
        connection = self._connection
        if connection is None or connection.response is None:
            return
        rest = threading.Thread(target=_exhaust, args=(connection.chunks,), daemon=True)
        rest.start()
        rest.join(DRAIN_SECONDS)
        if rest.is_alive():
            _hang_up(connection.response)
            rest.join(DRAIN_SECONDS)


def _exhaust(chunks: Iterator[bytes]) -> None:
    with contextlib.suppress(httpx.HTTPError, httpx.StreamError):
        for _ in chunks:
            pass


def _hang_up(response: httpx.Response) -> None:
    """Wake a read that waits on the response's socket."""
    import socket

    network = response.extensions.get("network_stream")
    found = network.get_extra_info("socket") if network is not None else None
    if isinstance(found, socket.socket):
        with contextlib.suppress(OSError):
            found.shutdown(socket.SHUT_RDWR)


class AsyncStream(_Stream[E, R]):
    """A streamed answer, asynchronous. See `Stream`."""

    def __init__(self, plan: Plan[E, R], connect: Callable[[], AsyncConnection]) -> None:
        super().__init__(plan)
        self._connect = connect
        self._connection: AsyncConnection | None = None
        self._events = self._payloads()

    async def __aenter__(self) -> AsyncStream[E, R]:
        await self._open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __iter__(self) -> Any:
        raise TypeError("this stream is asynchronous: use `async for` and `async with`, or an OpenRouter")

    async def __aiter__(self) -> AsyncIterator[E]:
        decode = self._plan.decode_event
        async for payload in self._events:
            yield decode(payload)

    async def __anext__(self) -> E:
        return self._plan.decode_event(await anext(self._events))

    def raw(self) -> AsyncIterator[Json]:
        """The events as plain dicts, without building models."""
        return self._events

    async def text(self) -> AsyncIterator[str]:
        """The pieces of text alone, as they arrive; empty pieces left out."""
        text_of = self._plan.text_of
        async for payload in self._events:
            piece = text_of(payload)
            if piece:
                yield piece

    async def result(self) -> R:
        """Read to the end and return the complete result, equal to that of a call without streaming."""
        async for _ in self._events:
            pass
        return self.response.data

    async def close(self) -> None:
        """Close the stream. Harmless when it is closed already."""
        self._closed = True
        if self._connection is not None:
            await self._connection.close()

    async def _open(self) -> Opened:
        if self._opened is None:
            self._check_usable()
            self._connection = self._connect()
            self._opened = await self._connection.run(self._plan.exchange())
        return self._opened

    async def _payloads(self) -> AsyncIterator[Json]:
        opened = await self._open()
        if opened.whole is not None:
            for payload in self._plan.as_events(opened.whole.payload):
                yield payload
            self._exhausted = True
            return
        reader = self._reader(opened)
        try:
            for payload in opened.events:
                yield payload
            while not reader.done:
                for payload in await self._next(reader):
                    yield payload
            self._exhausted = True
            await self._release()
        finally:
            await self.close()

    async def _next(self, reader: StreamReader) -> list[Json]:
        """The next events. Errors carry the partial result."""
        if reader.failure is not None:
            raise reader.failure
        assert self._connection is not None
        assert self._connection.chunks is not None
        self._check_usable()
        try:
            data = await anext(self._connection.chunks, b"")
        except (httpx.TransportError, httpx.StreamError, httpx.DecodingError) as error:
            raise reader.broken(failed(failure(error), "between_events", reader.progress)) from error
        if not data:
            reader.end()
            return []
        events = reader.feed(data)
        reader.check_total()
        return events

    async def _release(self) -> None:
        """Read what is left of the body, so that the connection can serve again; give up soon."""
        connection = self._connection
        if connection is None or connection.response is None or connection.chunks is None:
            return
        import anyio

        with anyio.move_on_after(DRAIN_SECONDS):
            with contextlib.suppress(httpx.HTTPError, httpx.StreamError):
                async for _ in connection.chunks:
                    pass
