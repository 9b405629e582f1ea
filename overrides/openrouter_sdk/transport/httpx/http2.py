"""Workarounds for HTTP/2 in httpcore: abandoned streams, timeouts, threads and errors."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import httpx
    from anyio import CancelScope

    from openrouter_sdk.exchange.steps import Send
    from openrouter_sdk.transport.httpx.libraries import Library
    from openrouter_sdk.transport.httpx.response_body import AsyncBody

_CANCEL: Final = 0x8  # error codes (RFC 9113, section 7)
_REFUSED_STREAM: Final = 0x7
_RESET_SECONDS: Final = 1.0
"""Timeout for sending RST_STREAM, in seconds."""
_MAX_IDLE: Final = 20


class Http2Stream:
    """One request of an asynchronous client, on a connection that other requests may share.

    httpcore does not reset a stream that is abandoned or cancelled, so the server would go on generating,
    sending and billing the response; this class sends RST_STREAM (RFC 9113, section 5.4.2). A timeout of
    httpcore ends all streams of the connection, and restarts when any of them receives data; this class
    enforces timeouts itself.

    httpcore has no public access to its connections. If the private attributes used here are missing, streams
    are not reset; everything else works.
    """

    def __init__(self, client: httpx.AsyncClient, library: Library) -> None:
        self._client = client
        self._library = library
        self._request: Any = None
        self._opening: Any = None
        self._connection: Any = None
        self._stream = 0
        self._scope: CancelScope | None = None
        self._guard: CancelScope | None = None
        self._timeouts: dict[str, float | None] = {}
        self._wait: float | None = None
        self._head_wait: float | None = None
        self._end = inf

    async def trace(self, name: str, info: dict[str, Any]) -> None:
        """Trace extension of httpcore, called at each step of the request."""
        if name.endswith("connect_tcp.complete"):
            self._opening = info["return_value"]
        if name.endswith("start_tls.failed"):
            await self._close_opening()
        if name.endswith("send_request_headers.started"):
            self._shield(on=False)
            self._set_deadline()
        if name.endswith("send_request_body.complete") and self._wait != self._head_wait:
            self._wait = self._head_wait  # of the caller's own client, which does not count while it sends
            self._set_deadline()
        if name == "http2.send_connection_init.started":
            self._shield(on=True)
            self._find_connection(info["request"])
        if name == "http2.response_closed.started":
            self._reset_state()  # before httpcore gives its place to another request
        if name == "http2.send_request_headers.started":
            self._request, self._stream = info["request"], info["stream_id"]
            self._connection = self._find_connection(self._request)

    async def _close_opening(self) -> None:
        """Close a connection without TLS, which httpcore does not if the handshake is cancelled."""
        from anyio import CancelScope

        if self._opening is not None:
            with CancelScope(shield=True):
                await self._opening.aclose()

    def _find_connection(self, request: Any) -> Any:
        """Return the HTTP/2 connection that httpcore uses for a request, or None if that is private."""
        with contextlib.suppress(AttributeError):
            url = self._library.httpx.URL(bytes(request.url).decode())
            connection = _connection_of(self._client._transport_for_url(url), request)
            _share(connection, self._library)
            return connection
        return None

    def _shield(self, *, on: bool) -> None:
        """Hold back a cancellation while the connection is opened, on which other requests may wait.

        The shield is a scope of its own, because a scope that is cancelled itself does not shield.
        """
        if self._guard is not None:
            self._guard.shield = on

    async def send(self, request: httpx.Request, step: Send, wait: float | None) -> httpx.Response:
        """Send the request, which may take `step.wait` seconds, and read the head of the response, in `wait`.

        Getting a connection may take `step.connect` seconds before that: the server limits the number of
        streams, and further requests queue. Raises httpx.ReadTimeout, and what `httpx.AsyncClient.send`
        raises.
        """
        import anyio

        self._wait, self._head_wait = step.wait, wait
        self._timeouts = request.extensions["timeout"]
        self._timeouts |= {"read": inf, "write": inf}  # this class keeps them
        self._end = anyio.current_time() + step.total if step.total is not None else inf
        with anyio.CancelScope(deadline=self._end) as self._scope, anyio.CancelScope() as self._guard:
            self._set_deadline(step.connect)
            return await self._client.send(request, stream=True, follow_redirects=False)
        raise self._timed_out(self._wait)

    def extend(self) -> None:
        """Have the wait for the response start again, while a large body is sent."""
        self._set_deadline()

    def _set_deadline(self, extra: float | None = 0.0) -> None:
        import anyio

        if self._scope is not None and self._wait is not None and extra is not None:
            self._scope.deadline = min(self._end, anyio.current_time() + self._wait + extra)

    async def read(self, body: AsyncBody, wait: float | None) -> bytes:
        """Return the next piece of the body, which may take `wait` seconds. Raises httpx.ReadTimeout."""
        import anyio

        try:
            with anyio.fail_after(wait) as self._scope:
                return await body.read()
        except TimeoutError as error:
            raise self._timed_out(wait) from error
        return b""  # woken

    def _timed_out(self, wait: float | None) -> Exception:
        self.retire()
        self._timeouts["read"] = wait  # which the error names
        error: Exception = self._library.httpx.ReadTimeout("")
        return error

    def wake(self) -> None:
        """End the wait of another task for the response."""
        if self._scope is not None:
            self._scope.cancel()

    def retire(self) -> None:
        """Send no new requests over the connection, which may be dead; its other streams continue."""
        if self._connection is not None:
            self._connection._connection_error = True

    async def reset(self) -> None:
        """Tell the server that the response is no longer wanted, unless the stream has ended."""
        self._reset_state()
        connection, self._connection = self._connection, None
        if connection is None:
            return
        import anyio

        # Any exception means that the connection has ended.
        with anyio.move_on_after(_RESET_SECONDS, shield=True) as scope, contextlib.suppress(Exception):
            await connection._write_outgoing_data(self._request)
        if scope.cancelled_caught:  # possibly in the middle of a frame
            connection._connection_error = True

    def _reset_state(self) -> None:
        """Have h2 end the stream, unless it has ended; `reset` sends what comes of it."""
        if self._connection is not None:
            with contextlib.suppress(Exception):
                self._connection._h2_state.reset_stream(self._stream, _CANCEL)


def may_speak_http2(client: httpx.AsyncClient, request: httpx.Request) -> bool:
    """Whether a client of the caller's may send a request over HTTP/2, as far as can be seen.

    If so, its pool assigns requests to connections as ours does from then on: the one of httpcore closes a
    connection that requests wait for, or forgets it while it is being opened.
    """
    transport = getattr(client, "_transport_for_url", lambda _: None)(request.url)
    pool: Any = getattr(transport, "_pool", None)
    if not getattr(pool, "_http2", False):
        return False
    if "_assign_requests_to_connections" not in vars(pool):
        from openrouter_sdk.transport.network.transports import assign_requests

        pool._assign_requests_to_connections = partial(assign_requests, pool)
    return True


def _connection_of(transport: Any, request: Any) -> Any:
    """Return the HTTP/2 connection that httpcore uses for one of its requests."""
    pool = transport._pool
    connection: Any = next((item.connection for item in pool._requests if item.request is request), None)
    while not hasattr(connection, "_h2_state"):  # a proxy's connection wraps another one
        connection = connection._connection
    return connection


def _share(connection: Any, library: Library) -> None:
    """Have what requests write to a connection of a caller's client sent even if they are cancelled."""
    from openrouter_sdk.transport.network.async_sockets import SharedSocketStream

    stream = connection._network_stream
    if not isinstance(stream, SharedSocketStream):
        connection._network_stream = SharedSocketStream(stream, library.httpcore, None)


class ClientPool:
    """A pool of `httpx.Client`s for HTTP/2, each used by one exchange at a time.

    httpcore's HTTP/2 connections are not thread-safe. Instead of resetting a stream, an abandoned exchange
    closes its connection.
    """

    def __init__(self, make: Callable[[], httpx.Client]) -> None:
        self._make = make
        self._process = os.getpid()
        self._idle: list[httpx.Client] = []
        self._closed = False

    def acquire(self) -> httpx.Client:
        """Return an idle client, or a new one."""
        if self._process != os.getpid():  # after a fork, the idle ones belong to the parent
            self._process, self._idle = os.getpid(), []
        with contextlib.suppress(IndexError):
            return self._idle.pop()
        return self._make()

    def release(self, client: httpx.Client, *, reusable: bool) -> None:
        """Return a client to the pool, or close it unless `reusable`: its response was read to the end."""
        if reusable and not self._closed and len(self._idle) < _MAX_IDLE:
            self._idle.append(client)
        else:
            client.close()

    def close(self) -> None:
        """Close the idle clients; those in use are closed on release."""
        self._closed = True
        with contextlib.suppress(IndexError):
            while True:
                self._idle.pop().close()


def protocol_errors() -> tuple[type[Exception], ...]:
    """The exceptions of h2, which httpcore does not translate while reading a body."""
    exceptions: Any = sys.modules.get("h2.exceptions")
    return () if exceptions is None else (exceptions.ProtocolError,)


def was_refused(error: BaseException) -> bool:
    """Whether the server states that it has not processed the request (RFC 9113, section 8.7)."""
    event = next(iter(getattr(error.__cause__, "args", ())), None)
    reset, last = getattr(event, "error_code", None), getattr(event, "last_stream_id", None)
    return last == 0 or (hasattr(event, "remote_reset") and reset == _REFUSED_STREAM)
