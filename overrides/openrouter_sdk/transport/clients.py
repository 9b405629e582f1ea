"""The httpx clients of a client: created on demand, and safe across threads and forks."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import warnings
import weakref
from collections.abc import Callable
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError
from openrouter_sdk.transport.driver import Registry, open_drivers
from openrouter_sdk.transport.http2 import ClientPool
from openrouter_sdk.transport.httpx import HttpxConnection, hide_location, hide_location_async
from openrouter_sdk.transport.proxies import environment_proxy, make_proxy
from openrouter_sdk.transport.tls import load_ssl_context, shared_ssl_context

if TYPE_CHECKING:
    from ssl import SSLContext

    from openrouter_sdk.transport.network.async_transports import AsyncHTTPTransport
    from openrouter_sdk.transport.network.transports import HTTPTransport

C = TypeVar("C", httpx.Client, httpx.AsyncClient)


class HttpSettings:
    """Settings of the httpx clients."""

    def __init__(
        self,
        base_url: str,
        *,
        allow_insecure: bool = False,
        proxy: str | httpx.Proxy | None = None,
        verify: SSLContext | str | bool = True,
        http2: bool = False,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        max_connections: int = 1000,
    ) -> None:
        """Check the settings. Raises InvalidArgumentError, naming the argument."""
        self.base_url = base_url
        """Where all requests go."""
        self.proxy = proxy
        self.verify = verify
        self.http2 = http2
        self.transport = transport
        self.max_connections = max_connections
        self.new_http_client: Callable[[], Any] | None = None
        """The caller's function that creates httpx clients, if any."""
        self._context: SSLContext | None = None
        if proxy is not None:
            make_proxy(proxy)
            if not allow_insecure and not self._is_https():
                raise InvalidArgumentError(
                    "proxy would get the API key unencrypted, because base_url is plain http; "
                    "use https://, or allow_insecure=True"
                )
        if not isinstance(verify, bool):
            self._context = _context_of(verify)
        if http2:
            _check_h2()

    def __getstate__(self) -> dict[str, object]:
        """Leave out the context of `verify`, which cannot be pickled."""
        return {**self.__dict__, "_context": None}

    @property
    def merges(self) -> bool:
        """Whether the clients have settings of the caller's; see `BaseHttpxConnection.merge`."""
        return self.new_http_client is not None

    @property
    def keeps_deadlines(self) -> bool:
        """Whether the transport is ours; see `BaseHttpxConnection.keeps_deadlines`."""
        return self.transport is None and self.new_http_client is None

    def _is_https(self) -> bool:
        return self.base_url.startswith("https:")

    def new_client(self, kind: type[C]) -> C:
        """Create an `httpx.Client` or `httpx.AsyncClient`.

        Raises InvalidArgumentError for an environment variable that cannot be used.
        """
        if self.new_http_client is not None:
            client = self.new_http_client()
            check_httpx_type("what http_client returns", client, kind, "a client cannot be of the other kind")
            return client  # type: ignore[no-any-return]
        transport: Any = self.transport
        if transport is None:
            transport = _transport_for(kind)(**self.network_arguments())
        hook = hide_location if issubclass(kind, httpx.Client) else hide_location_async
        return kind(
            transport=transport,
            timeout=None,
            follow_redirects=False,
            cookies=_NoCookies(),
            trust_env=False,  # read here, because httpx does not check it and sends loopback to proxies
            event_hooks={"response": [hook]},
        )

    def network_arguments(self) -> dict[str, Any]:
        """Return the arguments for our transports. See `new_client`."""
        if self.http2:
            _silence_hpack()
        return {
            "verify": self._verify(),
            "http2": self.http2,
            # Few idle connections, because httpcore compares all pairs of them at every request: with 100, so
            # many concurrent calls take five times the CPU time that they take with httpx's default of 20.
            "limits": httpx.Limits(max_connections=self.max_connections, max_keepalive_connections=20),
            "proxy": environment_proxy(self.base_url) if self.proxy is None else make_proxy(self.proxy),
        }

    def _verify(self) -> SSLContext | bool:
        if not isinstance(self.verify, bool):
            self._context = self._context or _context_of(self.verify)
            return self._context
        if self.verify and self._is_https():
            return shared_ssl_context("http/2" if self.http2 else "http/1.1")
        return False  # TLS is not used, or not verified: do not load certificates


def _transport_for(kind: type) -> type[HTTPTransport | AsyncHTTPTransport]:
    """Return our transport for a kind of client. Imported here, as a program rarely needs both."""
    if issubclass(kind, httpx.Client):
        from openrouter_sdk.transport.network.transports import HTTPTransport

        return HTTPTransport
    from openrouter_sdk.transport.network.async_transports import AsyncHTTPTransport

    return AsyncHTTPTransport


def _check_h2() -> None:
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise InvalidArgumentError("http2=True needs the extra: pip install 'openrouter-sdk[http2]'")


def _context_of(verify: object) -> SSLContext:
    """Return the SSL context of the argument `verify`. Raises InvalidArgumentError."""
    import ssl

    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, (str, os.PathLike)):
        return load_ssl_context(os.fsdecode(verify))
    kind = type(verify).__name__
    raise InvalidArgumentError(f"verify must be True, False, an SSLContext or a path, not {kind}")


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


class SyncHttpClients:
    """The `httpx.Client` of a client: one per process, because a fork cannot share connections."""

    http_client: httpx.Client | None = None
    """The caller's own client, if any."""

    def __init__(
        self, settings: HttpSettings, http_client: httpx.Client | Callable[[], httpx.Client] | None
    ) -> None:
        self.settings = settings
        if http_client is None or isinstance(http_client, httpx.Client):
            self.http_client = http_client
        else:
            settings.new_http_client = http_client
        self._clients: dict[int, httpx.Client] = {}
        self._pool = self._new_pool()
        self.drivers: Registry = set()
        self.closed = False
        self._finalize = self._finalizer()

    def _finalizer(self) -> weakref.finalize[Any, Any]:
        """Close the connections of a client that never was, when it is collected or the program ends."""
        clients = self._clients if self.settings.transport is None else {}  # which others may use
        return weakref.finalize(self, _close_quietly, clients, self._pool)

    def _new_pool(self) -> ClientPool | None:
        if not self.settings.http2 or not self.settings.keeps_deadlines:
            return None
        return ClientPool(lambda: self.settings.new_client(httpx.Client))

    def connection(self) -> HttpxConnection:
        """Return a connection for one call. Raises ClientClosedError."""
        if self.closed:
            raise ClientClosedError
        if self.http_client is not None:
            return HttpxConnection(self.http_client, merge=True)
        if self._pool is not None:
            return HttpxConnection(self._pool, keeps_deadlines=True)
        process = os.getpid()
        client = self._clients.get(process) or self._create(process)
        return HttpxConnection(
            client, merge=self.settings.merges, keeps_deadlines=self.settings.keeps_deadlines
        )

    def _create(self, process: int) -> httpx.Client:
        """Create the client of this process.

        Without a lock, which a fork could leave locked: if several threads create a client at the same time,
        the first one is used, and the others never connect.
        """
        client = self._clients.setdefault(process, self.settings.new_client(httpx.Client))
        inherited = [key for key in self._clients if key != process]
        if inherited:
            with warnings.catch_warnings(action="ignore", category=ResourceWarning):
                for other in inherited:
                    self._clients.pop(other, None)  # the parent's; closes only our copies of its sockets
                gc.collect()  # it is in cycles; later, the warnings would show
        return client

    def __getstate__(self) -> dict[str, object]:
        """Leave out connections; the copy opens its own."""
        left = {name: value for name, value in self.__dict__.items() if name != "_finalize"}
        return {**left, "_clients": {}, "_pool": None, "drivers": set(), "http_client": None}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._pool = self._new_pool()
        self._finalize = self._finalizer()

    def close(self) -> None:
        """Close the connections, also those in use; the caller's own client stays open."""
        self.closed = True
        self._finalize.detach()
        for driver in open_drivers(self.drivers):
            driver.close()
        if self._pool is not None:
            self._pool.close()
        client = self._clients.pop(os.getpid(), None)
        self._clients.clear()
        if client is not None:
            client.close()


def _close_quietly(clients: dict[int, httpx.Client], pool: ClientPool | None) -> None:
    client = clients.pop(os.getpid(), None)
    with contextlib.suppress(Exception):  # a daemon thread may be in a call
        if pool is not None:
            pool.close()
        if client is not None:
            client.close()


def check_http_client(http_client: object, expected: type, hint: str) -> None:
    """Raise InvalidArgumentError unless it is a client of the expected type or a function, or None."""
    if isinstance(http_client, type) or not callable(http_client):
        check_httpx_type("http_client", http_client, expected, hint)


def check_httpx_type(name: str, value: object, expected: type, hint: str) -> None:
    """Raise InvalidArgumentError unless a client or transport of the caller is of the expected type."""
    if value is not None and not isinstance(value, expected):
        kind = type(value).__name__
        raise InvalidArgumentError(f"{name} must be an httpx.{expected.__name__}, not {kind}; {hint}")
