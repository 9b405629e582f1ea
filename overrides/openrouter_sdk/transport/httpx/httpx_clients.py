"""httpx as the HTTP library of a client: makes its clients, and connections over them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transport.httpx.http2 import ClientPool
from openrouter_sdk.transport.httpx.sync_httpx import HttpxConnection, hide_location, hide_location_async

if TYPE_CHECKING:
    from openrouter_sdk.transport.connection_settings import HttpSettings
    from openrouter_sdk.transport.httpx.async_httpx import AsyncHttpxConnection
    from openrouter_sdk.transport.network.async_transports import AsyncHTTPTransport
    from openrouter_sdk.transport.network.transports import HTTPTransport

C = TypeVar("C", httpx.Client, httpx.AsyncClient)


class _Httpx:
    """What both kinds share."""

    def __init__(self, settings: HttpSettings) -> None:
        self._settings = settings

    @property
    def _keeps_deadlines(self) -> bool:
        """Whether the transport is ours; see `BaseHttpxConnection.keeps_deadlines`."""
        return self._settings.transport is None and self._settings.new_http_client is None

    @property
    def _merges(self) -> bool:
        """Whether the clients have settings of the caller's; see `BaseHttpxConnection.merge`."""
        return self._settings.new_http_client is not None

    def _new(self, kind: type[C], transport_kind: Callable[[], type[Any]], hook: Callable[..., Any]) -> C:
        """Create an `httpx.Client` or `httpx.AsyncClient`.

        Raises InvalidArgumentError for an environment variable that cannot be used.
        """
        settings = self._settings
        if settings.new_http_client is not None:
            client = settings.new_http_client()
            check_httpx_type("what http_client returns", client, kind, "a client cannot be of the other kind")
            return client  # type: ignore[no-any-return]
        transport: Any = settings.transport
        if transport is None:
            transport = transport_kind()(**network_arguments(settings))
        return kind(
            transport=transport,
            timeout=None,
            follow_redirects=False,
            cookies=_NoCookies(),
            trust_env=False,  # read here, because httpx does not check it and sends loopback to proxies
            event_hooks={"response": [hook]},
        )


class SyncHttpx(_Httpx):
    """httpx, for synchronous clients."""

    def new_client(self) -> httpx.Client | ClientPool:
        """Create a client, or for HTTP/2 a pool of clients."""
        if self._settings.http2 and self._keeps_deadlines:
            return ClientPool(self._new_client)
        return self._new_client()

    def connection(self, client: httpx.Client | ClientPool, *, own: bool) -> HttpxConnection:
        """Return a connection for one call; `own` means that the client is the caller's."""
        return HttpxConnection(
            client, merge=own or self._merges, keeps_deadlines=not own and self._keeps_deadlines
        )

    def _new_client(self) -> httpx.Client:
        return self._new(httpx.Client, _sync_transport, hide_location)


class AsyncHttpx(_Httpx):
    """httpx, for asynchronous clients."""

    def new_client(self) -> httpx.AsyncClient:
        """Create a client."""
        return self._new(httpx.AsyncClient, _async_transport, hide_location_async)

    def connection(self, client: httpx.AsyncClient, *, own: bool) -> AsyncHttpxConnection:
        """Return a connection for one call; `own` means that the client is the caller's."""
        from openrouter_sdk.transport.httpx.async_httpx import AsyncHttpxConnection

        merges = own or self._merges
        return AsyncHttpxConnection(
            client,
            merge=merges,
            keeps_deadlines=not own and self._keeps_deadlines,
            http2=self._settings.http2 and not merges,
        )


def _sync_transport() -> type[HTTPTransport]:
    from openrouter_sdk.transport.network.transports import HTTPTransport  # a program rarely needs both

    return HTTPTransport


def _async_transport() -> type[AsyncHTTPTransport]:
    from openrouter_sdk.transport.network.async_transports import AsyncHTTPTransport

    return AsyncHTTPTransport


def network_arguments(settings: HttpSettings) -> dict[str, Any]:
    """Return the arguments for our transports.

    Raises InvalidArgumentError for an environment variable that cannot be used.
    """
    if settings.http2:
        _silence_hpack()
    return {
        "verify": settings.ssl_context(),
        "http2": settings.http2,
        # Few idle connections, because httpcore compares all pairs of them at every request: with 100, so
        # many concurrent calls take five times the CPU time that they take with httpx's default of 20.
        "limits": httpx.Limits(max_connections=settings.max_connections, max_keepalive_connections=20),
        "proxy": settings.chosen_proxy(),
    }


class _NoCookies(CookieJar):
    """A cookie jar that ignores cookies: the API uses none, and parsing them takes time."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Called by httpx for each response."""


def _silence_hpack() -> None:
    """Drop the DEBUG records of hpack, which contain all request headers, including the key."""
    for name in ("hpack.hpack", "hpack.table"):
        logging.getLogger(name).addFilter(_drop)


def _drop(_record: logging.LogRecord) -> bool:
    return False


def check_http_client(http_client: object, expected: type, hint: str) -> None:
    """Raise InvalidArgumentError unless it is a client of the expected type or a function, or None."""
    if isinstance(http_client, type) or not callable(http_client):
        check_httpx_type("http_client", http_client, expected, hint)


def check_httpx_type(name: str, value: object, expected: type, hint: str) -> None:
    """Raise InvalidArgumentError unless a client or transport of the caller is of the expected type."""
    if value is not None and not isinstance(value, expected):
        kind = type(value).__name__
        raise InvalidArgumentError(f"{name} must be an httpx.{expected.__name__}, not {kind}; {hint}")
