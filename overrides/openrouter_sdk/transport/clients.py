"""The httpx clients behind ours: made when needed, with one TLS context, safe across forks and loops."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from http.cookiejar import CookieJar  # httpx has it loaded
from typing import Any, TypeVar
from urllib.request import getproxies  # httpx has it loaded, for the same purpose

import httpx

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError
from openrouter_sdk.transport.http2 import ClientPool
from openrouter_sdk.transport.httpx import AsyncHttpxConnection, HttpxConnection

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

_tls: dict[bool, Any] = {}


def shared_tls(*, http2: bool = False) -> Any:
    """One TLS context for the process: loading the certificates costs more than a call does.

    HTTP/2 has its own: httpcore writes what a connection may speak into the context before it uses it.
    """
    if http2 not in _tls:
        _tls[http2] = httpx.create_ssl_context()
    return _tls[http2]


class HttpSettings:
    """What people may say about the connections."""

    def __init__(
        self,
        *,
        secure: bool,
        proxy: Any = None,
        verify: Any = True,
        http2: bool = False,
        transport: Any = None,
        max_connections: int = 1000,
    ) -> None:
        self.secure = secure
        """Whether the base URL is https."""
        self.proxy = proxy  # its address may hold a password
        self.verify = verify
        """As for httpx: True, False, or an `ssl.SSLContext`."""
        self.http2 = http2
        self.transport = transport
        self.max_connections = max_connections

    def arguments(self) -> dict[str, Any]:
        """Arguments for `httpx.Client` and `httpx.AsyncClient`."""
        # At every request httpcore looks at each idle connection once for each other: with 100 kept, each of
        # 100 calls at once takes five times the processor time that it takes with httpx's own 20.
        limits = httpx.Limits(max_connections=self.max_connections, max_keepalive_connections=20)
        arguments: dict[str, Any] = {
            "limits": limits,
            "timeout": None,
            "follow_redirects": False,
            "cookies": _NoCookies(),
        }
        if self.transport is not None:
            return {**arguments, "transport": self.transport}
        arguments |= {"verify": self._verify(), "http2": self.http2}
        if self.http2:
            _silence_hpack()
        if self.proxy is not None:
            arguments["proxy"] = self.proxy
        return arguments

    def new_client(self, kind: type[C]) -> C:
        """A client of httpx with these settings."""
        client = kind(**self.arguments())
        if self.transport is None:
            from openrouter_sdk.transport.read_limits import limit_reads

            limit_reads(client)
        return client

    def _verify(self) -> Any:
        if self.verify is not True:
            return self.verify
        if self.secure or self.proxy is not None or getproxies():
            return shared_tls(http2=self.http2)
        return False  # no TLS anywhere on the way, so no certificates need to be loaded


class _NoCookies(CookieJar):
    """Takes no cookie, and takes no time for it: none is ever sent, since nothing in the API wants one."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Called by httpx for each answer."""


def _silence_hpack() -> None:
    """It logs each header of a request, the key among them, at DEBUG; httpx and httpcore log none."""
    for name in ("hpack.hpack", "hpack.table"):
        logging.getLogger(name).addFilter(_dropped)


def _dropped(_record: logging.LogRecord) -> bool:
    return False


class SyncHttpClients:
    """The `httpx.Client` of one client; a fork makes its own, since a connection cannot be shared."""

    def __init__(self, settings: HttpSettings, own: httpx.Client | None) -> None:
        self.settings = settings
        self.own = own
        self._clients: dict[int, httpx.Client] = {}
        self._pool = self._new_pool()
        self.closed = False

    def _new_pool(self) -> ClientPool | None:
        if not self.settings.http2 or self.settings.transport is not None:
            return None
        return ClientPool(lambda: self.settings.new_client(httpx.Client))

    def connection(self) -> HttpxConnection:
        """A connection for one call. Raises ClientClosedError."""
        if self.closed:
            raise ClientClosedError
        if self.own is not None:
            return HttpxConnection(self.own, merge=True)
        if self._pool is not None:
            return HttpxConnection(self._pool)
        process = os.getpid()
        return HttpxConnection(self._clients.get(process) or self._first(process))

    def _first(self, process: int) -> httpx.Client:
        """Make the client of this process. Without a lock, which a fork could leave locked for ever: of the
        clients that threads make at the same time the first one stays, and the others never connect."""
        client = self._clients.setdefault(process, self.settings.new_client(httpx.Client))
        for other in [one for one in self._clients if one != process]:
            self._clients.pop(other, None)  # the parent's: only our copies of its sockets are closed
        return client

    def __getstate__(self) -> dict[str, Any]:
        """Connections stay behind: the copy makes its own."""
        return {**self.__dict__, "_clients": {}, "_pool": None, "own": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._pool = self._new_pool()

    def close(self) -> None:
        """Close the connections; a client that was handed in stays open, it is its owner's."""
        self.closed = True
        if self._pool is not None:
            self._pool.close()
        client = self._clients.pop(os.getpid(), None)
        self._clients.clear()
        if client is not None:
            client.close()


class AsyncHttpClients:
    """The `httpx.AsyncClient`s of one client, one for each event loop that it is used in."""

    def __init__(self, settings: HttpSettings, own: httpx.AsyncClient | None) -> None:
        self.settings = settings
        self.own = own
        self._clients: dict[Any, tuple[int, httpx.AsyncClient]] = {}
        self.closed = False

    def connection(self) -> AsyncHttpxConnection:
        """A connection for one call in the running event loop. Raises ClientClosedError."""
        if self.closed:
            raise ClientClosedError
        if self.own is not None:
            return AsyncHttpxConnection(self.own, merge=True)
        return AsyncHttpxConnection(self._client(), http2=self.settings.http2)

    def _client(self) -> httpx.AsyncClient:
        """The client of the running event loop."""
        loop, process = _running_loop(), os.getpid()
        made_in, client = self._clients.get(loop, (0, None))
        if client is None or made_in != process:
            self._forget_closed_loops()
            client = self.settings.new_client(httpx.AsyncClient)
            self._clients[loop] = process, client
        return client

    def _forget_closed_loops(self) -> None:
        """A program may run one loop after another without end; each connection holds its, and a socket."""
        for loop in list(self._clients):
            if _has_ended(loop):
                self._clients.pop(loop, None)

    def __getstate__(self) -> dict[str, Any]:
        """Connections stay behind: the copy makes its own."""
        return {**self.__dict__, "_clients": {}, "own": None}

    async def close(self) -> None:
        """Close the connections of the running loop; those of loops that have ended went with them."""
        self.closed = True
        made_in, client = self._clients.pop(_running_loop(), (0, None))
        self._clients.clear()
        if client is not None and made_in == os.getpid():
            await client.aclose()


def _running_loop() -> Any:
    """What stands for the running event loop."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _run_of_trio()


def _run_of_trio() -> Any:
    """The token of the running `trio.run`; None for whatever else drives a coroutine."""
    trio: Any = sys.modules.get("trio")  # whoever runs in it has it loaded
    with contextlib.suppress(RuntimeError):
        return trio and trio.lowlevel.current_trio_token()
    return None


def _has_ended(loop: Any) -> bool:
    """Whether an event loop is over, and its connections are of no use any more."""
    if loop is None:
        return False
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(_nothing, idempotent=True)  # trio has no way to ask; this raises after the end
    except RuntimeError:
        return True
    return False


def _nothing() -> None:
    """Asked of an event loop to see whether it is alive."""


def check_own(name: str, own: object, kind: type, other: str) -> None:
    """Raise InvalidArgumentError unless a client or transport handed in is of the right kind."""
    if own is not None and not isinstance(own, kind):
        given = type(own).__name__
        raise InvalidArgumentError(f"{name} must be an httpx.{kind.__name__}, not {given}; {other}")
