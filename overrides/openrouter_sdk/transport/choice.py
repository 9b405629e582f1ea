"""Which HTTP library serves a client: the one of a name, or that of the object that the caller hands in."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import Any, Final, NamedTuple

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transport.async_connections import AsyncConnections
from openrouter_sdk.transport.connection_settings import HttpSettings
from openrouter_sdk.transport.httpx.libraries import HTTPX, HTTPX2, check_kind, library_of
from openrouter_sdk.transport.sync_connections import SyncConnections

VARIABLE: Final = "OPENROUTER_TRANSPORT"
NAMES: Final = ("httpx", "httpx2", "httptools", "aiohttp", "fast")
_EXTRAS: Final = {"httpx2": "httpx2", "httptools": "fast", "aiohttp": "fast"}


class _Side(NamedTuple):
    """What one kind of client takes."""

    client: str
    transport: str
    fast: str
    """What the name "fast" means."""
    foreign: str
    """The name that serves only the other kind of client."""
    other: str
    """The other kind of client."""


_SYNC: Final = _Side("Client", "BaseTransport", "httptools", "aiohttp", "AsyncOpenRouter")
_ASYNC: Final = _Side("AsyncClient", "AsyncBaseTransport", "aiohttp", "httptools", "OpenRouter")


def sync_connections(settings: HttpSettings, http_client: Any) -> SyncConnections:
    """Return the connections of a synchronous client.

    Raises InvalidArgumentError for a client, transport or name that cannot serve.
    """
    name, own = _choose(settings, http_client, _SYNC)
    from openrouter_sdk.transport.httpx.httpx_clients import SyncHttpx

    if name == "httptools":
        settings.parser = name
    return SyncConnections(settings, SyncHttpx(settings, HTTPX2 if name == "httpx2" else HTTPX), own)


def async_connections(settings: HttpSettings, http_client: Any) -> AsyncConnections:
    """Return the connections of an asynchronous client. See `sync_connections`."""
    name, own = _choose(settings, http_client, _ASYNC)
    if name == "aiohttp":
        from openrouter_sdk.transport.aiohttp.sessions import Aiohttp

        return AsyncConnections(settings, Aiohttp(settings))
    from openrouter_sdk.transport.httpx.httpx_clients import AsyncHttpx

    return AsyncConnections(settings, AsyncHttpx(settings, HTTPX2 if name == "httpx2" else HTTPX), own)


def _choose(settings: HttpSettings, http_client: Any, side: _Side) -> tuple[str, Any]:
    """Return the name of what serves, and the caller's own client, if any.

    The settings keep a transport of the caller's, but no name, and a function that creates clients.
    """
    transport = settings.transport
    if isinstance(transport, str):
        settings.transport = None
        what = f"transport={transport!r}"
        if http_client is not None:
            raise InvalidArgumentError(
                f"{what} cannot be combined with http_client, which sends the requests; leave one out"
            )
        return _named(transport, what, settings, side), None
    found = None
    if transport is not None:
        found = check_kind("transport", transport, side.transport, _hint(side))
    if _is_function(http_client, side):
        settings.new_http_client = http_client
        return "httpx", None  # or what it creates: see `httpx_clients`
    if http_client is not None:
        found = check_kind("http_client", http_client, side.client, _hint(side))
    return (_of_environment(settings, side) if found is None else found.name), http_client


def _hint(side: _Side) -> str:
    kind = "asynchronous" if side.other.startswith("Async") else "synchronous"
    return f"for the {kind} kind, use {side.other}"


def _is_function(http_client: Any, side: _Side) -> bool:
    is_client = isinstance(http_client, type) or library_of(http_client, side.client) is not None
    return callable(http_client) and not is_client


def _of_environment(settings: HttpSettings, side: _Side) -> str:
    """Return the name of what the environment asks for. A program may use clients of both kinds."""
    name = os.environ.get(VARIABLE, "").strip()
    if name in ("", side.foreign):
        return "httpx"
    return _named(name, f"environment variable {VARIABLE}: {name!r}", settings, side)


def _named(name: str, what: str, settings: HttpSettings, side: _Side) -> str:
    """Return the name of what serves, which is not "fast". Raises InvalidArgumentError unless it can."""
    if name not in NAMES:
        raise InvalidArgumentError(f"{what} must be one of {', '.join(map(repr, NAMES))}")
    meant = side.fast if name == "fast" else name
    if meant == side.foreign:
        raise InvalidArgumentError(
            f"{what} is only for {side.other}; use 'fast', {side.fast!r}, 'httpx' or 'httpx2'"
        )
    needed = (meant, "httptools") if meant == "aiohttp" else (meant,)
    if meant in _EXTRAS and None in map(find_spec, needed):
        raise InvalidArgumentError(f"{what} needs the extra: pip install 'openrouter-sdk[{_EXTRAS[meant]}]'")
    if meant in ("httptools", "aiohttp") and settings.http2:
        raise InvalidArgumentError(f"{what} does not speak HTTP/2; use 'httpx' or 'httpx2', or http2=False")
    if meant == "aiohttp" and settings.has_socks_proxy:
        raise InvalidArgumentError(f"{what} does not connect through SOCKS; use 'httpx' or 'httpx2'")
    return meant
