"""Transports of httpx over our network backends.

They derive from those of httpx, so that libraries which replace the methods of those, to record or mock
responses, work with our clients as well. See `async_transports`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk.transport.connection_settings import KEEP_SECONDS
from openrouter_sdk.transport.httpx.libraries import Library, derive
from openrouter_sdk.transport.network.sockets import SocketBackend

if TYPE_CHECKING:
    import httpcore
    from httpcore import ConnectionPool
    from httpx import HTTPTransport

    from openrouter_sdk.transport.connection_settings import HttpSettings
    from openrouter_sdk.transport.proxies import Proxy
else:
    ConnectionPool = HTTPTransport = object  # those of the library: see `derive`


def new_transport(library: Library, settings: HttpSettings) -> HTTPTransport:
    """Return a transport that keeps a `Deadline`, and whose connections another thread can shut down.

    Raises InvalidArgumentError for an environment variable that cannot be used.
    """
    core, proxy = library.httpcore, settings.chosen_proxy()
    kind = _Pool if proxy is None else _ProxyPool
    pool: Any = derive(_HttptoolsPool if settings.parser == "httptools" else kind, core.ConnectionPool)
    address = None if proxy is None else proxy.address
    backend = SocketBackend(core, address, holds_head=not settings.http2)
    arguments = pool_arguments(library, settings, proxy)
    transport: Any = derive(_Transport, library.httpx.HTTPTransport)
    return transport(pool(**arguments, network_backend=backend))  # type: ignore[no-any-return]


class _Transport(HTTPTransport):
    def __init__(self, pool: Any) -> None:
        self._pool = pool


def pool_arguments(library: Library, settings: HttpSettings, proxy: Proxy | None) -> dict[str, Any]:
    """Return the arguments of a connection pool of httpcore."""
    return {
        "ssl_context": library.httpx.create_ssl_context(verify=settings.ssl_context()),
        "http2": settings.http2,
        "max_connections": settings.max_connections,
        # Few, because httpcore compares all pairs of them at every request: with 100, so many concurrent
        # calls take five times the CPU time that they take with httpx's default of 20.
        "max_keepalive_connections": 20,
        "keepalive_expiry": KEEP_SECONDS,
    } | ({} if proxy is None else {"proxy": _proxy(library.httpcore, proxy)})


def _proxy(core: Any, proxy: Proxy) -> Any:
    address = core.URL(scheme=proxy.scheme, host=proxy.host, port=proxy.port, target="/")
    return core.Proxy(address, proxy.raw_auth, proxy.headers, proxy.ssl_context)


def assign_requests(pool: Any) -> list[Any]:
    """Give the requests that wait for a connection one; return connections to close.

    httpcore calls this with its lock held. Its own version closes a connection as idle that it has just given
    to a request which another thread is about to send, and counts busy connections as idle ones, so that
    beyond `max_keepalive_connections` calls at a time each call opens a connection of its own. And it keeps
    for ever a connection whose request was given up before it began to connect.
    """
    requests, connections, spare = pool._requests, pool._connections, pool._max_keepalive_connections
    taken = {id(one.connection) for one in requests if one.connection is not None} if requests else set()
    closing, idle = [], []
    for connection in list(connections):
        if id(connection) in taken:
            continue  # maybe by a request that waits to try again what another one was cancelled in
        if connection.is_closed():
            connections.remove(connection)
        elif connection.has_expired() or not (connection.is_available() or connection.is_idle()):
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


class _Pool(ConnectionPool):
    def _assign_requests_to_connections(self) -> list[httpcore.ConnectionInterface]:
        return assign_requests(self)


class _ProxyPool(_Pool):
    def create_connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        """Create a connection; httpcore calls this for each new one."""
        from openrouter_sdk.transport.network.proxied import ProxiedConnection

        return ProxiedConnection(super().create_connection(origin))  # type: ignore[return-value]


class _HttptoolsPool(_ProxyPool):
    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._arguments = arguments

    def create_connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        """Create a connection; one through SOCKS, or to plain http through a proxy, is httpcore's own."""
        from openrouter_sdk.transport.network.httptools_connection import HttptoolsConnection

        given = self._arguments
        proxy = given.get("proxy")
        if proxy is not None and (origin.scheme == b"http" or proxy.url.scheme.startswith(b"socks")):
            return super().create_connection(origin)
        backend, context = given["network_backend"], given["ssl_context"]
        return HttptoolsConnection(origin, backend, context, given["keepalive_expiry"], proxy)
