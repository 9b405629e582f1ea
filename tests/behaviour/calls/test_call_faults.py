"""Servers and networks that fail: every call ends in a result, or in a typed error that says why."""

from __future__ import annotations

import gzip
import json
import re
import socket
import zlib
from typing import Any

import pytest

from openrouter_api.operations import credits as credit_operations
from openrouter_sdk import errors
from tests.behaviour.calls.fault_server import (
    FaultServer,
    Lane,
    Play,
    answer,
    json_answer,
    refusing_port,
    reset,
    saying,
    then_close,
)
from tests.behaviour.calls.moments import CHAT, CREDITS, balance, chat
from tests.behaviour.streams.wire_events import DONE, HELLO
from tests.each import each

BODY = json.dumps(CHAT).encode()


def fails(lane: Lane, kind: type[BaseException], act: Any = chat, **settings: Any) -> Any:
    client = lane.client(**settings)
    with pytest.raises(kind) as caught:
        lane.do(act(client))
    return caught.value


def peer_reset(*pieces: bytes) -> Play:
    def play(peer: Any) -> None:
        saying(*pieces)(peer)
        peer.reset()

    return play


# --- no connection -----------------------------------------------------------------------------------------


def test_a_refused_connection_is_a_connect_error_that_names_the_server(lane: Lane) -> None:
    with refusing_port() as port:
        error = fails(lane, errors.ConnectError, base_url=f"http://127.0.0.1:{port}/api/v1")
    assert f"127.0.0.1:{port}" in str(error)
    assert error.attempts == 1


def test_tls_to_a_plain_port_is_a_connect_error_that_says_so(lane: Lane) -> None:
    lane.server.greeting = saying(b"220 mail.example ready\r\n")
    error = fails(lane, errors.ConnectError, base_url=lane.server.url.replace("http:", "https:"))
    assert "SSL" in str(error) or "TLS" in str(error)
    assert f"127.0.0.1:{lane.server.port}" in str(error)


def test_a_name_that_does_not_exist_is_a_connect_error(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: Any, **kwargs: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = fails(lane, errors.ConnectError, base_url="https://openrouter.invalid/api/v1")
    assert "openrouter.invalid" in str(error)
    assert "Name or service not known" in str(error)


# --- the connection breaks ---------------------------------------------------------------------------------

BREAKS: dict[str, Play] = {
    "reset before the answer": reset,
    "closed before the answer": then_close(),
    "reset in the head": peer_reset(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "closed in the head": then_close(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "reset in the body": peer_reset(answer(body=BODY, length=len(BODY) + 50)),
    "content length too long": then_close(answer(body=BODY, length=len(BODY) + 50)),
    "a chunk that is cut": then_close(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"),
    "no last chunk": then_close(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
}


@each("fault", BREAKS)
def test_a_connection_that_breaks_is_a_connection_lost_error(fault: str, lane: Lane) -> None:
    lane.server.always = BREAKS[fault]
    error = fails(lane, errors.ConnectionLostError)
    assert f"127.0.0.1:{lane.server.port}" in str(error)
    assert error.__cause__ is not None


@each("fault", BREAKS)
def test_the_client_works_after_a_connection_broke(fault: str, lane: Lane) -> None:
    lane.server.play(BREAKS[fault], json_answer(CHAT), json_answer(CHAT))
    client = lane.client()
    with pytest.raises(errors.ConnectionLostError):
        lane.do(chat(client))
    assert lane.do(chat(client)).text == "Hello."
    assert lane.do(chat(client)).text == "Hello."
    assert lane.server.connections == 2


EVENTS_WITHOUT_AN_END = HELLO.removesuffix(DONE)


@each(
    "framing",
    [
        b"Content-Length: %d\r\n\r\n%b" % (len(EVENTS_WITHOUT_AN_END) + 9, EVENTS_WITHOUT_AN_END),
        b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n"
        % (len(EVENTS_WITHOUT_AN_END), EVENTS_WITHOUT_AN_END),
    ],
    ids=["content length too long", "no last chunk"],
)
def test_events_that_break_off_behind_the_finish_reason_are_a_result(framing: bytes, lane: Lane) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    lane.server.play(then_close(head + framing), json_answer(CHAT))
    client = lane.client()
    assert lane.do(chat(client)).text == "Hello"
    assert lane.do(chat(client)).text == "Hello."
    assert lane.server.connections == 2


@pytest.mark.parametrize("fault", ["reset in the body", "content length too long"])
def test_a_break_in_an_error_body_hides_neither_status_nor_message(fault: str, lane: Lane) -> None:
    body = json.dumps({"error": {"code": 402, "message": "Top up"}}).encode()
    broken = answer(402, body=body, length=len(body) + 9)
    lane.server.always = peer_reset(broken) if fault.startswith("reset") else then_close(broken)
    error = fails(lane, errors.PaymentRequiredError)
    assert error.status == 402
    if not fault.startswith("reset"):  # a reset may throw away what had arrived
        assert error.message == "Top up"


# --- nonsense ----------------------------------------------------------------------------------------------

NONSENSE: dict[str, bytes] = {
    "another protocol": b"SSH-2.0-OpenSSH_9.9\r\n\r\n",
    "bytes": bytes(range(256)) * 2 + b"\r\n\r\n",
    "a bad status line": b"HTTP/1.1 two hundred OK\r\n\r\n",
    "a bad header": b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
    "a bad length": b"HTTP/1.1 200 OK\r\nContent-Length: lots\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
    "a bad chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    "a huge header": b"HTTP/1.1 200 OK\r\nX-Huge: " + b"x" * 300_000 + b"\r\n\r\n",
}


@each("nonsense", NONSENSE)
def test_what_is_no_http_is_a_protocol_error(nonsense: str, lane: Lane) -> None:
    lane.server.always = then_close(NONSENSE[nonsense])
    error = fails(lane, errors.ProtocolError)
    assert "not valid HTTP" in str(error)


BAD_BODIES: dict[str, tuple[bytes, str]] = {
    "truncated JSON": (answer(200, {"Content-Type": "application/json"}, BODY[:-9]), "is no JSON"),
    "a page": (answer(200, {"Content-Type": "text/html"}, b"<html>Sign in</html>"), "content type text/html"),
    "nothing": (answer(200), "is empty"),
    "nothing, said so": (b"HTTP/1.1 204 No Content\r\n\r\n", "is empty"),
    "bytes": (answer(200, body=b"\xff\xfe\x00"), "is no JSON"),
}


@pytest.mark.parametrize("case", BAD_BODIES)
def test_a_success_that_is_no_json_is_a_protocol_error_with_an_excerpt(case: str, lane: Lane) -> None:
    play, said = BAD_BODIES[case]
    lane.server.play(play, json_answer(CHAT))
    client = lane.client()
    with pytest.raises(errors.ProtocolError) as caught:
        lane.do(chat(client))
    assert said in str(caught.value)
    assert caught.value.status in (200, 204)
    assert lane.do(chat(client)).text == "Hello."
    assert lane.server.connections == 1


def test_the_excerpt_shows_what_came(lane: Lane) -> None:
    lane.server.always = saying(answer(200, {"X-Generation-Id": "gen-7"}, b"<html>" + b"x" * 5000))
    error = fails(lane, errors.ProtocolError)
    assert error.excerpt.startswith("<html>")
    assert len(error.excerpt) == 500
    assert error.generation_id == "gen-7"


# --- compression -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "compress"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_a_compressed_answer_is_decompressed(name: str, compress: Any, lane: Lane) -> None:
    lane.server.always = saying(answer(200, {"Content-Encoding": name}, compress(BODY)))
    assert lane.do(chat(lane.client())).text == "Hello."
    assert name in lane.server.requests[0].one("accept-encoding")


def test_a_compressed_error_is_decompressed(lane: Lane) -> None:
    body = gzip.compress(json.dumps({"error": {"code": 429, "message": "Slow down"}}).encode())
    lane.server.always = saying(answer(429, {"Content-Encoding": "gzip"}, body))
    assert fails(lane, errors.RateLimitError).message == "Slow down"


@pytest.mark.parametrize(
    "body", [b"no gzip at all", gzip.compress(BODY)[:20] + b"\0" * 40], ids=["no", "bad"]
)
def test_a_corrupt_compressed_answer_is_a_protocol_error(body: bytes, lane: Lane) -> None:
    lane.server.always = saying(answer(200, {"Content-Encoding": "gzip"}, body))
    fails(lane, errors.ProtocolError)


def test_a_compressed_answer_that_is_cut_is_a_protocol_error(lane: Lane) -> None:
    lane.server.always = saying(answer(200, {"Content-Encoding": "gzip"}, gzip.compress(BODY)[:-30]))
    fails(lane, errors.ProtocolError)


def test_a_corrupt_compressed_error_keeps_its_status(lane: Lane) -> None:
    lane.server.always = saying(answer(402, {"Content-Encoding": "gzip"}, b"no gzip at all"))
    fails(lane, errors.PaymentRequiredError)


# --- odd, but allowed --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "before",
    [
        b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\n\r\n" * 3,
        b"HTTP/1.1 100 Continue\r\n\r\n",
    ],
)
def test_informational_answers_are_skipped(before: bytes, lane: Lane) -> None:
    lane.server.always = saying(before, json_answer(CHAT))
    assert lane.do(chat(lane.client())).text == "Hello."


def test_a_switch_of_protocols_is_an_error(lane: Lane) -> None:
    lane.server.always = then_close(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n")
    assert re.search("SWITCH|101", str(fails(lane, errors.ProtocolError)))


@pytest.mark.parametrize("version", [b"1.0", b"1.1"])
def test_an_answer_that_ends_with_its_connection(version: bytes, lane: Lane) -> None:
    lane.server.always = then_close(b"HTTP/" + version + b" 200 OK\r\nConnection: close\r\n\r\n" + BODY)
    client = lane.client()
    for _ in range(2):
        assert lane.do(chat(client)).text == "Hello."
    assert lane.server.connections == 2


def test_an_answer_in_many_small_pieces(lane: Lane) -> None:
    whole = json_answer(CHAT)
    lane.server.always = saying(*(whole[at : at + 1] for at in range(len(whole))))
    assert lane.do(chat(lane.client())).text == "Hello."


def test_headers_may_come_often_and_in_any_case(lane: Lane) -> None:
    lane.server.always = saying(json_answer(CREDITS, headers=[("x-A", "1"), ("X-a", "2"), ("X-B", "\xfc")]))
    response = lane.do(lane.client().request(credit_operations.GET_CREDITS))
    assert (response.headers["x-a"], response.headers["x-b"]) == ("1, 2", "\xfc")


# --- redirects ---------------------------------------------------------------------------------------------


@each("act", [balance, chat], ids=["GET", "POST"])
@each("status", [301, 302, 303, 307, 308])
@each("own", [False, True], ids=["our client", "an own client that follows"])
def test_a_redirect_to_another_host_is_not_followed(own: bool, status: int, act: Any, lane: Lane) -> None:
    """The key would go with it, to whoever is there."""
    settings = {"http_client": lane.http_client(follow_redirects=True, trust_env=False)} if own else {}
    with FaultServer() as other:
        lane.server.always = saying(answer(status, {"Location": other.url}))
        error = fails(lane, errors.UnexpectedStatusError, act, **settings)
        assert other.connections == 0
    assert other.url in str(error)
    assert "base_url" in str(error)
    assert error.status == status
    assert len(lane.server.requests) == 1


def test_a_redirect_to_the_same_host_is_not_followed_either(lane: Lane) -> None:
    lane.server.always = saying(answer(308, {"Location": "/api/v2/credits"}, b"<html>moved</html>"))
    error = fails(lane, errors.UnexpectedStatusError, balance, retries=2)
    assert "/api/v2/credits" in str(error)
    assert len(lane.server.requests) == 1


def test_a_redirect_without_a_target_is_an_error_too(lane: Lane) -> None:
    lane.server.always = saying(answer(304))
    assert fails(lane, errors.UnexpectedStatusError, balance).status == 304


def test_a_credential_in_a_redirect_is_not_shown(lane: Lane) -> None:
    lane.server.always = saying(answer(302, {"Location": "https://u:secret-word@example.com/"}))
    assert "secret-word" not in str(fails(lane, errors.UnexpectedStatusError, balance))
