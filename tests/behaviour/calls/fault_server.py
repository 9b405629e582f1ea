"""A TCP server on loopback that plays whatever a test says, byte by byte, and keeps what came in."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from tests.behaviour.lanes import ClientLane

PATIENCE = 60.0
"""Seconds after which a test that waits for the server has failed."""

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Received:
    """A request as it was on the wire; names of headers as they were spelled."""

    method: str
    target: str
    headers: Pairs
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    def all(self, name: str) -> list[str]:
        """Every value of a header, whatever its case."""
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def one(self, name: str) -> str:
        """The value of a header that is there exactly once."""
        (value,) = self.all(name)
        return value


class Gone(Exception):  # noqa: N818 - the peer is gone, which is no error here
    """The peer has hung up."""


class Peer:
    """One connection, as a play sees it."""

    def __init__(self, connection: socket.socket, released: threading.Event) -> None:
        self._connection = connection
        self._released = released
        self.closed = False
        self.request: Received
        """The request that is to be answered."""

    def send(self, data: bytes) -> None:
        try:
            self._connection.sendall(data)
        except OSError:
            raise Gone from None

    def receive(self) -> bytes:
        try:
            data = self._connection.recv(65536)
        except OSError:
            raise Gone from None
        if not data:
            raise Gone
        return data

    def stall(self) -> None:
        """Say nothing more until the test says `release()`."""
        assert self._released.wait(PATIENCE)

    def close(self) -> None:
        self.closed = True
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()

    def reset(self) -> None:
        """Close so that the other side sees a reset (RST) and not an end."""
        self.closed = True
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()


Play = Callable[[Peer], None]


def answer(
    status: int = 200, headers: dict[str, str] | Pairs | None = None, body: bytes = b"", *, length: int = -1
) -> bytes:
    """The bytes of an answer; `length` puts a wrong Content-Length into it."""
    pairs = list(headers.items()) if isinstance(headers, dict) else list(headers or [])
    pairs.append(("Content-Length", str(len(body) if length < 0 else length)))
    lines = [f"HTTP/1.1 {status} Reason", *(f"{name}: {value}" for name, value in pairs), "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def json_answer(value: Any, status: int = 200, headers: dict[str, str] | Pairs | None = None) -> bytes:
    pairs = list(headers.items()) if isinstance(headers, dict) else list(headers or [])
    return answer(status, [("Content-Type", "application/json"), *pairs], json.dumps(value).encode())


def saying(*pieces: bytes) -> Play:
    """Send these bytes and keep the connection."""

    def play(peer: Peer) -> None:
        for piece in pieces:
            peer.send(piece)

    return play


def then_close(*pieces: bytes) -> Play:
    def play(peer: Peer) -> None:
        saying(*pieces)(peer)
        peer.close()

    return play


def then_stall(*pieces: bytes) -> Play:
    def play(peer: Peer) -> None:
        saying(*pieces)(peer)
        peer.stall()
        peer.close()

    return play


def reset(peer: Peer) -> None:
    peer.reset()


class FaultServer:
    """Plays one script for each request: those of `play(...)` in order, then `always` for ever.

    `greeting` is played when a connection opens, before anything is read.
    """

    key = "sk-or-v1-0123456789abcdef-of-a-test"

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port = int(self._listener.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}/api/v1"
        self.always: Play = saying(json_answer({}))
        self.greeting: Play | None = None
        self.connections = 0
        self._plays: deque[Play] = deque()
        self._received: list[Received] = []
        self._came = threading.Condition()
        self._released = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._stopping = False

    @property
    def requests(self) -> list[Received]:
        with self._came:
            return list(self._received)

    def play(self, *plays: Play | bytes) -> None:
        """What to do with the next requests; bytes are an answer."""
        self._plays.extend(saying(one) if isinstance(one, bytes) else one for one in plays)

    def reply(self, *values: Any) -> None:
        """Answer the next requests with these as JSON."""
        self.play(*map(json_answer, values))

    def release(self) -> None:
        """Let every play that stalls go on."""
        self._released.set()

    def wait_for_requests(self, count: int) -> None:
        with self._came:
            assert self._came.wait_for(lambda: len(self._received) >= count, PATIENCE)

    def reset(self) -> None:
        """Let the plays that stall go on, and forget the scripts and what came in."""
        with self._came:
            self._received.clear()
            self.connections = 0
        self._plays.clear()
        self.always, self.greeting = saying(json_answer({})), None
        self._released.set()
        self._released = threading.Event()

    def __enter__(self) -> Self:
        self._spawn(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping = True
        self.release()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()

    def _spawn(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._open.add(connection)
            self._spawn(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        peer = Peer(connection, self._released)
        try:
            if self.greeting is not None:
                self.greeting(peer)
            buffer = b""
            while not peer.closed:
                peer.request, buffer = _request(peer, buffer)
                with self._came:
                    self._received.append(peer.request)
                    self._came.notify_all()
                (self._plays.popleft() if self._plays else self.always)(peer)
        except Gone:
            pass
        finally:
            self._open.discard(connection)
            connection.close()


Lane = ClientLane[FaultServer]


def _request(peer: Peer, buffer: bytes) -> tuple[Received, bytes]:
    while b"\r\n\r\n" not in buffer:
        buffer += peer.receive()
    head, _, buffer = buffer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    headers = [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines)]
    length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
    while len(buffer) < length:
        buffer += peer.receive()
    return Received(method, target, headers, buffer[:length]), buffer[length:]


@contextlib.contextmanager
def refusing_port() -> Iterator[int]:
    """A port that refuses connections, held so that no other process gets it."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield int(held.getsockname()[1])


@contextlib.contextmanager
def silent_port() -> Iterator[int]:
    """A port where a connection is never made: it listens, its queue is full, and nobody accepts."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(8):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield int(listener.getsockname()[1])
