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
        pool = _Pool if proxy is None else _ProxyPool
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


def assign_requests(pool: Any) -> list[Any]:
    """Give the requests that wait for a connection one; return connections to close.

    httpcore calls this with its lock held. Its own version closes a connection as idle that it has just given
    to a request which another thread is about to send, and counts busy connections as idle ones, so that
    beyond `max_keepalive_connections` calls at a time each call opens a connection of its own.
    """
    requests, connections, spare = pool._requests, pool._connections, pool._max_keepalive_connections
    taken = {id(one.connection) for one in requests if one.connection is not None} if requests else set()
    closing, idle = [], []
    for connection in list(connections):
        if connection.is_closed():
            connections.remove(connection)
        elif id(connection) not in taken:
            if connection.has_expired():
                closing.append(connection)
            elif len(connections) > spare and connection.is_idle():
                idle.append(connection)
    if len(idle) > spare:
        closing += idle[: len(idle) - spare]
    for connection in closing:
        connections.remove(connection)
    for request in requests:
        if request.connection is None and not _assign(pool, request, taken, closing):
            break
    return closing


def _assign(pool: Any, request: Any, taken: set[int], closing: list[Any]) -> bool:
    origin, connections = request.request.url.origin, pool._connections
    for connection in connections:
        if (
            (id(connection) not in taken or pool._http2)
            and connection.is_available()
            and connection.can_handle_request(origin)
        ):
            break
    else:
        if len(connections) >= pool._max_connections:
            idle = next((one for one in connections if id(one) not in taken and one.is_idle()), None)
            if idle is None:
                return False
            connections.remove(idle)
            closing.append(idle)
        connection = pool.create_connection(origin)
        connections.append(connection)
    taken.add(id(connection))
    request.assign_to_connection(connection)
    return True


class _Pool(httpcore.ConnectionPool):
    def _assign_requests_to_connections(self) -> list[httpcore.ConnectionInterface]:
        return assign_requests(self)


class _ProxyPool(_Pool):
    def create_connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        """Create a connection; httpcore calls this for each new one."""
        from openrouter_sdk.transport.network.proxied import ProxiedConnection

        return ProxiedConnection(super().create_connection(origin))
