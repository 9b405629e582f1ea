"""httpx or httpx2 as the HTTP library of a client: makes its clients, and connections over them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from openrouter_sdk.transport.httpx.http2 import ClientPool
from openrouter_sdk.transport.httpx.libraries import Library, check_kind, derive
from openrouter_sdk.transport.httpx.sync_httpx import HttpxConnection, hide_location, hide_location_async

if TYPE_CHECKING:
    import httpx

    from openrouter_sdk.transport.connection_settings import HttpSettings
    from openrouter_sdk.transport.httpx.async_httpx import AsyncHttpxConnection


class _Httpx:
    """What both kinds share."""

    _kind: str
    """The name of the class of clients."""

    def __init__(self, settings: HttpSettings, library: Library) -> None:
        self._settings = settings
        self._library = library
        """What our own clients are of; those of the caller's function may be of another."""

    @property
    def _keeps_deadlines(self) -> bool:
        """Whether the transport is ours; see `BaseHttpxConnection.keeps_deadlines`."""
        return self._settings.transport is None and self._settings.new_http_client is None

    @property
    def _merges(self) -> bool:
        """Whether the clients have settings of the caller's; see `BaseHttpxConnection.merge`."""
        return self._settings.new_http_client is not None

    def _library_of(self, client: Any) -> Library:
        if not self._merges:
            return self._library
        hint = "OpenRouter uses a Client, AsyncOpenRouter an AsyncClient"
        return check_kind("what http_client returns", client, self._kind, hint)

    def _new(self, new_transport: Callable[[Library, HttpSettings], Any], hook: Callable[..., Any]) -> Any:
        """Create a client.

        Raises InvalidArgumentError for an environment variable that cannot be used.
        """
        settings = self._settings
        if settings.new_http_client is not None:
            client = settings.new_http_client()
            self._library_of(client)
            return client
        if settings.http2:
            _silence_hpack()
        return derive(_OwnClient, getattr(self._library.httpx, self._kind))(
            transport=new_transport(self._library, settings),
            timeout=None,
            follow_redirects=False,
            trust_env=False,  # read here, because httpx does not check it and sends loopback to proxies
            event_hooks={"response": [hook]},
        )


class SyncHttpx(_Httpx):
    """httpx, for synchronous clients."""

    _kind = "Client"

    def new_client(self) -> httpx.Client | ClientPool:
        """Create a client, or for HTTP/2 a pool of clients."""
        if self._settings.http2 and self._keeps_deadlines:
            return ClientPool(self._new_client)
        return self._new_client()

    def connection(self, client: httpx.Client | ClientPool, *, own: bool) -> HttpxConnection:
        """Return a connection for one call; `own` means that the client is the caller's."""
        return HttpxConnection(
            client,
            self._library_of(client),
            merge=own or self._merges,
            keeps_deadlines=not own and self._keeps_deadlines,
        )

    def _new_client(self) -> httpx.Client:
        client: httpx.Client = self._new(_sync_transport, hide_location)
        return client


class AsyncHttpx(_Httpx):
    """httpx, for asynchronous clients."""

    _kind = "AsyncClient"

    def new_client(self) -> httpx.AsyncClient:
        """Create a client."""
        client: httpx.AsyncClient = self._new(_async_transport, hide_location_async)
        return client

    def connection(self, client: httpx.AsyncClient, *, own: bool) -> AsyncHttpxConnection:
        """Return a connection for one call; `own` means that the client is the caller's."""
        from openrouter_sdk.transport.httpx.async_httpx import AsyncHttpxConnection

        merges = own or self._merges
        return AsyncHttpxConnection(
            client,
            self._library_of(client),
            merge=merges,
            keeps_deadlines=not own and self._keeps_deadlines,
            http2=self._settings.http2 and not merges,
        )


def _sync_transport(library: Library, settings: HttpSettings) -> Any:
    if settings.transport is not None:
        return settings.transport
    from openrouter_sdk.transport.network.transports import new_transport  # a program rarely needs both

    return new_transport(library, settings)


def _async_transport(library: Library, settings: HttpSettings) -> Any:
    if settings.transport is not None:
        return settings.transport
    from openrouter_sdk.transport.network.async_transports import new_async_transport

    return new_async_transport(library, settings)


class _OwnClient:
    """A client that ignores cookies: the API uses none, and looking for them takes 4 % of a call."""

    @property
    def cookies(self) -> type[_NoCookies]:
        """Asked by httpx for each response."""
        return _NoCookies


class _NoCookies:
    @staticmethod
    def extract_cookies(response: object) -> None:
        """Called by httpx for each response."""


def _silence_hpack() -> None:
    """Drop the DEBUG records of hpack, which contain all request headers, including the key."""
    for name in ("hpack.hpack", "hpack.table"):
        logging.getLogger(name).addFilter(_drop)


def _drop(_record: logging.LogRecord) -> bool:
    return False
