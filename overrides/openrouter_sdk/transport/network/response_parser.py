"""Responses of HTTP/1.1, parsed as they arrive; llhttp does it, in C."""

from __future__ import annotations

from typing import Any, Final

import httptools

_MAX_IDLE: Final = 100 * 1024
"""How many bytes may arrive before the end of the head, or after it without any of the body."""
_CHUNKED, _UNTIL_CLOSE = -1, -2  # in place of the length of a body


class ResponseParser:
    """Parses one response; httptools calls its methods whose names begin with "on".

    Stricter than h11: lines end with CRLF, and the length of a body is given once. Trailers are ignored.
    """

    __slots__ = (
        *("__weakref__", "_idle", "_keep_alive", "_length", "_method", "_parser", "_received", "_sent"),
        *("complete", "failure", "headers", "on_body", "pieces", "reason", "reusable", "started", "status"),
        "version",
    )

    def __init__(self, method: bytes, *, sent: bool) -> None:
        self._method = method
        self._sent = sent
        self.pieces: list[bytes] = []
        """What has been parsed of the body, and is taken by the reader: HTTP chunks, or parts of them."""
        self.on_body = self.pieces.append  # a method here would cost more than parsing a piece
        self._parser: Any = httptools.HttpResponseParser(self)
        self._idle = self._received = 0
        self._length = _CHUNKED
        self._keep_alive = False
        self.status = 0
        self.version = self.reason = b""
        self.headers: list[tuple[bytes, bytes]] = []
        self.started = False
        """Whether the head is complete."""
        self.complete = self.reusable = False
        """Whether the body is, and whether the connection can then serve another request."""
        self.failure: str | None = None
        """Why the response cannot be parsed to its end, if it is not complete."""

    def feed(self, data: bytes) -> None:
        """Parse what was read from the network, empty at its end, when the reader has taken all pieces."""
        if not data:
            self._end()
            return
        try:
            if not (self.started or self._idle or data.startswith(b"H")):
                raise httptools.HttpParserError("no status line")  # llhttp takes other protocols
            self._parser.feed_data(data)
        except httptools.HttpParserError as error:
            reason = error.__context__ or error  # what a method raised, or llhttp found
            if not isinstance(reason, Exception):  # ctrl-C
                raise reason from None
            self.failure, self.reusable = str(reason), False
        self._received += sum(map(len, self.pieces))
        self._idle = 0 if self.pieces else self._idle + len(data)
        if self.complete:
            self._parser = None  # which refers to this object
        elif self._idle > _MAX_IDLE:
            self.failure = f"{self._idle} bytes without the end of the head, or any of the body"

    def _end(self) -> None:
        if not self.started:
            self.failure = "Server disconnected without sending a response."
        elif self._length == _UNTIL_CLOSE:
            self.complete = True
        else:
            known = f"received {self._received} bytes, expected {self._length}"
            missing = "incomplete chunked read" if self._length == _CHUNKED else known
            self.failure = f"peer closed connection without sending complete message body ({missing})"

    def on_message_begin(self) -> None:
        if self.complete:
            raise ValueError("data after the response")

    def on_status(self, reason: bytes) -> None:
        self.reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.started:
            self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        self.status = status = self._parser.get_status_code()
        headers = [(name.lower(), value.lower()) for name, value in self.headers]
        lengths = [value for name, value in headers if name == b"content-length"]
        encodings = [value.rstrip(b" ") for name, value in headers if name == b"transfer-encoding"]
        if status < 200:
            if lengths or encodings or not 100 <= status != 101:
                raise ValueError(f"unexpected status {status}")
            self.headers.clear()
            self.reason = b""
            return
        if encodings not in ([], [b"chunked"]):
            raise ValueError("the only transfer encoding that can be read is chunked")
        self.started = True
        self.version = b"HTTP/" + self._parser.get_http_version().encode("ascii")
        self.headers = [(name, value.rstrip(b" \t")) for name, value in self.headers]
        if self._method == b"HEAD":
            self.complete = True
            raise ValueError("no body follows")  # of which httptools cannot be told otherwise
        if not encodings:
            self._length = int(lengths[0]) if lengths else _UNTIL_CLOSE
        self._keep_alive = self._sent and self.version == b"HTTP/1.1" and self._parser.should_keep_alive()

    def on_message_complete(self) -> None:
        if self.started:
            self.complete, self.reusable = True, self._keep_alive
