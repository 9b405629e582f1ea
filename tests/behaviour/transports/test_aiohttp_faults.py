"""`transport="aiohttp"`: what servers, proxies and callers do wrong comes to what it comes to with httpx."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, Timeout, errors
from openrouter_sdk.transport.aiohttp.receiver import Receiver
from openrouter_sdk.transport.argument_types import SyncTransportName
from tests.behaviour.calls.test_call_secrets import frames_of, is_ours
from tests.behaviour.streams.raw_server import PATIENCE, Peer, RawServer, answer, whole
from tests.behaviour.streams.wire_events import DONE, sse, text
from tests.behaviour.transports.exchanges import CHAT, RESULT
from tests.behaviour.transports.tunnels import head, listening
from tests.each import each

KEY = "sk-or-v1-secret"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


@contextlib.asynccontextmanager
async def client(url: str, **settings: Any) -> AsyncIterator[AsyncOpenRouter]:
    settings = {"retries": 0, "transport": "aiohttp", "base_url": url, **settings}
    async with AsyncOpenRouter(KEY, **settings) as made:
        yield made


def sent(url: str, **settings: Any) -> str | None:
    """The text that a call comes to."""

    async def send() -> str | None:
        async with client(url, **settings) as used:
            return (await used.chat.send(**CHAT)).text

    return asyncio.run(send())


def chunked(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def test_a_malformed_chunk_is_noticed_when_it_arrives() -> None:
    received = threading.Event()

    def play(peer: Peer) -> bool:
        peer.send(HEAD + chunked(sse(text("Hi")[0])))
        received.wait(PATIENCE)
        peer.send(b"no size\r\n")
        peer.stall()
        return False

    async def read() -> Any:
        async with client(server.url) as used, used.chat.stream(**CHAT, timeout=limits) as stream:
            async for _ in stream:
                received.set()

    limits = Timeout(between_events=10)

    with RawServer(play) as server, pytest.raises(errors.ProtocolError, match="not valid HTTP") as raised:
        asyncio.run(read())
    assert raised.value.partial.text == "Hi"


def test_what_arrived_before_the_connection_closed_is_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    received, lost = threading.Event(), asyncio.Event()

    def lose(receiver: Receiver, exc: Exception | None) -> None:
        connection_lost(receiver, exc)
        lost.set()

    connection_lost = Receiver.connection_lost
    monkeypatch.setattr(Receiver, "connection_lost", lose)
    done = {**text("")[0], "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}

    def play(peer: Peer) -> bool:
        peer.send(HEAD + chunked(sse(text("A")[0])))
        received.wait(PATIENCE)
        peer.send(chunked(sse(text("B")[0])) + chunked(sse(done)) + chunked(DONE))
        return False

    async def read() -> str | None:
        async with client(server.url) as used, used.chat.stream(**CHAT) as stream:
            await anext(aiter(stream))
            received.set()
            await asyncio.wait_for(lost.wait(), PATIENCE)
            return (await stream.result()).text

    with RawServer(play) as server:
        assert asyncio.run(read()) == "AB"


def test_a_response_that_arrived_before_the_server_hung_up_on_an_upload_counts(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"a" * 2**24)

    def refuse(connection: socket.socket) -> None:
        head(connection)
        connection.sendall(b"HTTP/1.1 413 Large\r\nContent-Length: 0\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)
        answered.set()
        gone.wait(PATIENCE)

    async def upload() -> None:
        async with client(f"http://127.0.0.1:{port}/api/v1") as used:
            await used.files.upload(file=file, progress=lambda _: answered.wait(PATIENCE))

    answered, gone = threading.Event(), threading.Event()
    with listening(refuse) as port:
        with pytest.raises(errors.PayloadTooLargeError):
            asyncio.run(upload())
        gone.set()


def test_a_response_may_have_hundreds_of_headers() -> None:
    play = whole(200, RESULT, headers={f"X-{number}": "1" for number in range(500)})
    with RawServer(play) as server:
        assert sent(server.url) == "Hi"


@each("coding", ["gzip", "gzip, chunked"])
def test_a_transfer_coding_that_cannot_be_read_is_an_error(coding: str) -> None:
    def play(peer: Peer) -> bool:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: {coding}\r\n\r\n"
        peer.send(head.encode() + chunked(b"{}") + b"0\r\n\r\n")
        return False

    with RawServer(play) as server, pytest.raises(errors.ProtocolError, match="only transfer encoding"):
        sent(server.url)


@each("said", [b"no status line\r\n\r\n", b"HTTP/1.1 200", b""])
def test_a_proxy_that_answers_nonsense_is_told_in_one_line(said: bytes) -> None:
    def play(connection: socket.socket) -> None:
        head(connection)
        connection.sendall(said)

    with listening(play) as port, pytest.raises(errors.ConnectError) as raised:
        sent("https://api.test/api/v1", proxy=f"http://user:password@127.0.0.1:{port}")
    message = str(raised.value)
    assert "\n" not in message
    assert "Message(" not in message
    assert "no valid HTTP" in message or "closed the connection" in message


def test_a_proxy_that_cannot_be_reached_is_named() -> None:
    with RawServer(listen=False) as server:
        proxy = server.url.split("/")[2]
        with pytest.raises(errors.ConnectError, match=f"the proxy {proxy}"):
            sent("https://api.test/api/v1", proxy=f"http://{proxy}")


class StopError(Exception):
    pass


@each("transport", ["httptools", "aiohttp"])
def test_a_callers_error_during_an_upload_shows_no_key(transport: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"a" * 2**20)

    def stop(progress: Any) -> None:
        raise StopError

    async def upload() -> None:
        async with client(server.url) as used:
            await used.files.upload(file=file, progress=stop)

    def upload_at_once() -> None:
        with OpenRouter(KEY, base_url=server.url, transport="httptools") as used:
            used.files.upload(file=file, progress=stop)

    run = upload_at_once if transport == "httptools" else lambda: asyncio.run(upload())
    with RawServer(answer(then="stall")) as server, pytest.raises(StopError) as raised:
        run()
    shown = [repr(frame.f_locals) for frame in frames_of(raised.value) if is_ours(frame)]
    assert shown
    assert not [value for value in shown if KEY in value]


def test_a_file_that_becomes_shorter_while_it_is_sent_is_an_argument_error(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"a" * 2**20)

    async def upload() -> None:
        async with client(server.url) as used:
            await used.files.upload(file=file, progress=lambda _: os.truncate(file, 9))

    with (
        RawServer(answer(then="stall")) as server,
        pytest.raises(errors.InvalidArgumentError, match="shorter"),
    ):
        asyncio.run(upload())


def test_every_transport_sends_the_same_head_host_first() -> None:
    heads: list[bytes] = []

    def play(connection: socket.socket) -> None:
        heads.append(head(connection))
        connection.sendall(b"HTTP/1.1 500 Error\r\nContent-Length: 0\r\n\r\n")

    names: tuple[SyncTransportName, ...] = ("httpx", "httpx2", "httptools")
    with listening(play) as port:
        url = f"http://127.0.0.1:{port}/api/v1"
        for name in names:
            used = OpenRouter(KEY, base_url=url, retries=0, transport=name)
            with used, pytest.raises(errors.InternalServerError):
                used.chat.send(**CHAT)
        with pytest.raises(errors.InternalServerError):
            sent(url)
    assert len(heads) == 4
    assert len(set(heads)) == 1
    assert heads[0].split(b"\r\n")[1] == b"Host: 127.0.0.1:%d" % port
