"""Proxies and certificates, of the environment and of arguments: they work, or an error names them."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Callable
from importlib import util
from pathlib import Path
from typing import Any

import certifi
import pytest

from openrouter_sdk import errors
from tests.behaviour.calls.fault_server import FaultServer, Lane, answer, json_answer, saying
from tests.behaviour.calls.moments import CREDITS, balance, chat
from tests.each import each
from tests.transports.libraries import SPEAKS_HTTP2, httpx

KEY = "a-key-of-no-known-form-5ecre7"
ELSEWHERE = "https://api.example.com/v1"
PROXIES = ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Certificates that whoever runs the tests has set are not there."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


def address(server: FaultServer) -> str:
    return server.url.removesuffix("/api/v1")


def refused(lane: Lane, **settings: Any) -> str:
    """What the error says that refuses settings, at once or at the first call."""
    with pytest.raises(errors.InvalidArgumentError) as caught:
        lane.do(balance(lane.client(api_key=KEY, **settings)))
    assert KEY not in str(caught.value)
    return str(caught.value)


# --- proxies -----------------------------------------------------------------------------------------------


@each("http2", [False, True] if SPEAKS_HTTP2 else [False])
@each("no_proxy", ["", "example.com", "127.0.0.0/8", "fe80::/10", "[::1]", "::1/128,127.0.0.1"])
def test_loopback_is_reached_without_the_proxies_of_the_environment(
    no_proxy: str, http2: bool, lane: Lane
) -> None:
    lane.server.always = saying(json_answer(CREDITS))
    with FaultServer() as proxy, pytest.MonkeyPatch.context() as patch:
        for name in PROXIES:
            patch.setenv(name, address(proxy))
        patch.setenv("NO_PROXY", no_proxy)
        lane.do(balance(lane.client(http2=http2)))
        assert proxy.connections == 0


@each("variable", ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"])
@each("prefix", ["http://", "HTTP://", "", " http://"])
def test_a_proxy_of_the_environment_gets_no_key_of_an_https_request(
    prefix: str, variable: str, lane: Lane
) -> None:
    with FaultServer() as proxy, pytest.MonkeyPatch.context() as patch:
        proxy.always = saying(answer(403))
        patch.setenv(variable, prefix + address(proxy).removeprefix("http://"))
        with pytest.raises(errors.ConnectError):
            lane.do(balance(lane.client(api_key=KEY, base_url=ELSEWHERE)))
        (request,) = proxy.requests
        assert (request.method, request.target) == ("CONNECT", "api.example.com:443")
        assert not request.all("authorization")


def test_plain_http_to_another_machine_takes_the_proxy_if_it_is_allowed(lane: Lane) -> None:
    with FaultServer() as proxy, pytest.MonkeyPatch.context() as patch:
        proxy.always = saying(json_answer(CREDITS))
        patch.setenv("HTTP_PROXY", address(proxy))
        lane.do(balance(lane.client(base_url="http://10.0.0.1/v1", allow_insecure=True)))
        assert proxy.requests[0].target == "http://10.0.0.1/v1/credits"


def test_a_proxy_that_would_get_the_key_unencrypted_must_be_allowed(lane: Lane) -> None:
    with FaultServer() as proxy:
        proxy.always = saying(json_answer(CREDITS))
        assert "allow_insecure" in refused(lane, proxy=address(proxy))
        assert "allow_insecure" in refused(lane, proxy=httpx.Proxy(address(proxy)))
        assert proxy.connections == 0
        lane.do(balance(lane.client(proxy=address(proxy), allow_insecure=True)))
        assert len(proxy.requests) == 1


BAD_PROXIES = [
    "host:port",
    "http://host:port",
    "http://host:99999",
    "http://host:0",
    "http://",
    "http://[::1",
    "socks4://host:1",
    "ftp://host",
    "://",
    "http://h\u00f6" + "o" * 70,
]


@each("value", BAD_PROXIES)
@each("http2", [False, True] if SPEAKS_HTTP2 else [False])
def test_a_proxy_that_is_none_is_named_with_its_variable(http2: bool, value: str, lane: Lane) -> None:
    for variable in ("HTTPS_PROXY", "all_proxy"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(variable, value)
            says = refused(lane, base_url=ELSEWHERE, http2=http2)
            assert f"environment variable {variable}: {value!r}" in says
    assert f"proxy: {value!r}" in refused(lane, base_url=ELSEWHERE, proxy=value, http2=http2)


@each("value", ["http://user:pass-word@host:port", "user:pass-word@host:port", "http://u:pass-word/@@h:port"])
def test_the_password_of_a_proxy_is_not_shown(value: str, lane: Lane) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HTTPS_PROXY", value)
        says = refused(lane, base_url=ELSEWHERE)
    assert "HTTPS_PROXY" in says
    assert "pass-word" not in says + refused(lane, base_url=ELSEWHERE, proxy=value)


@each("value", [5, b"http://host", object(), httpx.Proxy("http://host:99999")], ids=repr)
def test_a_proxy_of_another_type_is_refused(value: Any, lane: Lane) -> None:
    assert "proxy" in refused(lane, base_url=ELSEWHERE, proxy=value)


@pytest.mark.skipif(util.find_spec("socksio") is not None, reason="SOCKS works")
@each("scheme", ["socks", "socks5", "socks5h"])
def test_socks_without_its_package_says_what_to_install(scheme: str, lane: Lane) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:1")
        says = refused(lane, base_url=ELSEWHERE)
    assert "ALL_PROXY" in says
    assert f"{scheme}://127.0.0.1:1" in says
    assert "httpx[socks]" in says


def test_a_bad_proxy_that_is_not_used_does_no_harm(lane: Lane) -> None:
    lane.server.always = saying(json_answer(CREDITS))
    with pytest.MonkeyPatch.context() as patch:
        for name in PROXIES:
            patch.setenv(name, "http://host:port")
        lane.do(balance(lane.client()))


def test_an_own_client_keeps_its_own_proxies(lane: Lane) -> None:
    with FaultServer() as proxy:
        proxy.always = saying(json_answer(CREDITS))
        own = lane.http_client(proxy=address(proxy))
        lane.do(balance(lane.client(http_client=own)))
        lane.close_own(own)
        assert len(proxy.requests) == 1


# --- certificates ------------------------------------------------------------------------------------------


@pytest.fixture
def no_certificates(tmp_path: Path) -> list[str]:
    """Paths where there are no certificates, as a file or a directory."""
    (tmp_path / "empty.pem").touch()
    (tmp_path / "text.pem").write_text("not a certificate")
    (tmp_path / "empty").mkdir()
    return [str(tmp_path / name) for name in ("gone", "empty.pem", "text.pem", "empty")]


@each("http2", [False, True] if SPEAKS_HTTP2 else [False])
@each("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_a_variable_that_names_no_certificates_is_named(
    variable: str, http2: bool, lane: Lane, no_certificates: list[str]
) -> None:
    for path in no_certificates:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(variable, path)
            for settings in ({}, {"proxy": "https://127.0.0.1:1"}):
                says = refused(lane, base_url="https://127.0.0.1:1", http2=http2, **settings)
                assert variable in says
                assert repr(path) in says


def test_keys_that_cannot_be_logged_are_an_error_that_names_the_variable(lane: Lane, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone" / "keys"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SSLKEYLOGFILE", str(path))
            for verify in (True, certifi.where()):
                says = refused(lane, base_url="https://127.0.0.1:1", verify=verify)
                assert "SSLKEYLOGFILE" in says
                assert repr(str(path)) in says


def test_a_path_without_certificates_is_refused(lane: Lane, no_certificates: list[str]) -> None:
    for path in no_certificates:
        assert f"verify: cannot load certificates from {path!r}" in refused(lane, verify=path)
        assert repr(path) in refused(lane, verify=Path(path))
    for value in ("", None, 5, "\0"):
        assert "verify" in refused(lane, verify=value)


def test_certificates_are_found_in_each_place(lane: Lane, tmp_path: Path) -> None:
    (tmp_path / "0a1b2c3d.0").write_bytes(Path(certifi.where()).read_bytes())
    gone = f"{tmp_path / 'gone'}{os.pathsep}{tmp_path}"
    places = {
        "SSL_CERT_FILE": certifi.where(),
        "SSL_CERT_DIR": str(tmp_path),
        "SSLKEYLOGFILE": str(tmp_path / "k"),
    }
    for variable, path in [*places.items(), ("SSL_CERT_DIR", gone), ("SSL_CERT_FILE", "")]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(variable, path)
            with pytest.raises(errors.ConnectError):
                lane.do(balance(lane.client(base_url="https://127.0.0.1:1")))
    for verify in (certifi.where(), str(tmp_path), ssl.create_default_context(), False):
        with pytest.raises(errors.ConnectError):
            lane.do(balance(lane.client(base_url="https://127.0.0.1:1", verify=verify)))


def test_plain_http_needs_no_certificates(lane: Lane) -> None:
    lane.server.always = saying(json_answer(CREDITS))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", "/gone")
        lane.do(balance(lane.client()))


@pytest.mark.only_on("httpx", "httpx2", reason="of HTTP/2")
def test_http_2_without_its_package_says_what_to_install(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "h2", None)
    assert "openrouter-sdk[http2]" in refused(lane, http2=True)


# --- what httpx cannot send, or cannot read ----------------------------------------------------------------


@each("size", [70_000, 200_000])
def test_a_url_that_is_too_long_is_refused(size: int, lane: Lane) -> None:
    long = "x" * size
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.api_keys.get(hash=long),
        lambda client: client.models.list(category=long),
        lambda client: balance(client, options={"extra_query": {long: "1"}}),
    ]
    for made in calls:
        client = lane.client()
        with pytest.raises(errors.InvalidArgumentError, match="URL too long"):
            lane.do(made(client))
    assert "URL too long" in refused(lane, base_url=f"{lane.server.url}/{long}")
    assert lane.server.requests == []


@each(
    "raised",
    [UnicodeError("idna"), OSError(5, "I/O"), ssl.SSLError("bad"), TimeoutError(), httpx.InvalidURL("")],
)
def test_an_exception_of_a_transport_is_translated(raised: Exception, lane: Lane) -> None:
    class Broken(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise raised

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise raised

    with pytest.raises(errors.TransportError) as caught:
        lane.do(chat(lane.client(transport=Broken())))
    assert caught.value.__cause__ is raised


LOCATIONS = [
    "javascript:1",
    "mailto:a@b",
    "//[::1",
    "http://[::1].example/",
    "http://host:port/",
    "http://1.2.3.999/",
    "http://" + "\u00e9" * 70,
    "x" * 60_000,
    ":",
    "//",
    "data:,x",
]


@each("location", LOCATIONS, ids=lambda location: repr(location[:20]))
@each("status", [301, 302, 303, 307, 308])
def test_the_target_of_a_redirect_may_be_anything(status: int, location: str, lane: Lane) -> None:
    head = f"HTTP/1.1 {status} Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
    lane.server.always = saying(head.encode("latin-1"))
    with pytest.raises(errors.UnexpectedStatusError) as caught:
        lane.do(balance(lane.shared_client))
    assert caught.value.status == status
    assert caught.value.headers["location"] == location
    stream = lane.shared_client.chat.stream(model="a/b", messages=[{"role": "user", "content": "Hi"}])
    with pytest.raises(errors.UnexpectedStatusError, match="a redirect to"):
        lane.collect(stream)


@each("status", [301, 302, 303, 307, 308])
def test_a_target_of_control_characters_is_no_foreign_error(status: int, lane: Lane) -> None:
    """llhttp refuses them, h11 does not."""
    lane.server.always = saying(b"HTTP/1.1 %d Found\r\nLocation: \x01\r\nContent-Length: 0\r\n\r\n" % status)
    with pytest.raises((errors.UnexpectedStatusError, errors.ProtocolError)):
        lane.do(balance(lane.shared_client))


@each("location", LOCATIONS, ids=lambda location: repr(location[:20]))
def test_an_own_client_that_cannot_read_the_target_is_no_foreign_error(location: str, lane: Lane) -> None:
    head = f"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
    lane.server.always = saying(head.encode("latin-1"))
    own = lane.http_client(trust_env=False)
    with pytest.raises((errors.ProtocolError, errors.UnexpectedStatusError)):
        lane.do(balance(lane.client(http_client=own)))
    lane.close_own(own)
