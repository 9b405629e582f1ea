"""The httpx clients behind ours: made when needed, with one TLS context, safe across forks and loops."""

from __future__ import annotations

import os
import weakref
from typing import Any

import httpx
from attrs import frozen

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError

_tls: Any = None


def shared_tls() -> Any:
    """One TLS context for the process: loading the certificates costs more than a call does."""
    global _tls
    if _tls is None:
        _tls = httpx.create_ssl_context()
    return _tls


@frozen
class HttpSettings:
    """What people may say about the connections."""

    secure: bool
    """Whether the base URL is https."""
    proxy: Any = None
    verify: Any = True
    """As for httpx: True, False, or an `ssl.SSLContext`."""
    http2: bool = False
    transport: Any = None
    max_connections: int = 1000

    def arguments(self) -> dict[str, Any]:
        """Arguments for `httpx.Client` and `httpx.AsyncClient`."""
        limits = httpx.Limits(max_connections=self.max_connections, max_keepalive_connections=100)
        arguments: dict[str, Any] = {"limits": limits, "timeout": None, "follow_redirects": False}
        if self.transport is not None:
            return {**arguments, "transport": self.transport}
        arguments |= {"verify": self._verify(), "http2": self.http2}
        if self.proxy is not None:
            arguments["proxy"] = self.proxy
        return arguments

    def _verify(self) -> Any:
        if self.verify is not True or not self.secure:
            # without TLS no certificates are loaded
            return False if self.verify is True and self.proxy is None else self.verify
        return shared_tls()


class SyncConnections:
    """The `httpx.Client` of one client; a fork makes its own, since a connection cannot be shared."""

    def __init__(self, settings: HttpSettings, own: httpx.Client | None) -> None:
        self.settings = settings
        self.own = own
        self._client: httpx.Client | None = None
        self._process = 0
        self.closed = False

    def client(self) -> httpx.Client:
        """The client to use now. Raises ClientClosedError."""
        if self.closed:
            raise ClientClosedError
        if self.own is not None:
            return self.own
        if self._client is None or self._process != os.getpid():
            self._process = os.getpid()
            self._client = httpx.Client(**self.settings.arguments())
        return self._client

    def __getstate__(self) -> dict[str, Any]:
        """Connections stay behind: the copy makes its own."""
        return {**self.__dict__, "_client": None, "own": None}

    def close(self) -> None:
        """Close the connections; a client that was handed in stays open, it is its owner's."""
        self.closed = True
        if self._client is not None and self._process == os.getpid():
            self._client.close()
        self._client = None


class AsyncConnections:
    """The `httpx.AsyncClient`s of one client, one for each event loop that it is used in."""

    def __init__(self, settings: HttpSettings, own: httpx.AsyncClient | None) -> None:
        self.settings = settings
        self.own = own
        self._clients: weakref.WeakKeyDictionary[Any, httpx.AsyncClient] = weakref.WeakKeyDictionary()
        self._process = 0
        self.closed = False

    def client(self) -> httpx.AsyncClient:
        """The client for the running event loop. Raises ClientClosedError."""
        if self.closed:
            raise ClientClosedError
        if self.own is not None:
            return self.own
        if self._process != os.getpid():
            self._process = os.getpid()
            self._clients = weakref.WeakKeyDictionary()
        loop = _running_loop()
        client = self._clients.get(loop)
        if client is None:
            client = self._clients[loop] = httpx.AsyncClient(**self.settings.arguments())
        return client

    def __getstate__(self) -> dict[str, Any]:
        """Connections stay behind: the copy makes its own."""
        return {"settings": self.settings, "own": None, "_process": 0, "closed": self.closed}

    async def close(self) -> None:
        """Close the connections of the running loop; those of loops that have ended went with them."""
        self.closed = True
        client = self._clients.pop(_running_loop(), None)
        self._clients.clear()
        if client is not None:
            await client.aclose()


class _NoLoop:
    """Stands for the one event loop of a library that is not asyncio."""


_NO_LOOP = _NoLoop()


def _running_loop() -> Any:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _NO_LOOP


def check_own(client: object, kind: type, other: str) -> None:
    """Raise InvalidArgumentError unless a client handed in is of the right kind."""
    if client is not None and not isinstance(client, kind):
        given = type(client).__name__
        raise InvalidArgumentError(f"http_client must be an httpx.{kind.__name__}, not {given}{other}")
