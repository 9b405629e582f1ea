"""Where requests go: the origin of a URL, how to get there, and the connections that are kept for it."""

from __future__ import annotations

from asyncio import get_running_loop
from base64 import b64encode
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import aiohttp
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transport.aiohttp.receiver import Receiver
from openrouter_sdk.transport.connection_settings import KEEP_SECONDS

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from ssl import SSLContext

    from openrouter_sdk.transport.connection_settings import HttpSettings
    from openrouter_sdk.transport.proxies import Proxy

_SAFE: Final = "!#$%&'()*+,/:;=?@[\\]^|~"
"""What httpx does not escape in a URL."""
_MAX_URL: Final = 64 * 1024
_BLOCK: Final = 64 * 1024
"""How many bytes are read at once, at most."""
_NO_TIMEOUT: Final = aiohttp.ClientTimeout()


class Connector(aiohttp.TCPConnector):
    """Opens connections."""

    def __init__(self, proxy: Proxy | None) -> None:
        super().__init__(limit=0, use_dns_cache=False, resolver=ThreadedResolver())
        self._proxy_url = None if proxy is None else proxy_url(proxy)
        self._buffer = memoryview(bytearray(_BLOCK))
        self._proxy_context: Any = None if proxy is None else proxy.ssl_context

    async def open(self, request: aiohttp.ClientRequest) -> Receiver:
        """Open the connection that a request needs. Raises what aiohttp raises."""
        connection = await self.connect(request, [], _NO_TIMEOUT)
        protocol, transport = connection.protocol, connection.transport
        if protocol is None or transport is None:
            raise ConnectionError("the connection was closed at once")
        is_clean = not protocol.should_close
        protocol.transport = None  # which would be closed with what follows
        connection.close()
        receiver = Receiver(get_running_loop(), transport, self._buffer)
        if not is_clean:
            receiver.refuse()
        return receiver

    # Private: aiohttp has one context for both the proxy and what is behind it.
    def _get_ssl_context(self, req: aiohttp.ClientRequest) -> SSLContext | None:
        if self._proxy_context is not None and req.url == self._proxy_url:
            return self._proxy_context  # type: ignore[no-any-return]
        return super()._get_ssl_context(req)


class Route:
    """The way to an origin, and the connections that are kept for it."""

    def __init__(self, request: aiohttp.ClientRequest) -> None:
        self.request = request
        """What the connector is asked with; nothing of it is sent, but to a proxy."""
        self._kept: deque[tuple[Receiver, float]] = deque()

    def take(self) -> Receiver | None:
        """Return the connection that was kept last, unless the server has closed it, or sent something."""
        oldest = monotonic() - KEEP_SECONDS
        while self._kept:
            receiver, since = self._kept.pop()
            if since >= oldest and receiver.is_reusable and not receiver.is_readable:
                return receiver
            receiver.abort()
        return None

    def keep(self, receiver: Receiver) -> None:
        """Keep a connection, and close those that have been kept for too long."""
        now = monotonic()
        while self._kept and self._kept[0][1] < now - KEEP_SECONDS:
            self._kept.popleft()[0].abort()
        self._kept.append((receiver, now))

    def forget(self) -> list[Receiver]:
        """Return the connections that are kept, which are no longer."""
        kept = [receiver for receiver, _ in self._kept]
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
