"""What asyncio calls for a connection: it parses responses, and wakes the task that waits for them."""

from __future__ import annotations

import asyncio
from typing import Any, Final

from openrouter_sdk.transport.network.response_parser import ResponseParser
from openrouter_sdk.transport.network.sockets import is_readable

_MAX_UNREAD: Final = 128 * 1024
"""How many bytes are kept for a reader that is slow, before the server has to wait."""


class Receiver(asyncio.BufferedProtocol):
    """A connection, used by one task at a time.

    What arrives passes through `buffer`, which the connections of an event loop may share: asyncio would
    allocate 256 KiB for each read, which takes six times as long as reading itself.
    """

    __slots__ = (
        *("_buffer", "_loop", "_paused", "_response", "_throttled", "_unread", "_waiter"),
        *("error", "transport"),
    )

    def __init__(self, loop: asyncio.AbstractEventLoop, transport: Any, buffer: memoryview) -> None:
        self.transport: asyncio.Transport = transport
        self.error: Exception | None = None
        """Why nothing more is received: a ValueError means no HTTP, an OSError a lost connection."""
        self._buffer = buffer
        self._loop = loop
        self._response: ResponseParser | None = None
        self._unread: list[bytes] = []
        self._waiter: asyncio.Future[None] | None = None
        self._paused = self._throttled = False
        transport.set_protocol(self)

    # --- for the task ---

    def begin(self, method: str) -> None:
        """Expect the response to a request."""
        self._response = ResponseParser(method.encode(), sent=True)

    async def head(self) -> ResponseParser:
        """Wait for the head of the response. Raises why there is none."""
        response = self._response
        assert response is not None
        while not response.started:
            await self._wait()
        return response

    async def read(self) -> bytes:
        """Return what has arrived of the body since the last time, or wait; empty at the end."""
        response = self._response
        while not (data := self.take()) and not self.is_complete:
            await self._wait()
            if response is not self._response:  # the task was late, and the connection is another's
                raise ConnectionError("the connection is closed")
        return data

    def take(self) -> bytes:
        """Return what has arrived of the body since the last time."""
        unread = self._unread
        if not unread:
            return b""
        data = unread[0] if len(unread) == 1 else b"".join(unread)
        unread.clear()
        if self._throttled:
            self._throttled = False
            self.transport.resume_reading()
        return data

    async def drain(self) -> None:
        """Wait until the server has taken most of what was written. Raises why it never will."""
        if self.error is not None:
            raise self.error
        while self._paused:
            await self._wait()

    async def _wait(self) -> None:
        if self.error is not None:
            raise self.error
        waiter = self._waiter = self._loop.create_future()
        try:
            await waiter
        finally:
            if waiter is self._waiter:
                self._waiter = None

    @property
    def is_complete(self) -> bool:
        """Whether the body has arrived to its end."""
        return self._response is not None and self._response.complete

    @property
    def is_reusable(self) -> bool:
        """Whether another request can be sent: both sides have said all that they were to say."""
        response, transport = self._response, self.transport
        if response is not None and not response.reusable:
            return False
        return (
            self.error is None
            and not self._unread
            and not transport.is_closing()
            and not transport.get_write_buffer_size()
        )

    @property
    def is_readable(self) -> bool:
        """Whether the server has sent something or closed the connection, maybe unseen by the event loop."""
        return is_readable(self.transport.get_extra_info("socket"))

    def refuse(self) -> None:
        """Take note that the server has sent something before it was asked."""
        self._fail(ValueError("the server sent what nobody asked for"))

    def abort(self, error: Exception | None = None) -> None:
        """Close the connection at once, and wake whoever waits: the server may read nothing any more."""
        self._fail(error or ConnectionError("the connection is closed"))
        self.transport.abort()

    # --- for asyncio ---

    def get_buffer(self, sizehint: int) -> memoryview:
        """Return where to put what arrives."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Parse what has arrived."""
        data = bytes(self._buffer[:nbytes])
        response = self._response
        if response is None or response.complete or self.error is not None:
            self.refuse()
            return
        response.feed(data)
        if response.pieces:
            self._unread += response.pieces
            response.pieces.clear()
            if not self._throttled and self._waiter is None and sum(map(len, self._unread)) > _MAX_UNREAD:
                self._throttled = True
                self.transport.pause_reading()
        if response.failure is not None:
            self._fail(ValueError(response.failure))
        self._wake()

    def eof_received(self) -> None:
        """Note that the server has closed the connection."""
        self._end()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the connection is closed."""
        if exc is not None:
            self._fail(exc)
        self._end()

    def pause_writing(self) -> None:
        """Have the task wait for the server."""
        self._paused = True

    def resume_writing(self) -> None:
        """Let the task go on."""
        self._paused = False
        self._wake()

    def _end(self) -> None:
        response, reason = self._response, None
        if self.error is None and response is not None and not response.complete:
            response.feed(b"")
            reason = response.failure
        self._fail(ConnectionError(reason or "the connection is closed"))

    def _fail(self, error: Exception) -> None:
        if self.error is None:
            self.error = error
        self._wake()

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)
