"""Streams over sockets that one thread closes while another is about to wait for them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore
import pytest

from openrouter_sdk.transport.connection_settings import HttpSettings
from openrouter_sdk.transport.httpx.libraries import HTTPX
from openrouter_sdk.transport.network.async_sockets import AsyncSocketStream
from openrouter_sdk.transport.network.async_transports import new_async_transport
from openrouter_sdk.transport.network.deadline import Deadline
from openrouter_sdk.transport.network.sockets import SocketStream
from openrouter_sdk.transport.network.transports import new_transport


class SlowSocket(socket.socket):
    """A socket whose calls begin when they may."""

    def __init__(self, other: socket.socket) -> None:
        super().__init__(other.family, other.type, other.proto, other.detach())
        self.entered, self.go_on = threading.Event(), threading.Event()

    def _wait(self) -> None:
        self.entered.set()
        assert self.go_on.wait(60)

    def recv(self, *arguments: int) -> bytes:
        self._wait()
        return super().recv(*arguments)

    def send(self, data: bytes, *arguments: int) -> int:  # type: ignore[override]
        self._wait()
        return super().send(data, *arguments)


@pytest.fixture
def sock() -> Iterator[SlowSocket]:
    ours, theirs = socket.socketpair()
    with theirs, SlowSocket(ours) as made:
        yield made


WAYS: dict[str, Callable[[SocketStream], object]] = {
    "read": lambda stream: stream.read(1, 60.0),
    "write": lambda stream: stream.write(b"x", 60.0),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_socket_that_a_thread_is_about_to_use_keeps_its_number_when_it_is_closed(
    sock: SlowSocket, way: str
) -> None:
    stream = SocketStream(sock, httpcore)
    with ThreadPoolExecutor(1) as pool:
        used = pool.submit(WAYS[way], stream)
        assert sock.entered.wait(60)
        stream.close()
        assert sock.fileno() >= 0  # or a new socket would be waited for
        sock.go_on.set()
        error = used.exception(60)
    assert error is None or isinstance(error, httpcore.WriteError)  # the end, or a broken pipe
    assert sock.fileno() < 0


@pytest.mark.parametrize("way", WAYS)
def test_a_closed_stream_is_not_used(sock: SlowSocket, way: str) -> None:
    stream = SocketStream(sock, httpcore)
    stream.close()
    assert sock.fileno() < 0
    with pytest.raises((httpcore.ReadError, httpcore.WriteError), match="closed"):
        WAYS[way](stream)


class CountingSocket(socket.socket):
    """A socket that keeps what each of its sends was given."""

    def __init__(self, other: socket.socket) -> None:
        super().__init__(other.family, other.type, other.proto, other.detach())
        self.sent: list[bytes] = []

    def send(self, data: bytes, *arguments: int) -> int:  # type: ignore[override]
        self.sent.append(data)
        return super().send(data, *arguments)


@pytest.fixture
def ends() -> Iterator[tuple[CountingSocket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with theirs, CountingSocket(ours) as made:
        yield made, theirs


def timeout_of_a_request() -> float:
    return Deadline(60.0, 60.0, 60.0).timeouts["write"]


def test_the_head_and_the_body_of_each_request_are_sent_at_once(
    ends: tuple[CountingSocket, socket.socket],
) -> None:
    stream = SocketStream(ends[0], httpcore)
    stream.holds_head = True
    for _ in range(2):
        timeout = timeout_of_a_request()
        for piece in (b"head ", b"body ", b"", b"more"):
            stream.write(piece, timeout)
    assert ends[0].sent == [b"head body ", b"more", b"head body ", b"more"]


def test_a_large_body_is_not_copied_to_its_head(ends: tuple[CountingSocket, socket.socket]) -> None:
    stream = SocketStream(ends[0], httpcore)
    stream.holds_head = True
    timeout, body = timeout_of_a_request(), bytes(20_000)
    stream.write(b"head", timeout)
    stream.write(body, timeout)
    assert ends[0].sent[:2] == [b"head", body]
    assert ends[0].sent[1] is body


def test_a_head_without_a_body_is_sent_before_the_response_is_read(
    ends: tuple[CountingSocket, socket.socket],
) -> None:
    stream = SocketStream(ends[0], httpcore)
    stream.holds_head = True
    timeout = timeout_of_a_request()
    stream.write(b"head", timeout)
    assert ends[0].sent == []
    ends[1].send(b"answer")
    assert stream.read(6, timeout) == b"answer"
    assert ends[0].sent == [b"head"]


class Recorder:
    """A network stream of httpcore that keeps what is written."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []

    async def read(self, _size: int, _timeout: float | None = None) -> bytes:
        return b"answer"

    async def write(self, buffer: bytes, _timeout: float | None = None) -> None:
        self.sent.append(buffer)


@pytest.mark.anyio
async def test_an_asynchronous_stream_sends_head_and_body_at_once() -> None:
    under = Recorder()
    stream = AsyncSocketStream(under, httpcore, None)
    stream.holds_head = True
    for _ in range(2):
        timeout = timeout_of_a_request()
        await stream.write(b"head ", timeout)
        await stream.write(b"body", timeout)
    await stream.write(b"no body", timeout := timeout_of_a_request())
    assert await stream.read(6, timeout) == b"answer"
    assert under.sent == [b"head body", b"head body", b"no body"]


@pytest.mark.parametrize("http2", [False, True])
def test_only_heads_of_http1_are_held(http2: bool) -> None:
    settings = HttpSettings("https://openrouter.ai/api/v1", http2=http2)
    for new in (new_transport, new_async_transport):
        backend: Any = new(HTTPX, settings)._pool._network_backend
        assert backend._holds_head is not http2
