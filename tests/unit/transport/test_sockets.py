"""Streams over sockets that one thread closes while another is about to wait for them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import httpcore
import pytest

from openrouter_sdk.transport.network.sockets import SocketStream


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
