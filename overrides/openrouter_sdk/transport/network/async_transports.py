"""Asynchronous transports of httpx over our network backends. See `transports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpcore
import httpx

from openrouter_sdk.transport.network.async_sockets import AsyncSocketBackend
from openrouter_sdk.transport.network.transports import assign_requests, pool_arguments, proxy_address

if TYPE_CHECKING:
    from ssl import SSLContext


class AsyncHTTPTransport(httpx.AsyncHTTPTransport):
    """An asynchronous transport that keeps a `Deadline`."""

    def __init__(
        self,
        *,
        verify: SSLContext | bool = True,
        http2: bool = False,
        limits: httpx.Limits,
        proxy: httpx.Proxy | None = None,
    ) -> None:
        pool = _AsyncPool if proxy is None else _AsyncProxyPool
        backend = AsyncSocketBackend(proxy_address(proxy))
        self._pool = pool(**pool_arguments(verify, http2, limits, proxy), network_backend=backend)


class _AsyncPool(httpcore.AsyncConnectionPool):
    def _assign_requests_to_connections(self) -> list[httpcore.AsyncConnectionInterface]:
        return assign_requests(self)


class _AsyncProxyPool(_AsyncPool):
    def create_connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        """Create a connection; httpcore calls this for each new one."""
        from openrouter_sdk.transport.network.proxied import AsyncProxiedConnection

        return AsyncProxiedConnection(super().create_connection(origin))
