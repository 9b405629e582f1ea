"""Proxies: the argument `proxy`, and those of the environment."""

from __future__ import annotations

import os
import re
from ipaddress import IPv4Address, IPv6Address
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote
from urllib.request import getproxies

from openrouter_sdk.config.no_proxy import choose_proxy
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.redaction import redact_url
from openrouter_sdk.transport.httpx.libraries import library_of
from openrouter_sdk.transport.tls import shared_ssl_context

if TYPE_CHECKING:
    from ssl import SSLContext

_SCHEMES: Final = ("http", "https", "socks5", "socks5h")
_MAX_PORT: Final = 65_535
_URL: Final = r"(?s)(?P<scheme>[^:/?#]*)://(?P<authority>[^/?#]*).*"
_HOST: Final = r"(?:\[(?P<address>[^\[\]]*)\]|(?P<name>[\w.\x80-\U0010ffff-]+))"
_AUTHORITY: Final = rf"(?:(?P<user>.*)@)?{_HOST}(?::(?P<port>.*))?"


class Proxy:
    """A proxy, whatever HTTP library connects through it."""

    def __init__(
        self,
        scheme: str,
        host: str,
        port: int | None = None,
        auth: tuple[str, str] | None = None,
        headers: list[tuple[bytes, bytes]] | None = None,
        ssl_context: SSLContext | None = None,
    ) -> None:
        self.scheme = scheme
        self.host = host
        """In ASCII; an IPv6 address has no brackets."""
        self.port = port
        self.auth = auth
        """User and password."""
        self.headers = headers or []
        """Headers of the requests to the proxy itself."""
        self.ssl_context = ssl_context
        """What verifies the certificate of the proxy."""
        self.source = "proxy"
        """Where it comes from: the argument, or a variable of the environment."""

    @property
    def raw_auth(self) -> tuple[bytes, bytes] | None:
        """User and password in bytes."""
        return None if self.auth is None else (self.auth[0].encode(), self.auth[1].encode())

    @property
    def address(self) -> str:
        """Host and port, without the user."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS."""
        return self.scheme.startswith("socks")


def environment_proxy(base_url: str) -> Proxy | None:
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


def make_proxy(value: object, what: str = "proxy") -> Proxy:
    """Return a proxy, from a URL or a `Proxy` of httpx or httpx2.

    Raises InvalidArgumentError, naming `what`.
    """
    given: Any = value if library_of(value, "Proxy") else None
    if given is None and not isinstance(value, str) and library_of(value, "URL") is None:
        kind = type(value).__name__
        raise InvalidArgumentError(f"{what} must be a URL such as 'http://host:8080', not {kind}")
    url = str(value if given is None else given.url)
    proxy = _parse(url, what)
    proxy.source = what
    if given is not None:  # it has removed the user from the URL
        proxy.auth, proxy.headers, proxy.ssl_context = given.auth, given.headers.raw, given.ssl_context
    if proxy.is_socks and not _has_socksio():
        raise _unusable(what, url, "SOCKS needs the package socksio: pip install 'httpx[socks]'")
    if proxy.scheme == "https" and proxy.ssl_context is None:
        proxy.ssl_context = shared_ssl_context("proxy")  # of the environment, checked for errors
    return proxy


def _has_socksio() -> bool:
    from importlib.util import find_spec

    return find_spec("socksio") is not None


def _parse(value: str, what: str) -> Proxy:
    text = value.strip()
    if "://" not in text:
        text = "http://" + text
    if text.lower().startswith("socks://"):  # as GNOME sets it, meaning version 5
        text = "socks5" + text[len("socks") :]
    try:
        return _proxy(text)
    except ValueError as error:
        raise _unusable(what, value, str(error)) from None


def _proxy(url: str) -> Proxy:
    """Read a URL (RFC 3986, section 3.2). Raises ValueError."""
    match = re.fullmatch(_URL, url)
    scheme = match["scheme"].lower() if match else ""
    if match is None or scheme not in _SCHEMES:
        raise ValueError(f"its scheme must be one of {', '.join(_SCHEMES)}")
    if re.search(r"[\x00-\x1f\x7f]", url):
        raise ValueError("it has a control character")
    authority = re.fullmatch(_AUTHORITY, match["authority"])
    port = (authority and authority["port"]) or None
    if authority is None or not (port is None or _is_port(port)):
        raise ValueError(f"it needs a host, and a port from 1 to {_MAX_PORT}")
    user, _, password = (authority["user"] or "").partition(":")
    return Proxy(
        scheme,
        _host(authority["address"], authority["name"]),
        port if port is None else int(port),
        (unquote(user), unquote(password)) if user or password else None,
    )


def _host(address: str | None, name: str | None) -> str:
    """Return a host in ASCII, an IPv6 `address` or else a name. Raises ValueError unless it can be one."""
    if name is None:
        return str(IPv6Address(address or ""))
    if re.fullmatch(r"[0-9]+(\.[0-9]+){3}", name):
        return str(IPv4Address(name))
    if name.isascii():
        return name.lower()
    import idna

    return idna.encode(name.lower()).decode("ascii")  # an IDNAError is a ValueError


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 5 and 0 < int(text) <= _MAX_PORT


def _unusable(what: str, url: str, problem: str) -> InvalidArgumentError:
    shown = redact_url(url)
    if shown != url and "scheme" not in problem:  # which may quote the password
        problem = "it is not a URL"
    return InvalidArgumentError(f"{what}: {shown!r} cannot be used as a proxy: {problem}")
