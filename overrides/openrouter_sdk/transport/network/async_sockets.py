"""An asynchronous network backend of httpcore that keeps the deadline of each request. See `sockets`."""

from __future__ import annotations

import ssl
from contextlib import suppress
from typing import Any

from openrouter_sdk.transport.network.deadline import Deadline, DeadlineTimeout, deadline_of
from openrouter_sdk.transport.network.sockets import is_readable, said_of


class AsyncSocketStream:
    """A network stream of `core`, which is a httpcore, that keeps deadlines."""

    holds_head = False
    """See `SocketStream`."""

    # `read` and `write` return the coroutines of the wrapped stream: another one for each would cost time.

    def __init__(self, stream: Any, core: Any, opening: float | None) -> None:
        self._stream = stream
        self._core = core
        self._socket: Any = None
        self._read = stream.read
        self._opening = opening  # see `SocketStream`
        self._deadline: Deadline | None = None
        self._held = b""
        if (deadline := deadline_of(opening)) is not None:
            deadline.stream = self

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        """Read available bytes. Raises httpcore.ReadTimeout."""
        if self._held:
            return self._send_and_read(max_bytes, timeout)
        if type(timeout) is DeadlineTimeout:
            return self._read(max_bytes, timeout.deadline.left())
        return self._read(max_bytes, self._plain(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Write all bytes. Raises httpcore.WriteTimeout."""
        if type(timeout) is DeadlineTimeout:
            deadline, self._opening = timeout.deadline, None
            if self.holds_head and deadline is not self._deadline:
                self._deadline, self._held = deadline, buffer
                return _nothing()
            timeout = deadline.left()
        else:
            timeout = self._plain(timeout)
        if self._held:
            buffer, self._held = self._held + buffer, b""
        return self._stream.write(buffer, timeout)

    async def _send_and_read(self, max_bytes: int, timeout: float | None) -> bytes:
        with suppress(self._core.WriteError):  # the server may have responded and hung up
            await self.write(b"", timeout)
        data: bytes = await self.read(max_bytes, timeout)
        return data

    def shut_down(self) -> None:
        """Do nothing: closing the stream wakes the task that reads."""

    async def aclose(self) -> None:
        """Close the stream, also in a task that is being cancelled."""
        from anyio import CancelScope

        with CancelScope(shield=True):
            await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncSocketStream:
        """Upgrade to TLS. Raises httpcore.ConnectTimeout."""
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, _left_to_connect(timeout))
        except ValueError as error:  # a host that is no name
            await self.aclose()
            raise self._core.ConnectError(str(error)) from error
        except BaseException:  # httpcore does not close the connection if it is cancelled
            await self.aclose()
            raise
        kind = SharedSocketStream if _speaks_http2(stream) else AsyncSocketStream
        upgraded = kind(stream, self._core, timeout)
        upgraded.holds_head = self.holds_head
        return upgraded

    def get_extra_info(self, info: str) -> Any:
        """Return information such as the socket."""
        if info != "is_readable":
            return self._stream.get_extra_info(info)
        # Looked up once, because httpcore asks each idle connection at every request.
        if self._socket is None:
            self._socket = self._stream.get_extra_info("socket")
        return is_readable(self._socket)

    def _plain(self, timeout: float | None) -> float | None:
        return _left_to_connect(self._opening) if timeout is None else timeout


class SharedSocketStream(AsyncSocketStream):
    """A stream of HTTP/2: what a request writes may be of others, too, and is sent if it is cancelled."""

    def __init__(self, stream: Any, core: Any, opening: float | None) -> None:
        from anyio import Lock

        super().__init__(stream, core, opening)
        self._writing = Lock()

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Write all bytes, even if the caller is cancelled. Raises httpcore.WriteTimeout."""
        from openrouter_sdk.transport.httpx.cancellation import run_in_task

        return run_in_task(self._write_in_turn(super().write(buffer, timeout)))

    async def _write_in_turn(self, writing: Any) -> None:
        async with self._writing:
            await writing


def _speaks_http2(stream: Any) -> bool:
    tls = stream.get_extra_info("ssl_object")
    return tls is not None and tls.selected_alpn_protocol() == "h2"


class AsyncSocketBackend:
    """Opens connections within the deadline of a request, in asyncio and trio. See `SocketBackend`."""

    def __init__(self, core: Any, proxy: str | None = None, *, holds_head: bool = False) -> None:
        self._core = core
        self._holds_head = holds_head
        self._proxy = proxy
        self._backend = core.AnyIOBackend()

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *args: Any, **options: Any
    ) -> AsyncSocketStream:
        """Connect to a host. Raises httpcore.ConnectTimeout."""
        left = _left_to_connect(timeout)
        try:
            stream = await self._backend.connect_tcp(host, port, left, *args, **options)
        except (self._core.ConnectError, ValueError) as error:  # ValueError: a host that is no name
            raise self._core.ConnectError(said_of(error, self._proxy)) from error
        opened = AsyncSocketStream(stream, self._core, timeout)
        opened.holds_head = self._holds_head
        return opened


async def _nothing() -> None:
    """Awaited in place of a write that is held."""


def _left_to_connect(timeout: float | None) -> float | None:
    deadline = deadline_of(timeout)
    return timeout if deadline is None else deadline.left_to_connect()
