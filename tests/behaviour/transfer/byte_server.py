"""A server that sends a file as it is told to: in part, cut off, changed, without sizes."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PIECE = 64 * 1024
CONTENT = bytes(range(251)) * 1000


@dataclass
class Served:
    """What the server does; a test changes it."""

    content: bytes = CONTENT
    etag: str | None = '"v1"'
    modified: str | None = None
    ranges: bool = True
    length: bool = True
    media: str = "video/mp4"
    encoding: str | None = None
    cut_after: int | None = None
    """How many bytes of each body it sends before it closes the connection."""
    cuts: int = 1_000_000
    """How many bodies it cuts."""
    statuses: list[int] = field(default_factory=list)
    """Errors to answer with first."""
    on_request: Callable[[int], object] = lambda number: None
    on_piece: Callable[[int], object] = lambda sent: None
    """Called with the number of bytes that have been sent of a body."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that are gone."""


class ByteServer:
    """Answers each request by `served`, and keeps what was asked for."""

    key = "sk-or-v1-bytes"

    def __init__(self) -> None:
        self.reset()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.answer(self)

            def do_POST(self) -> None:
                outer.bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                outer.answer(self)

            def log_message(self, format: str, *args: Any) -> None: ...

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def reset(self) -> None:
        self.served = Served()
        self.ranges: list[str | None] = []
        """The header Range of each request."""
        self.if_ranges: list[str | None] = []
        self.bodies: list[Any] = []

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        served = self.served
        asked = request.headers["Range"]
        self.ranges.append(asked)
        self.if_ranges.append(request.headers["If-Range"])
        served.on_request(len(self.ranges))
        if served.statuses:
            self._refuse(request, served.statuses.pop(0))
            return
        content, start, status = served.content, 0, 200
        condition = request.headers["If-Range"]
        if asked and served.ranges and condition in (None, served.etag, served.modified):
            found = re.fullmatch(r"bytes=(\d+)-", asked)
            assert found
            start, status = int(found[1]), 206
            if start >= len(content):
                request.send_response(416)
                request.send_header("Content-Range", f"bytes */{len(content)}")
                request.send_header("Content-Length", "0")
                request.end_headers()
                return
        self._send(request, status, start)

    def _refuse(self, request: BaseHTTPRequestHandler, status: int) -> None:
        body = b'{"error": {"code": %d, "message": "No."}}' % status
        request.send_response(status)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def _send(self, request: BaseHTTPRequestHandler, status: int, start: int) -> None:
        served = self.served
        body = served.content[start:]
        request.send_response(status)
        request.send_header("Content-Type", served.media)
        if served.encoding is not None:
            request.send_header("Content-Encoding", served.encoding)
        if served.etag is not None:
            request.send_header("ETag", served.etag)
        if served.modified is not None:
            request.send_header("Last-Modified", served.modified)
        if status == 206:
            size = len(served.content)
            request.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        if served.length:
            request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.close_connection = not served.length
        cut = served.cut_after
        if cut is not None and served.cuts > 0 and cut < len(body):
            served.cuts -= 1
            body = body[:cut]
            request.close_connection = True
        for start in range(0, len(body), PIECE):
            request.wfile.write(body[start : start + PIECE])
            served.on_piece(min(start + PIECE, len(body)))
