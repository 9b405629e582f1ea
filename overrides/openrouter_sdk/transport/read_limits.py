"""Let each read of a response have a limit of its own.

httpcore looks up the read timeout once, when a body begins, and passes it on to each read of the network
stream; so a deadline could not shorten a later wait. Streams of ours, which httpcore takes from a network
backend, accept a timeout that changes after it was passed.
"""

from __future__ import annotations

import ssl
from contextlib import suppress
from typing import Any

import httpcore


class ReadLimit(float):
    """A timeout in seconds that can be changed while it is in use; to others, the number that it began as."""

    current: float | None

    def __init__(self, seconds: float) -> None:
        self.current = seconds


def _current(timeout: float | None) -> float | None:
    return timeout.current if isinstance(timeout, ReadLimit) else timeout


class LimitedStream(httpcore.NetworkStream):
    """A network stream that understands `ReadLimit`."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has come. Raises httpcore.ReadTimeout."""
        return self._stream.read(max_bytes, _current(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same over TLS."""
        return LimitedStream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Facts of the socket."""
        return self._stream.get_extra_info(info)


class AsyncLimitedStream(httpcore.AsyncNetworkStream):
    """The same, asynchronous."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        """Read what has come. Raises httpcore.ReadTimeout."""
        return self._stream.read(max_bytes, _current(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> Any:
        """Write all bytes."""
        return self._stream.write(buffer, timeout)

    def aclose(self) -> Any:
        """Close the stream."""
        return self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """The same over TLS."""
        return AsyncLimitedStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Facts of the socket."""
        return self._stream.get_extra_info(info)


class LimitedBackend(httpcore.NetworkBackend):
    """Opens limited streams."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        """Connect to a host."""
        return LimitedStream(self._backend.connect_tcp(*args, **options))

    def connect_unix_socket(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        """Connect to a socket in the file system."""
        return LimitedStream(self._backend.connect_unix_socket(*args, **options))

    def sleep(self, seconds: float) -> None:
        """Wait between attempts to connect."""
        self._backend.sleep(seconds)


class AsyncLimitedBackend(httpcore.AsyncNetworkBackend):
    """The same, asynchronous."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        """Connect to a host."""
        return AsyncLimitedStream(await self._backend.connect_tcp(*args, **options))

    async def connect_unix_socket(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        """Connect to a socket in the file system."""
        return AsyncLimitedStream(await self._backend.connect_unix_socket(*args, **options))

    async def sleep(self, seconds: float) -> None:
        """Wait between attempts to connect."""
        await self._backend.sleep(seconds)


def limit_reads(client: Any) -> None:
    """Have an httpx client of ours, which was not used yet, open limited streams.

    httpx does not pass a backend on to httpcore. Should the attributes that lead there be gone, a wait is as
    long as it was when the body began, and all else works.
    """
    with suppress(AttributeError):
        for transport in (client._transport, *client._mounts.values()):
            if transport is not None:
                pool = transport._pool
                asynchronous = isinstance(pool, httpcore.AsyncConnectionPool)
                backend = AsyncLimitedBackend if asynchronous else LimitedBackend
                pool._network_backend = backend(pool._network_backend)
