"""Asynchronous transports of httpx over our network backends. See `transports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from openrouter_sdk.transport.network.async_sockets import AsyncSocketBackend, AsyncSocketStream
from openrouter_sdk.transport.network.transports import pool_arguments

if TYPE_CHECKING:
    from ssl import SSLContext


class AsyncHTTPTransport(httpx.AsyncHTTPTransport):
    """An asynchronous transport that keeps a `Deadline`."""

    def __init__(
        self,
        *,
        verify: SSLContext | str | bool = True,
        http2: bool = False,
        limits: httpx.Limits,
        proxy: str | httpx.Proxy | None = None,
    ) -> None:
        pool = _AsyncPool if proxy is None else _AsyncProxyPool
        self._pool = pool(
            **pool_arguments(verify, http2, limits, proxy), network_backend=AsyncSocketBackend()
        )


class _AsyncProxyPool(httpcore.AsyncConnectionPool):
    def create_connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        """Create a connection; httpcore calls this for each new one."""
        from openrouter_sdk.transport.network.proxied import AsyncProxiedConnection

        return AsyncProxiedConnection(super().create_connection(origin))


class _AsyncPool(httpcore.AsyncConnectionPool):
    def __init__(
        self, *, max_connections: int | None, max_keepalive_connections: int | None, **settings: Any
    ):
        super().__init__(
            max_connections=max_connections, max_keepalive_connections=max_keepalive_connections, **settings
        )
        self._settings = settings

    def create_connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        """Create a connection; httpcore calls this for each new one."""
        return _AsyncConnection(origin, **self._settings)


class _AsyncConnection(httpcore.AsyncHTTPConnection):
    """A connection to which its network stream leads, for `close_connection`."""

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request."""
        response = await super().handle_async_request(request)
        stream = response.extensions.get("network_stream")
        if isinstance(stream, AsyncSocketStream):
            stream.connection = self
        return response
