"""The settings of a client's connections, whatever HTTP library serves."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transport.proxies import environment_proxy, make_proxy
from openrouter_sdk.transport.tls import load_ssl_context, shared_ssl_context

if TYPE_CHECKING:
    from ssl import SSLContext

    from openrouter_sdk.transport.proxies import Proxy

DRAIN_SECONDS: Final = 0.25
"""How long to wait for the end of the body after the last event of a stream."""
KEEP_SECONDS: Final = 5.0
"""How long an idle connection is kept for the next request, as in httpx."""


class HttpSettings:
    """What a client was told about its connections."""

    def __init__(
        self,
        base_url: str,
        *,
        allow_insecure: bool = False,
        proxy: object = None,
        verify: SSLContext | str | bool = True,
        http2: bool = False,
        transport: object = None,
        max_connections: int = 1000,
    ) -> None:
        """Check the settings. Raises InvalidArgumentError, naming the argument."""
        self.base_url = base_url
        """Where all requests go."""
        self.proxy = proxy
        self.verify = verify
        self.http2 = http2
        self.transport = transport
        """The caller's own transport, if any; a name until `choice` has read it."""
        self.parser = "h11"
        """What reads HTTP/1.1 in httpx's place: "h11" or "httptools"."""
        self.max_connections = max_connections
        self.new_http_client: Callable[[], Any] | None = None
        """The caller's function that creates clients of httpx or httpx2, if any."""
        self._context: SSLContext | None = None
        self.has_socks_proxy = proxy is not None and make_proxy(proxy).is_socks
        """Whether the argument `proxy` is one."""
        if proxy is not None and not allow_insecure and not self._is_https():
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

    def _is_https(self) -> bool:
        return self.base_url.startswith("https:")

    def chosen_proxy(self) -> Proxy | None:
        """Return the argument `proxy`, or else the proxy of the environment, if any.

        Raises InvalidArgumentError for an environment variable that cannot be used.
        """
        return environment_proxy(self.base_url) if self.proxy is None else make_proxy(self.proxy)

    def ssl_context(self) -> SSLContext | bool:
        """Return what verifies certificates: a context, or False.

        Raises InvalidArgumentError for an environment variable that names no certificates.
        """
        if not isinstance(self.verify, bool):
            self._context = self._context or _context_of(self.verify)
            return self._context
        if self.verify and self._is_https():
            return shared_ssl_context("http/2" if self.http2 else "http/1.1")
        return False  # TLS is not used, or not verified: do not load certificates


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
