"""Plain messages are read and framed as h11 reads and frames them; all others are left to it."""

from __future__ import annotations

import re
import socket
from typing import Any
from urllib.parse import urlsplit

import h11
import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.testing import Answer, HangUp, StandInServer, Unframed, Wait
from openrouter_sdk.testing.serving.plain import NotPlainError, frame_answer, read_request
from openrouter_sdk.testing.serving.state_machine import encode_answer, record_request

LINES = [
    b"GET /api/v1/models HTTP/1.1",
    b"POST /a%20b?x=1&x=&y=%C3%BC&z#f HTTP/1.1",
    b"HEAD // HTTP/1.1",
    b"GET http://x/y HTTP/1.1",
    b"GET /old HTTP/1.0",
    b"get /lower HTTP/1.1",
    b"GET  /two HTTP/1.1",
    b"OPTIONS * HTTP/1.1",
    b"CONNECT /x HTTP/1.1",
    b"GET /\xff HTTP/1.1",
    b"what is this",
]
FIELDS = [
    b"X-Custom:  Yes \t",
    b"x-empty:",
    b"X-Latin: \xe9\xff",
    b"Content-Length: 3",
    b"Content-Length: +3",
    b"Content-Length: 3, 3",
    b"Connection: close",
    b"Connection: Keep-Alive",
    b"Connection: x, close",
    b"Transfer-Encoding: chunked",
    b"Expect: 100-continue",
    b"Upgrade: websocket",
    b"Host: y",
    b"no colon",
    b" folded",
    b"bad name: 1",
    b"control: a\x01b",
    b"null: a\x00b",
]


def as_h11_reads(message: bytes) -> tuple[Any, bool] | None:
    """The request, and whether the connection ends with it; None for what is not whole or no HTTP."""
    http = h11.Connection(h11.SERVER)
    http.receive_data(message)
    head, body = None, b""
    try:
        while not isinstance(event := http.next_event(), h11.EndOfMessage):
            if isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
            else:
                return None
    except h11.RemoteProtocolError:
        return None
    assert head is not None
    return record_request(head, body), http.their_state is h11.MUST_CLOSE


@given(st.sampled_from(LINES), st.lists(st.sampled_from(FIELDS), max_size=4), st.integers(0, 4))
def test_a_request_is_read_as_h11_reads_it(line: bytes, fields: list[bytes], sent: int) -> None:
    message = b"\r\n".join([line, b"Host: x", *fields, b"", b"body"[:sent]])
    try:
        arrival = read_request(bytearray(message))
    except NotPlainError:
        return
    expected = as_h11_reads(message)
    assert (arrival and (arrival.request, arrival.closes)) == expected


@pytest.mark.parametrize("line", LINES[:3])
def test_usual_requests_are_plain(line: bytes) -> None:
    arrival = read_request(bytearray(line + b"\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}GET /next"))
    assert arrival is not None
    assert arrival.request.body == b"{}"
    assert arrival.size == len(line) + 34


@pytest.mark.parametrize("begin", [b"\x16\x03\x01", b"GET / HTTP/1.1\nHost: x\n\n", b"G" * 20_000])
def test_what_will_never_be_plain_is_told_at_once(begin: bytes) -> None:
    with pytest.raises(NotPlainError):
        read_request(bytearray(begin))


ANSWER_FIELDS = [
    ("content-type", "text/plain"),
    ("X-Empty", ""),
    ("Content-Length", "3"),
    ("content-length", "5"),
    ("content-length", "0"),
    ("content-length", "x"),
    ("Connection", "close"),
    ("Transfer-Encoding", "chunked"),
    ("Host", "x"),
    ("x", " led by a space"),
    ("x", "in\r\njected"),
    ("bad name", "1"),
]
BODIES: list[tuple[Any, ...]] = [
    (),
    (b"",),
    (b"abcde",),
    (b"abc", b"", b"de"),
    (b"abc", Wait(1), b"de" * 20),
    (b"abc", Unframed(b"no HTTP")),
    (b"abc", HangUp(reset=True)),
]


@given(
    st.sampled_from([101, 200, 204, 304, 400, 599]),
    st.lists(st.sampled_from(ANSWER_FIELDS), max_size=3),
    st.sampled_from(BODIES),
    st.sampled_from(["GET", "HEAD"]),
    st.booleans(),
)
def test_an_answer_is_framed_as_h11_frames_it(
    status: int, fields: list[tuple[str, str]], body: tuple[Any, ...], method: str, closes: bool
) -> None:
    answer = Answer(status, fields, body)
    pieces = frame_answer(answer, method, closes=closes)
    if pieces is None:
        return
    http = h11.Connection(h11.SERVER)
    http.receive_data(f"{method} / HTTP/1.1\r\nhost: x\r\n".encode())
    http.receive_data(b"connection: close\r\n\r\n" if closes else b"\r\n")
    while not isinstance(http.next_event(), h11.EndOfMessage):
        pass
    assert joined(pieces) == joined(encode_answer(http, answer, method))


def joined(pieces: Any) -> list[Any]:
    """The pieces, with bytes that follow each other in one."""
    found: list[Any] = []
    for piece in pieces:
        if isinstance(piece, bytes) and found and isinstance(found[-1], bytes):
            found[-1] += piece
        elif piece:
            found.append(piece)
    return found


@pytest.mark.parametrize("body", [(b"abcde",), (b"abc", b"de")])
def test_usual_answers_are_plain(body: tuple[bytes, ...]) -> None:
    fields = [("content-length", "5")] if len(body) == 1 else []
    assert frame_answer(Answer(200, fields, body), "GET", closes=False) is not None


def test_requests_of_both_kinds_follow_each_other(server: StandInServer) -> None:
    head = f"/api/v1/key HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.key}\r\n"
    chunked = f"POST {head}transfer-encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n"
    sent = f"GET {head}\r\n{chunked}HEAD {head}\r\nGET {head}\r\n{chunked}GET {head}connection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.sendall(sent.encode())
        received = b"".join(iter(lambda: client.recv(65_536), b""))
    assert re.findall(rb"HTTP/1\.1 (\d+)", received) == [b"200", b"405", b"200", b"200", b"405", b"200"]
    assert [one.body for one in server.requests] == [b"", b"{}", b"", b"", b"{}", b""]


def test_a_request_may_arrive_byte_by_byte_and_half_closed(server: StandInServer) -> None:
    request = f"GET /api/v1/key HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.key}\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for index in range(len(request)):
            client.send(request[index : index + 1])
        client.shutdown(socket.SHUT_WR)
        received = b"".join(iter(lambda: client.recv(65_536), b""))
    assert received.startswith(b"HTTP/1.1 200")


def test_a_request_that_breaks_off_is_400(server: StandInServer) -> None:
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.sendall(b"POST /api/v1/key HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc")
        client.shutdown(socket.SHUT_WR)
        received = b"".join(iter(lambda: client.recv(65_536), b""))
    assert received.startswith(b"HTTP/1.1 400")


def test_a_client_that_reads_late_gets_all(server: StandInServer) -> None:
    body = b"x" * 8_000_000
    server.script.raw(200, {"content-type": "text/plain"}, body)
    one = f"GET /api/v1/key HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.key}\r\n".encode()
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.sendall(one + b"\r\n" + one + b"connection: close\r\n\r\n")
        received = b"".join(iter(lambda: client.recv(1_000_000), b""))
    assert received.count(b"HTTP/1.1 200") == 2
    assert len(received) > len(body)


def test_each_event_is_a_chunk_of_its_own(server: StandInServer) -> None:
    server.script.reply("word " * 3_000)
    body = b'{"messages": [{"role": "user", "content": "Hi"}], "stream": true}'
    head = f"POST /api/v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.key}\r\n"
    head += f"content-type: application/json\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0), timeout=60) as client:
        client.sendall(head.encode() + body)
        received = b"".join(iter(lambda: client.recv(1_000_000), b""))
    rest = received.partition(b"\r\n\r\n")[2]
    chunks = []
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        chunks.append(rest[: int(size, 16)])
        rest = rest[int(size, 16) + 2 :]
    assert len(chunks) > 3_000
    assert chunks.pop() == b""
    assert all(chunk.endswith(b"\n\n") and chunk.count(b"\n\n") == 1 for chunk in chunks)
