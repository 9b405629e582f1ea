"""Transports of httpx over our network backends.

They derive from those of httpx, so that libraries which replace the methods of those, to record or mock
responses, work with our clients as well. See `async_transports`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from openrouter_sdk.transport.network.sockets import SocketBackend

if TYPE_CHECKING:
    from ssl import SSLContext


class HTTPTransport(httpx.HTTPTransport):
    """A transport that keeps a `Deadline`, and whose connections another thread can shut down."""

    def __init__(
        self,
        *,
        verify: SSLContext | bool = True,
        http2: bool = False,
        limits: httpx.Limits,
        proxy: httpx.Proxy | None = None,
    ) -> None:
        pool = httpcore.ConnectionPool if proxy is None else _ProxyPool
        backend = SocketBackend(proxy_address(proxy))
        self._pool = pool(**pool_arguments(verify, http2, limits, proxy), network_backend=backend)


def pool_arguments(
    verify: SSLContext | bool, http2: bool, limits: httpx.Limits, proxy: httpx.Proxy | None
) -> dict[str, Any]:
    """Return the arguments of a connection pool of httpcore."""
    return {
        "ssl_context": httpx.create_ssl_context(verify=verify),
        "http2": http2,
        "max_connections": limits.max_connections,
        "max_keepalive_connections": limits.max_keepalive_connections,
        "keepalive_expiry": limits.keepalive_expiry,
    } | ({} if proxy is None else {"proxy": _proxy(proxy)})


def proxy_address(proxy: httpx.Proxy | None) -> str | None:
    """Return host and port of a proxy, without its user."""
    return None if proxy is None else proxy.url.netloc.decode("ascii")


def _proxy(proxy: httpx.Proxy) -> httpcore.Proxy:
    url = proxy.url
    address = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    return httpcore.Proxy(address, proxy.raw_auth, proxy.headers.raw, proxy.ssl_context)


class _ProxyPool(httpcore.ConnectionPool):
    def create_connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        """Create a connection; httpcore calls this for each new one."""
        from openrouter_sdk.transport.network.proxied import ProxiedConnection

        return ProxiedConnection(super().create_connection(origin))
