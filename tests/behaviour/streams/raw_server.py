"""A loopback server that does to a connection what a play says: faults that no library would send."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Literal, Self

PATIENCE = 60.0
"""Seconds after which something that should have happened is taken to have failed."""

Play = Callable[["Peer"], bool]
"""Answers one request; returns whether the connection stays open for another one."""
Piece = bytes | Callable[[], object]
"""Bytes that are sent in one go, or what is done between two of them, such as waiting for an event."""
End = Literal["end", "cut", "reset", "stall"]


class Peer:
    """A connection of a client, as the server sees it."""

    def __init__(self, server: RawServer, connection: socket.socket) -> None:
        self.server = server
        self.socket = connection
        self._buffer = b""

    def request(self) -> bytes | None:
        """Read one request and return its body; None when the client hung up instead."""
        while b"\r\n\r\n" not in self._buffer:
            if not self._receive():
                return None
        head, _, rest = self._buffer.partition(b"\r\n\r\n")
        fields = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:])
        length = int(fields.get(b"content-length", b"0"))
        self._buffer = rest
        while len(self._buffer) < length:
            if not self._receive():
                return None
        body, self._buffer = self._buffer[:length], self._buffer[length:]
        return body

    def send(self, data: bytes) -> None:
        """Send bytes at once, in segments of their own as far as TCP allows that."""
        self.socket.sendall(data)

    def reset(self) -> None:
        """End the connection with RST."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def stall(self) -> None:
        """Send nothing more until the client hangs up, and note that it did."""
        self.socket.settimeout(PATIENCE)
        with contextlib.suppress(ConnectionError):
            try:
                while self.socket.recv(65536):
                    pass
            except TimeoutError:
                return
        self.server.note_hangup()

    def _receive(self) -> bool:
        try:
            data = self.socket.recv(65536)
        except OSError:
            return False
        self._buffer += data
        return bool(data)


class RawServer:
    """Plays its plays, one a request, in order; the last one again and again."""

    def __init__(self, *plays: Play, listen: bool = True) -> None:
        self.plays = plays
        self.bodies: list[Any] = []
        """The JSON bodies of the requests, in order."""
        self.accepted = 0
        """How many connections have come in."""
        self.hangups = 0
        """How often a client hung up on a play that was not over."""
        self._changed = threading.Condition()
        self._peers: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/api/v1"
        if listen:
            self.listen()

    def listen(self) -> None:
        """Take connections; until then the port is ours and refuses them."""
        self._listener.listen(256)
        self._start(self._accept)

    @property
    def requests(self) -> int:
        """How many requests have come in."""
        return len(self.bodies)

    @property
    def connections(self) -> int:
        """How many connections are open."""
        return len(self._peers)

    def wait_for(self, condition: Callable[[RawServer], bool]) -> bool:
        """Wait until the condition holds; whether it came to that."""
        with self._changed:
            return self._changed.wait_for(lambda: condition(self), PATIENCE)

    def note_hangup(self) -> None:
        """Count a client that hung up."""
        with self._changed:
            if not self._closed:
                self.hangups += 1
                self._changed.notify_all()

    def close(self) -> None:
        """Stop listening, hang up on all, wait for the threads."""
        with self._changed:
            self._closed = True
            open_now = [self._listener, *self._peers]
        for one in open_now:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                self.accepted += 1
                self._peers.add(connection)
                self._changed.notify_all()
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        peer = Peer(self, connection)
        try:
            while (body := peer.request()) is not None:
                if not self._next(body)(peer):
                    return
        except OSError:
            self.note_hangup()
        finally:
            connection.close()  # before it is counted out, so that who waits for that finds it closed
            with self._changed:
                self._peers.discard(connection)
                self._changed.notify_all()

    def _next(self, body: bytes) -> Play:
        with self._changed:
            self.bodies.append(json.loads(body) if body else None)
            self._changed.notify_all()
            return self.plays[min(len(self.bodies), len(self.plays)) - 1]


Serve = Callable[..., RawServer]
"""Starts servers that end with the test."""


def answer(
    *pieces: Piece,
    status: int = 200,
    media: str | None = "text/event-stream",
    headers: dict[str, str] | None = None,
    chunked: bool = True,
    then: End = "end",
) -> Play:
    """An answer whose pieces are sent one by one: as HTTP chunks, or up to the close of the connection.

    `then` is what follows the last piece: the proper end, a cut without one, a reset, or silence.
    """
    lines = [f"HTTP/1.1 {status} Reason", *(f"{name}: {value}" for name, value in (headers or {}).items())]
    if media is not None:
        lines.append(f"Content-Type: {media}")
    lines.append("Transfer-Encoding: chunked" if chunked else "Connection: close")
    head = "\r\n".join([*lines, "", ""]).encode()

    def play(peer: Peer) -> bool:
        unsent = head  # with the first piece, which thus comes in time whatever the limit on silence
        for piece in pieces:
            if callable(piece):
                peer.send(unsent)
                unsent = b""
                piece()
            else:
                peer.send(unsent + (b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece))
                unsent = b""
        peer.send(unsent)
        if then == "stall":
            peer.stall()
        elif then == "reset":
            peer.reset()
        elif then == "end" and chunked:
            peer.send(b"0\r\n\r\n")
            return True
        return False

    return play


def whole(status: int, body: Any = b"", *, headers: dict[str, str] | None = None, media: str = "") -> Play:
    """An answer in one piece; a body that is not bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    media = media or ("text/plain" if isinstance(body, bytes) else "application/json")
    lines = [f"HTTP/1.1 {status} Reason", f"Content-Length: {len(content)}", f"Content-Type: {media}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]

    def play(peer: Peer) -> bool:
        peer.send("\r\n".join([*lines, "", ""]).encode() + content)
        return True

    return play


def silent(peer: Peer) -> bool:
    """No answer at all, until the client hangs up."""
    peer.stall()
    return False


def reset(peer: Peer) -> bool:
    """The connection is reset once the request is read, before the head of an answer."""
    peer.reset()
    return False


def hung_up(peer: Peer) -> bool:
    """The connection is closed once the request is read, before the head of an answer."""
    return False
