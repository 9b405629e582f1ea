"""URLs of proxies are read without a HTTP library, as strictly as httpx reads them."""

from __future__ import annotations

from typing import Any

import httpx
import httpx2
import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.transport.proxies import make_proxy
from tests.each import each

USABLE: dict[str, tuple[object, ...]] = {
    "http://host": ("http", "host", None, None, "host"),
    "HTTP://Host:81": ("http", "host", 81, None, "host:81"),
    " host:8080 ": ("http", "host", 8080, None, "host:8080"),
    "host": ("http", "host", None, None, "host"),
    "http://host:": ("http", "host", None, None, "host"),
    "http://h_x.:1/path?query": ("http", "h_x.", 1, None, "h_x.:1"),
    "http://user@h": ("http", "h", None, ("user", ""), "h"),
    "http://:p@h": ("http", "h", None, ("", "p"), "h"),
    "http://a@b:c:d@h:3": ("http", "h", 3, ("a@b", "c:d"), "h:3"),
    "http://u%40x:p%2fq@h:1/": ("http", "h", 1, ("u@x", "p/q"), "h:1"),
    "http://[::1]:8": ("http", "::1", 8, None, "[::1]:8"),
    "http://1.2.3.4:5": ("http", "1.2.3.4", 5, None, "1.2.3.4:5"),
    "http://Höst.de:1": ("http", "xn--hst-sna.de", 1, None, "xn--hst-sna.de:1"),
    "http://ß.de": ("http", "xn--zca.de", None, None, "xn--zca.de"),
    "http://日本。jp": ("http", "xn--wgv71a.jp", None, None, "xn--wgv71a.jp"),
}
UNUSABLE = {
    "http://": "it needs a host",
    "http://:80": "it needs a host",
    "http://ho st": "it needs a host",
    "http://host:0": "a port from 1 to 65535",
    "http://host:65536": "a port from 1 to 65535",
    "http://host:+8": "a port from 1 to 65535",
    "http://host:\u0661": "a port from 1 to 65535",
    "http://[::1": "it needs a host",
    "http://::1": "it needs a host",
    "http://[host]": "'host'",
    "http://1.2.3.256": "256",
    "http://a\nb": "a control character",
    "http://\u2026": "U+2026",
    "http://" + "ö" * 70: "too long",
    "ftp://host": "its scheme must be one of http, https, socks5, socks5h",
    "://": "its scheme must be one of",
}


def parts(proxy: Any) -> tuple[object, ...]:
    return (proxy.scheme, proxy.host, proxy.port, proxy.auth, proxy.address)


@each("url", USABLE)
def test_a_url_is_read(url: str) -> None:
    assert parts(make_proxy(url)) == USABLE[url]


@each("url", USABLE)
@each("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_a_url_or_proxy_of_a_library_is_read_alike(url: str, library: Any) -> None:
    if "//" in url.strip():
        for made in (library.URL(url), library.Proxy(url, headers={"X-One": "1"})):
            read = make_proxy(made)
            assert parts(read) == USABLE[url]
        assert read.headers == [(b"X-One", b"1")]


@each("url", UNUSABLE)
def test_what_is_wrong_is_said(url: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make_proxy(url, "THE_VARIABLE")
    assert str(caught.value).startswith(f"THE_VARIABLE: {url!r} cannot be used as a proxy: ")
    assert UNUSABLE[url] in str(caught.value)


def test_the_password_is_neither_in_an_error_nor_in_a_repr() -> None:
    assert "secret" not in repr(make_proxy("http://user:secret@host"))
    with pytest.raises(InvalidArgumentError, match=r"'http://\[redacted\]@host:x' cannot .* not a URL"):
        make_proxy("http://user:secret@host:x")


def test_an_https_proxy_is_verified_unless_it_has_a_context_of_its_own() -> None:
    assert make_proxy("https://host").ssl_context is make_proxy("https://host").ssl_context is not None
    context = httpx.create_ssl_context(verify=False)
    assert make_proxy(httpx2.Proxy("https://host", ssl_context=context)).ssl_context is context
