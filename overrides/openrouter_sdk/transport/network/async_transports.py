"""Asynchronous transports of httpx over our network backends. See `transports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk.transport.httpx.libraries import Library, derive
from openrouter_sdk.transport.network.async_sockets import AsyncSocketBackend
from openrouter_sdk.transport.network.transports import assign_requests, pool_arguments

if TYPE_CHECKING:
    import httpcore
    from httpcore import AsyncConnectionPool
    from httpx import AsyncHTTPTransport

    from openrouter_sdk.transport.connection_settings import HttpSettings
else:
    AsyncConnectionPool = AsyncHTTPTransport = object  # those of the library: see `derive`


def new_async_transport(library: Library, settings: HttpSettings) -> AsyncHTTPTransport:
    """Return an asynchronous transport that keeps a `Deadline`. See `new_transport`."""
    core, proxy = library.httpcore, settings.chosen_proxy()
    pool: Any = derive(_AsyncPool if proxy is None else _AsyncProxyPool, core.AsyncConnectionPool)
    address = None if proxy is None else proxy.address
    backend = AsyncSocketBackend(core, address, holds_head=not settings.http2)
    arguments = pool_arguments(library, settings, proxy)
    transport: Any = derive(_AsyncTransport, library.httpx.AsyncHTTPTransport)
    return transport(pool(**arguments, network_backend=backend))  # type: ignore[no-any-return]


class _AsyncTransport(AsyncHTTPTransport):
    def __init__(self, pool: Any) -> None:
        self._pool = pool


class _AsyncPool(AsyncConnectionPool):
    def _assign_requests_to_connections(self) -> list[httpcore.AsyncConnectionInterface]:
        return assign_requests(self)


class _AsyncProxyPool(_AsyncPool):
    def create_connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        """Create a connection; httpcore calls this for each new one."""
        from openrouter_sdk.transport.network.proxied import AsyncProxiedConnection

        connection: Any = AsyncProxiedConnection(super().create_connection(origin))
        return connection  # type: ignore[no-any-return]
