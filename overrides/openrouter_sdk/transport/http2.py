"""HTTP/2 where httpcore leaves something open: streams that end early, timeouts, threads, and errors."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, Final

import httpx

if TYPE_CHECKING:
    from anyio import CancelScope

_CANCEL: Final = 0x8
_REFUSED_STREAM: Final = 0x7
_RESET_SECONDS: Final = 1.0
"""Seconds that telling the server may take."""
_MAX_IDLE: Final = 20


class Http2Stream:
    """One request of an asynchronous client, whose connection others may share.

    httpcore tells the server nothing when a stream is left or cancelled, and it would go on making, sending
    and billing the answer: so the stream is reset here (RFC 9113, section 5.4.2). httpcore also ends all
    streams of a connection when one of them times out, and lets a wait begin anew whenever any of them gets
    something: so the time is taken here. It has no public way to its connections: should the attributes
    that lead there be gone, the server is not told, and all else works as before.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._request: Any = None
        self._connection: Any = None
        self._stream = 0
        self._scope: CancelScope | None = None
        self._wait: float | None = None

    async def trace(self, name: str, info: dict[str, Any]) -> None:
        """Called by httpcore at each step of the request."""
        if name.endswith("send_request_headers.started"):
            self._limit()
        if name == "http2.send_request_headers.started":
            self._request, self._stream = info["request"], info["stream_id"]
            with contextlib.suppress(AttributeError):
                self._connection = _connection_of(self._client, self._request)

    async def send(self, request: httpx.Request, connect: float | None, wait: float | None) -> httpx.Response:
        """Send the request and wait for the head of its answer, in seconds from when it is under way.

        Until then, `connect` counts as well: a connection has room for so many streams, and others queue.
        Raises httpx.ReadTimeout, and what `httpx.AsyncClient.send` raises.
        """
        import anyio

        self._wait = wait
        with anyio.CancelScope() as self._scope:
            self._limit(connect)
            return await self._client.send(request, stream=True, follow_redirects=False)
        self.distrust()
        raise httpx.ReadTimeout("", request=request)

    def _limit(self, more: float | None = 0.0) -> None:
        import anyio

        if self._scope is not None and self._wait is not None and more is not None:
            self._scope.deadline = anyio.current_time() + self._wait + more

    async def limited(
        self, chunks: AsyncIterator[bytes], seconds: Callable[[], float | None], request: httpx.Request
    ) -> AsyncIterator[bytes]:
        """The chunks of a body, with so many seconds for each; whoever leaves them before the end leaves the
        stream. Raises httpx.ReadTimeout."""
        try:
            while chunk := await self._next(chunks, seconds(), request):
                yield chunk
        finally:
            await self.reset()

    async def _next(
        self, chunks: AsyncIterator[bytes], seconds: float | None, request: httpx.Request
    ) -> bytes:
        import anyio

        try:
            with anyio.fail_after(seconds):
                return await anext(chunks, b"")
        except TimeoutError as error:
            self.distrust()
            raise httpx.ReadTimeout("", request=request) from error

    def distrust(self) -> None:
        """Nothing new is to go over this connection, which may be dead; what runs on it goes on."""
        if self._connection is not None:
            self._connection._connection_error = True

    async def reset(self) -> None:
        """Tell the server that nobody waits for the answer any more, unless it is over."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        import anyio

        # What h2 or the network raise means that the stream or the connection is over.
        with anyio.move_on_after(_RESET_SECONDS, shield=True) as scope, contextlib.suppress(Exception):
            connection._h2_state.reset_stream(self._stream, _CANCEL)
            await connection._write_outgoing_data(self._request)
        if scope.cancelled_caught:  # a frame may have been cut in two
            connection._connection_error = True


def _connection_of(client: Any, request: Any) -> Any:
    """The HTTP/2 connection that httpcore sends a request of its own over."""
    pool = client._transport_for_url(httpx.URL(bytes(request.url).decode()))._pool
    connection: Any = next((one.connection for one in pool._requests if one.request is request), None)
    while not hasattr(connection, "_h2_state"):  # those of a proxy have another one inside
        connection = connection._connection
    return connection


class ClientPool:
    """Clients for threads, each lent to one exchange at a time.

    The state of httpcore's HTTP/2 connection has no lock, so threads that share one break each other's
    requests. Whoever hangs up closes the connection, which tells the server.
    """

    def __init__(self, make: Callable[[], httpx.Client]) -> None:
        self._make = make
        self._process = os.getpid()
        self._idle: list[httpx.Client] = []
        self._closed = False

    def acquire(self) -> httpx.Client:
        """A client that nobody else has."""
        if self._process != os.getpid():  # after a fork, those that are idle are the parent's
            self._process, self._idle = os.getpid(), []
        with contextlib.suppress(IndexError):
            return self._idle.pop()
        return self._make()

    def release(self, client: httpx.Client, *, reusable: bool) -> None:
        """`whole` says that the answer was read to its end, so that another one may come the same way."""
        if reusable and not self._closed and len(self._idle) < _MAX_IDLE:
            self._idle.append(client)
        else:
            client.close()

    def close(self) -> None:
        """Close the clients that are idle; one that is lent is closed when it is taken back."""
        self._closed = True
        with contextlib.suppress(IndexError):
            while True:
                self._idle.pop().close()


def protocol_errors() -> tuple[type[Exception], ...]:
    """What h2 raises for bytes that are no HTTP/2: httpcore lets it through while a body is read."""
    exceptions: Any = sys.modules.get("h2.exceptions")
    return () if exceptions is None else (exceptions.ProtocolError,)


def was_refused(error: BaseException) -> bool:
    """Whether the server says that it has not looked at the request (RFC 9113, section 8.7)."""
    event = next(iter(getattr(error.__cause__, "args", ())), None)
    reset, last = getattr(event, "error_code", None), getattr(event, "last_stream_id", None)
    return last == 0 or (hasattr(event, "remote_reset") and reset == _REFUSED_STREAM)
