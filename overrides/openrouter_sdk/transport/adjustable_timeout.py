"""A read timeout that can change while a body is being read.

httpcore looks up the read timeout once, when it starts to read a body, and passes it to each read of the
network stream, so that a deadline could not shorten later reads. A network backend of ours opens streams that
accept an `AdjustableTimeout`, and look up its current value at each read.
"""

from __future__ import annotations

import ssl
from contextlib import suppress
from typing import Any

import httpcore


class AdjustableTimeout(float):
    """A timeout in seconds that can be changed while in use; for other code, a float of its first value."""

    current: float | None

    def __init__(self, seconds: float) -> None:
        self.current = seconds


class TimeoutStream(httpcore.NetworkStream):
    """A network stream that supports `AdjustableTimeout`."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._read = stream.read

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read available bytes. Raises httpcore.ReadTimeout."""
        return self._read(max_bytes, timeout.current if type(timeout) is AdjustableTimeout else timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Upgrade to TLS."""
        return TimeoutStream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Return information such as the socket."""
        return self._stream.get_extra_info(info)


class AsyncTimeoutStream(httpcore.AsyncNetworkStream):
    """An asynchronous network stream that supports `AdjustableTimeout`."""

    # The methods return the coroutines of the wrapped stream: a second one for each read would cost time.

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._read = stream.read

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        """Read available bytes. Raises httpcore.ReadTimeout."""
        return self._read(max_bytes, timeout.current if type(timeout) is AdjustableTimeout else timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Write all bytes."""
        return self._stream.write(buffer, timeout)

    def aclose(self) -> Any:
        """Close the stream."""
        return self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Upgrade to TLS."""
        return AsyncTimeoutStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Return information such as the socket."""
        return self._stream.get_extra_info(info)


class TimeoutBackend(httpcore.NetworkBackend):
    """A network backend that opens streams with support for `AdjustableTimeout`."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        """Connect to a host."""
        return TimeoutStream(self._backend.connect_tcp(*args, **options))

    def connect_unix_socket(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        """Connect to a Unix domain socket."""
        return TimeoutStream(self._backend.connect_unix_socket(*args, **options))

    def sleep(self, seconds: float) -> None:
        """Sleep between attempts to connect."""
        self._backend.sleep(seconds)


class AsyncTimeoutBackend(httpcore.AsyncNetworkBackend):
    """An asynchronous network backend. See `TimeoutBackend`."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        """Connect to a host."""
        return AsyncTimeoutStream(await self._backend.connect_tcp(*args, **options))

    async def connect_unix_socket(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        """Connect to a Unix domain socket."""
        return AsyncTimeoutStream(await self._backend.connect_unix_socket(*args, **options))

    async def sleep(self, seconds: float) -> None:
        """Sleep between attempts to connect."""
        await self._backend.sleep(seconds)


def install_backend(client: Any) -> None:
    """Make a new httpx client use our network backend.

    httpx has no argument for the backend of httpcore. If the private attributes used here are missing, the
    timeout of a body does not change while it is read; everything else works.
    """
    with suppress(AttributeError):
        for transport in (client._transport, *client._mounts.values()):
            if transport is not None:
                pool = transport._pool
                is_async = isinstance(pool, httpcore.AsyncConnectionPool)
                backend = AsyncTimeoutBackend if is_async else TimeoutBackend
                pool._network_backend = backend(pool._network_backend)
