"""A proxy on loopback that opens tunnels, and a server over TLS behind it."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Handler = Callable[[socket.socket], None]


@contextmanager
def listening(handle: Handler, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """Have a function handle each connection, over TLS if there is a context; the port."""
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            if context is None:
                handle(connection)
            else:
                with context.wrap_socket(connection, server_side=True) as wrapped:
                    handle(wrapped)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                threads.append(threading.Thread(target=serve, args=[listener.accept()[0]], daemon=True))
                threads[-1].start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        accepting = threading.Thread(target=accept, daemon=True)
        accepting.start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
        for thread in [accepting, *threads]:
            thread.join(60)


def head(connection: socket.socket) -> bytes:
    """The head of a request; empty when the client hangs up instead."""
    read = b""
    while not read.endswith(b"\r\n\r\n"):
        data = connection.recv(1)
        if not data:
            return b""
        read += data
    return read


class Proxy:
    """Connects to the target of each CONNECT."""

    def __init__(self) -> None:
        self.heads: list[bytes] = []

    def handle(self, connection: socket.socket) -> None:
        self.heads.append(head(connection))
        host, _, port = self.heads[-1].split()[1].decode("ascii").rpartition(":")
        with socket.create_connection((host, int(port))) as target:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\nX-Proxy: here\r\n\r\n")
            back = threading.Thread(target=copy, args=(target, connection), daemon=True)
            back.start()
            copy(connection, target)
            back.join(60)


def copy(source: socket.socket, target: socket.socket) -> None:
    """Pass on what one side sends, and its end."""
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def answering(value: object, heads: list[bytes]) -> Handler:
    """Answer each GET of a connection with a value as JSON, and keep the heads of the requests."""
    body = json.dumps(value).encode()
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)

    def handle(connection: socket.socket) -> None:
        while found := head(connection):
            heads.append(found)
            connection.sendall(answer + body)

    return handle
