"""Which HTTP library serves a client."""

from __future__ import annotations

from typing import Any

import httpx

from openrouter_sdk.transport.async_connections import AsyncConnections
from openrouter_sdk.transport.connection_settings import HttpSettings
from openrouter_sdk.transport.httpx.httpx_clients import (
    AsyncHttpx,
    SyncHttpx,
    check_http_client,
    check_httpx_type,
)
from openrouter_sdk.transport.sync_connections import SyncConnections


def sync_connections(settings: HttpSettings, http_client: Any) -> SyncConnections:
    """Return the connections of a synchronous client.

    Raises InvalidArgumentError for a client or transport of the wrong kind.
    """
    hint = "for the asynchronous kind, use AsyncOpenRouter"
    check_http_client(http_client, httpx.Client, hint)
    check_httpx_type("transport", settings.transport, httpx.BaseTransport, hint)
    own = _take_own(settings, http_client, httpx.Client)
    return SyncConnections(settings, SyncHttpx(settings), own)


def async_connections(settings: HttpSettings, http_client: Any) -> AsyncConnections:
    """Return the connections of an asynchronous client. See `sync_connections`."""
    hint = "for the synchronous kind, use OpenRouter"
    check_http_client(http_client, httpx.AsyncClient, hint)
    check_httpx_type("transport", settings.transport, httpx.AsyncBaseTransport, hint)
    own = _take_own(settings, http_client, httpx.AsyncClient)
    return AsyncConnections(settings, AsyncHttpx(settings), own)


def _take_own(settings: HttpSettings, http_client: Any, kind: type) -> Any:
    """Return the caller's own client, if any; keep in the settings a function that creates some."""
    if http_client is None or isinstance(http_client, kind):
        return http_client
    settings.new_http_client = http_client
    return None
