"""Proxies: the argument `proxy`, and those of the environment."""

from __future__ import annotations

import os
from typing import Final
from urllib.request import getproxies

import httpx

from openrouter_sdk.config.no_proxy import choose_proxy
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.redaction import redact_url
from openrouter_sdk.transport.tls import shared_ssl_context

_SCHEMES: Final = ("http", "https", "socks5", "socks5h")
_MAX_PORT: Final = 65_535


def environment_proxy(base_url: str) -> httpx.Proxy | None:
    """Return the proxy of the environment, or of the system, for a URL; None to connect directly.

    Raises InvalidArgumentError, naming the variable, for one that cannot be used.
    """
    found = choose_proxy(base_url, getproxies())
    if found is None:
        return None
    scheme, value = found
    names = (f"{scheme}_proxy", f"{scheme}_PROXY".upper())
    variable = next((name for name in names if os.environ.get(name)), None)
    return make_proxy(value, f"environment variable {variable}" if variable else "the proxy of the system")


def make_proxy(value: object, what: str = "proxy") -> httpx.Proxy:
    """Return a proxy as httpx wants it. Raises InvalidArgumentError, naming `what`."""
    proxy = value if isinstance(value, httpx.Proxy) else _parse(value, what)
    url = value if isinstance(value, str) else str(proxy.url)
    if not proxy.url.host or not (proxy.url.port is None or 0 < proxy.url.port <= _MAX_PORT):
        raise _unusable(what, url, f"it needs a host, and a port from 1 to {_MAX_PORT}")
    if proxy.url.scheme.startswith("socks") and not _has_socksio():
        raise _unusable(what, url, "SOCKS needs the package socksio: pip install 'httpx[socks]'")
    return _with_certificates(proxy)


def _has_socksio() -> bool:
    from importlib.util import find_spec

    return find_spec("socksio") is not None


def _parse(value: object, what: str) -> httpx.Proxy:
    if not isinstance(value, (str, httpx.URL)):
        kind = type(value).__name__
        raise InvalidArgumentError(f"{what} must be a URL such as 'http://host:8080', not {kind}")
    text = str(value).strip()
    if "://" not in text:
        text = "http://" + text
    if text.lower().startswith("socks://"):  # as GNOME sets it, meaning version 5
        text = "socks5" + text[len("socks") :]
    try:
        return httpx.Proxy(text)
    except (httpx.InvalidURL, ValueError) as error:
        known = text.partition("://")[0].lower() in _SCHEMES
        problem = str(error) if known else f"its scheme must be one of {', '.join(_SCHEMES)}"
        raise _unusable(what, str(value), problem) from None


def _with_certificates(proxy: httpx.Proxy) -> httpx.Proxy:
    """Give an https proxy the certificates of the environment, which httpcore would not check for errors."""
    if proxy.url.scheme != "https" or proxy.ssl_context is not None:
        return proxy
    context = shared_ssl_context("proxy")
    return httpx.Proxy(proxy.url, ssl_context=context, auth=proxy.auth, headers=proxy.headers)


def _unusable(what: str, url: str, problem: str) -> InvalidArgumentError:
    shown = redact_url(url)
    if shown != url and "scheme" not in problem:  # which may quote the password
        problem = "it is not a URL"
    return InvalidArgumentError(f"{what}: {shown!r} cannot be used as a proxy: {problem}")
