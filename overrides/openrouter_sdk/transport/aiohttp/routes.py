"""Where requests go: the origin of a URL, how to get there, and the connections that are kept for it."""

from __future__ import annotations

from base64 import b64encode
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import aiohttp
from yarl import URL

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transport.network.sockets import is_readable

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from ssl import SSLContext

    from aiohttp.client_proto import ResponseHandler

    from openrouter_sdk.transport.connection_settings import HttpSettings
    from openrouter_sdk.transport.proxies import Proxy

_KEEP_SECONDS: Final = 5.0
"""How long a connection is kept for the next request, as in httpx."""
_SAFE: Final = "!#$%&'()*+,/:;=?@[\\]^|~"
"""What httpx does not escape in a URL."""
_MAX_URL: Final = 64 * 1024
_NO_TIMEOUT: Final = aiohttp.ClientTimeout()


class Connector(aiohttp.TCPConnector):
    """Opens connections."""

    # It overrides and calls private methods. The public one, `connect`, takes connections from a pool of its
    # own, in which a task that is cancelled just when its turn comes takes the turn of the next one with it;
    # what it returns warns when it is collected, and then closes what belongs to a parent process.

    def __init__(self, proxy: Proxy | None, **options: Any) -> None:
        super().__init__(**options)
        self._proxy_url = None if proxy is None else proxy_url(proxy)
        self._proxy_context: Any = None if proxy is None else proxy.ssl_context

    async def open(self, request: aiohttp.ClientRequest) -> ResponseHandler:
        """Open the connection that a request needs. Raises what aiohttp raises."""
        return await self._create_connection(request, [], _NO_TIMEOUT)

    def _get_ssl_context(self, req: aiohttp.ClientRequest) -> SSLContext | None:
        if self._proxy_context is not None and req.url == self._proxy_url:
            return self._proxy_context  # type: ignore[no-any-return]
        return super()._get_ssl_context(req)  # which has one context for the proxy and what is behind it


class Route:
    """The way to an origin, and the connections that are kept for it."""

    def __init__(self, request: aiohttp.ClientRequest) -> None:
        self.request = request
        """What the connector is asked with; nothing of it is sent, but to a proxy."""
        self._kept: deque[tuple[ResponseHandler, float]] = deque()

    def take(self) -> ResponseHandler | None:
        """Return the connection that was kept last, unless the server has closed it, or sent something."""
        oldest = monotonic() - _KEEP_SECONDS
        while self._kept:
            connection, since = self._kept.pop()
            if since >= oldest and _is_usable(connection) and not _is_readable(connection):
                return connection
            discard(connection)
        return None

    def keep(self, connection: ResponseHandler) -> None:
        """Keep a connection if it can be used again, and close those that have been kept for too long."""
        now = monotonic()
        while self._kept and self._kept[0][1] < now - _KEEP_SECONDS:
            discard(self._kept.popleft()[0])
        if _is_usable(connection):
            self._kept.append((connection, now))
        else:
            discard(connection)

    def forget(self) -> list[ResponseHandler]:
        """Return the connections that are kept, which are no longer."""
        kept = [connection for connection, _ in self._kept]
        self._kept.clear()
        return kept


class Target:
    """Where a request for a URL goes."""

    __slots__ = ("ending", "route")

    def __init__(self, route: Route, ending: bytes) -> None:
        self.route = route
        self.ending = ending
        """What follows the method in the head of a request, up to the headers, and those for a proxy."""


def new_target(
    url: str,
    routes: dict[str, Route],
    proxy: Proxy | None,
    settings: HttpSettings,
    loop: AbstractEventLoop,
) -> Target:
    """Return where to send requests for a URL, by one of the routes, or a new one, which is added to them.

    Raises InvalidArgumentError for a URL of more than 64 KiB, as with httpx.
    """
    if len(url) > _MAX_URL:
        raise InvalidArgumentError("the request cannot be sent: URL too long")
    scheme, _, host, *rest = url.split("/", 3)
    origin = f"{scheme}//{host}"
    forwarded = proxy is not None and scheme == "http:"
    if origin not in routes:
        routes[origin] = Route(_request_to(origin, proxy, settings, loop, forwarded=forwarded))
    path = quote("/".join(["", *rest]) or "/", safe=_SAFE).partition("#")[0]
    ending = f" {origin if forwarded else ''}{path} HTTP/1.1\r\n".encode()
    if proxy is not None and forwarded:
        ending += b"".join(b"%b: %b\r\n" % header for header in _proxy_headers(proxy))
    return Target(routes[origin], ending)


def _request_to(
    origin: str, proxy: Proxy | None, settings: HttpSettings, loop: AbstractEventLoop, *, forwarded: bool
) -> aiohttp.ClientRequest:
    """Return a request as the connector wants it, for its URL and its proxy."""
    if proxy is not None and forwarded:
        return aiohttp.ClientRequest("GET", proxy_url(proxy), loop=loop)
    context = settings.ssl_context()
    if not isinstance(context, bool):
        context.set_alpn_protocols(["http/1.1"])  # as httpcore does
    url = URL(origin)
    if proxy is None:
        return aiohttp.ClientRequest("GET", url, ssl=context, loop=loop)
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in _proxy_headers(proxy)]
    return aiohttp.ClientRequest(
        "GET", url, ssl=context, loop=loop, proxy=proxy_url(proxy), proxy_headers=headers
    )


def proxy_url(proxy: Proxy) -> URL:
    """Return the URL of a proxy, without its user."""
    return URL.build(scheme=proxy.scheme, host=proxy.host, port=proxy.port)


def _proxy_headers(proxy: Proxy) -> list[tuple[bytes, bytes]]:
    if proxy.raw_auth is None:
        return list(proxy.headers)
    return [*proxy.headers, (b"Proxy-Authorization", b"Basic " + b64encode(b":".join(proxy.raw_auth)))]


def _is_usable(connection: ResponseHandler) -> bool:
    """Whether a connection is open, and both sides have said all that they were to say."""
    transport = connection.transport
    return (
        transport is not None
        and not transport.is_closing()
        and not connection.should_close
        and not transport.get_write_buffer_size()
    )


def _is_readable(connection: ResponseHandler) -> bool:
    """Whether the server has closed the connection, which the event loop may not have seen yet."""
    return connection.transport is None or is_readable(connection.transport.get_extra_info("socket"))


def discard(connection: ResponseHandler) -> None:
    """Close a connection at once: the server may not be reading what is still to be sent."""
    if connection.transport is not None:
        connection.transport.abort()
        connection.close()
