"""A connection of httpcore that parses with httptools: h11 takes a third of the time of a stream's chunk."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from math import inf
from threading import Lock
from time import monotonic
from typing import Any

import httpcore

from openrouter_sdk.transport.network.http1 import BLOCK, exchange
from openrouter_sdk.transport.network.response_parser import ResponseParser


class HttptoolsConnection(httpcore.ConnectionInterface):
    """An HTTP/1.1 connection to an origin, to an https one maybe through a tunnel of a proxy."""

    def __init__(
        self,
        origin: httpcore.Origin,
        backend: Any,
        ssl_context: ssl.SSLContext,
        keepalive_expiry: float,
        proxy: httpcore.Proxy | None = None,
    ) -> None:
        self._origin = origin
        self._backend = backend
        self._ssl_context = ssl_context
        self._keepalive_expiry = keepalive_expiry
        self._proxy = proxy
        self.stream: Any = None
        self._state = "new"
        self._lock = Lock()
        self._expires = inf

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; return its response, whose body is still to be read."""
        with self._lock:
            if self._state not in ("new", "idle"):
                raise httpcore.ConnectionNotAvailable
            self._state = "active"
        try:
            self.stream = stream = self.stream or self._open(request)
            response = exchange(stream, request)
        except BaseException:
            self.close()
            raise
        told = {"http_version": response.version, "reason_phrase": response.reason, "network_stream": stream}
        body = HttptoolsBody(self, request, response)
        return httpcore.Response(response.status, headers=response.headers, content=body, extensions=told)

    def release(self, *, reusable: bool) -> None:
        """Keep the connection for the next request, or close it."""
        with self._lock:
            if reusable and self._state == "active":
                self._state, self._expires = "idle", monotonic() + self._keepalive_expiry
                return
        self.close()

    def close(self) -> None:
        """Close the connection, whoever uses it."""
        with self._lock:
            self._state = "closed"
        if self.stream is not None:
            self.stream.close()

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        return origin == self._origin

    def is_available(self) -> bool:
        return self._state == "idle"

    is_idle = is_available

    def is_closed(self) -> bool:
        return self._state == "closed"

    def has_expired(self) -> bool:
        """Whether it is of no more use: idle for too long, or closed by the server."""
        idle = self._state == "idle"
        return idle and (monotonic() > self._expires or self.stream.get_extra_info("is_readable"))

    def _open(self, request: httpcore.Request) -> Any:
        origin, proxy = self._origin, self._proxy
        peer = origin if proxy is None else proxy.url.origin
        timeout = request.extensions.get("timeout", {}).get("connect")
        stream = self._backend.connect_tcp(peer.host.decode("ascii"), peer.port, timeout)
        try:
            if proxy is not None:
                if peer.scheme == b"https":
                    stream = _start_tls(stream, proxy.ssl_context, peer, timeout)
                host = b"[%b]" % origin.host if b":" in origin.host else origin.host
                _open_tunnel(stream, proxy, b"%b:%d" % (host, origin.port), request)
            if origin.scheme == b"https":
                stream = _start_tls(stream, self._ssl_context, origin, timeout)
        except BaseException:
            stream.close()
            raise
        return stream


class HttptoolsBody:
    """The body of a response, in pieces."""

    def __init__(
        self, connection: HttptoolsConnection, request: httpcore.Request, response: ResponseParser
    ) -> None:
        self._connection = connection
        self._request = request
        self._response = response
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.read, b"")

    def read(self) -> bytes:
        """Return what has arrived, empty at the end."""
        pieces = self._response.pieces
        if not pieces:
            self._receive()
        data = b"".join(pieces)
        pieces.clear()
        return data

    def _receive(self) -> None:
        response = self._response
        try:
            while not (response.pieces or response.complete):
                if response.failure is not None:
                    raise httpcore.RemoteProtocolError(response.failure)
                timeout = self._request.extensions.get("timeout", {}).get("read")
                response.feed(self._connection.stream.read(BLOCK, timeout))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Release the connection."""
        if not self._closed:
            self._closed = True
            self._connection.release(reusable=self._response.reusable)


def _start_tls(stream: Any, context: ssl.SSLContext | None, peer: httpcore.Origin, timeout: float) -> Any:
    context = context or httpcore.default_ssl_context()
    context.set_alpn_protocols(["http/1.1"])
    return stream.start_tls(context, peer.host.decode("ascii"), timeout)


def _open_tunnel(stream: Any, proxy: httpcore.Proxy, target: bytes, request: httpcore.Request) -> None:
    """Have a proxy connect to a target. Raises httpcore.ProxyError."""
    url = httpcore.URL(scheme=b"http", host=proxy.url.host, target=target)
    headers = [(b"Host", target), *proxy.headers]
    connect = httpcore.Request(b"CONNECT", url, headers=headers, extensions=request.extensions)
    response = exchange(stream, connect)
    if not 200 <= response.status < 300:
        raise httpcore.ProxyError(f"{response.status} {response.reason.decode('ascii', 'ignore')}")
