"""`transport="httptools"`: httpx whose HTTP/1.1 is parsed by llhttp."""

from __future__ import annotations

import socket
import ssl
from typing import Any

import httpx
import pytest
import trustme

from openrouter_sdk import OpenRouter, errors
from openrouter_sdk.transport.network import httptools_connection
from tests.behaviour.streams.raw_server import Peer, RawServer, answer, whole
from tests.behaviour.transports.exchanges import CHAT, EVENTS, RESULT, URL
from tests.behaviour.transports.tunnels import Proxy, answering, head, listening
from tests.each import each

KEY = "sk-or-v1-secret"
CREDITS = {"data": {"total_credits": 7, "total_usage": 2}}
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The connections by httptools that were made."""
    made: list[Any] = []
    create: Any = httptools_connection.HttptoolsConnection.__init__

    def noted(self: Any, *arguments: Any) -> None:
        made.append(self)
        create(self, *arguments)

    monkeypatch.setattr(httptools_connection.HttptoolsConnection, "__init__", noted)
    return made


def client(url: str, **settings: Any) -> OpenRouter:
    return OpenRouter(KEY, base_url=url, **{"retries": 0, "transport": "httptools", **settings})


def test_calls_and_streams_share_a_connection(opened: list[Any]) -> None:
    plays = [whole(200, RESULT), answer(EVENTS.encode()), whole(200, RESULT)]
    with RawServer(*plays) as server, client(server.url) as used:
        assert used.chat.send(**CHAT).text == "Hi"
        assert used.chat.stream(**CHAT).result().text == "Hi"
        assert used.chat.send(**CHAT).text == "Hi"
        assert (server.accepted, len(opened)) == (1, 1)


def test_a_connection_that_the_server_closed_while_idle_is_not_used_again() -> None:
    def once(peer: Peer) -> bool:
        whole(200, RESULT)(peer)
        return False

    with RawServer(once, whole(200, RESULT)) as server, client(server.url) as used:
        used.chat.send(**CHAT)
        assert server.wait_for(lambda server: server.connections == 0)
        assert used.chat.send(**CHAT).text == "Hi"
        assert (server.accepted, server.requests) == (2, 2)


def test_what_a_server_sends_unasked_is_no_response_to_the_next_call() -> None:
    def twice(peer: Peer) -> bool:
        peer.send(PLAIN + b"{}" + PLAIN + b"[]")
        return True

    with RawServer(twice, whole(200, RESULT)) as server, client(server.url) as used:
        used.chat.send(**CHAT)
        assert used.chat.send(**CHAT).text == "Hi"
        assert server.accepted == 2


@pytest.mark.parametrize("framing", [b"Content-Length: 9", b"Transfer-Encoding: chunked"])
def test_a_body_that_is_cut_is_a_lost_connection(framing: bytes) -> None:
    def cut(peer: Peer) -> bool:
        peer.send(b"HTTP/1.1 200 OK\r\n" + framing + b"\r\n\r\n2")
        return False

    with RawServer(cut) as server, client(server.url) as used, pytest.raises(errors.ConnectionLostError):
        used.chat.send(**CHAT)


# --- proxies --------------------------------------------------------------------------------------------


def trusted() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The context of a server, and that of the clients which trust it."""
    authority = trustme.CA()
    server, trusting = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(server)
    authority.configure_trust(trusting)
    return server, trusting


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("transport", ["httpx", "httptools"])
def test_a_tunnel_of_a_proxy_carries_what_the_proxy_cannot_read(transport: str, scheme: str) -> None:
    heads: list[bytes] = []
    proxy, (server_tls, verify) = Proxy(), trusted()
    proxy_tls, verify_proxy = trusted() if scheme == "https" else (None, None)
    with (
        listening(answering(CREDITS, heads), server_tls) as port,
        listening(proxy.handle, proxy_tls) as proxy_port,
    ):
        address = f"{scheme}://user:word@127.0.0.1:{proxy_port}"
        given = httpx.Proxy(address, ssl_context=verify_proxy, headers={"X-Own": "1"})
        url = f"https://127.0.0.1:{port}/api/v1"
        with client(url, transport=transport, proxy=given, verify=verify) as used:
            assert [used.credits.get().data.total_credits for _ in range(2)] == [7, 7]
    (connect,) = proxy.heads
    line, *fields = connect.lower().split(b"\r\n")
    assert line == b"connect 127.0.0.1:%d http/1.1" % port
    assert {b"host: 127.0.0.1:%d" % port, b"proxy-authorization: basic dxnlcjp3b3jk", b"x-own: 1"} <= {
        *fields
    }
    assert KEY.encode() not in connect
    assert [KEY.encode() in head for head in heads] == [True, True]
    assert all(b"proxy-authorization" not in head.lower() for head in heads)


REPLIES: dict[str, tuple[bytes, type[errors.TransportError], str]] = {
    "refusal": (b"HTTP/1.1 407 Sign in\r\nContent-Length: 2\r\n\r\nno", errors.ConnectError, "407 Sign in"),
    "no HTTP": (b"SSH-2.0-x\r\n\r\n", errors.ProtocolError, "not valid HTTP"),
    "no tunnel": (b"HTTP/1.1 200 OK\r\n\r\n", errors.ConnectError, "api.test"),
    "silence": (b"", errors.ConnectionLostError, "disconnected"),
}


@each("reply, error, words", REPLIES.values(), ids=REPLIES)
@each("transport", ["httpx", "httptools"])
def test_a_proxy_that_opens_no_tunnel_is_an_error(
    transport: str, reply: bytes, error: type[Exception], words: str
) -> None:
    def refuse(connection: socket.socket) -> None:
        head(connection)
        connection.sendall(reply)

    with (
        listening(refuse) as port,
        client(URL, proxy=f"http://127.0.0.1:{port}", transport=transport) as used,
    ):
        with pytest.raises(error, match=words) as caught:
            used.credits.get()
        assert KEY not in str(caught.value)
