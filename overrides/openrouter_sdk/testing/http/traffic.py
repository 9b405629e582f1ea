"""Requests and answers as plain values."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:  # it takes long to import
    from concurrent.futures import Future

import orjson

JSON_TYPE = "application/json"
SSE_TYPE = "text/event-stream"

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class LeftOut(NamedTuple):
    """What is known of a body that is no longer kept."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A request as received.

    `path` is still percent-encoded and has no query. Header names are in lower case. Repeated headers and
    query parameters are all kept, in order. `left_out` tells of a body that is not kept (`keep_bytes`).
    """

    method: str
    path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""
    left_out: LeftOut | None = None

    def json(self) -> Any:
        """Parse the body as JSON. Raises ValueError if it is not kept, or no JSON."""
        if self.left_out is not None:
            size, sha256 = self.left_out
            raise ValueError(f"this body of {size} bytes (SHA-256 {sha256}) is not kept: see keep_bytes")
        return json.loads(self.body)

    def without_body(self) -> RecordedRequest:
        """Return the request with the length and hash of its body instead of it."""
        digest = hashlib.sha256(self.body).hexdigest()
        return replace(self, body=b"", left_out=LeftOut(len(self.body), digest))

    def header(self, name: str, default: str | None = None) -> str | None:
        """Return the value of the first header of this name, in any case."""
        lower = name.lower()
        for key, value in self.headers:
            if key == lower:
                return value
        return default

    def parameter(self, name: str, default: str | None = None) -> str | None:
        """Return the value of the first query parameter of this name."""
        for key, value in self.query:
            if key == name:
                return value
        return default

    @property
    def bearer(self) -> str:
        """The credentials of the `authorization` header, whatever its scheme; empty without one."""
        return (self.header("authorization") or "").rpartition(" ")[2]


@dataclass(frozen=True, slots=True)
class Wait:
    """A pause in the body of an answer, in seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stall:
    """Send nothing more, and keep the connection open until the client leaves or the server closes."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the connection, in order (FIN) or with a reset (RST)."""

    reset: bool = False


@dataclass(frozen=True, slots=True)
class Unframed:
    """Bytes that bypass the framing of HTTP. The connection ends after them."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Later:
    """A pause until something has arrived, which the chunks after this one come from."""

    future: Future[Any]


Chunk = bytes | Wait | Stall | HangUp | Unframed | Later


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to send: status, headers and the chunks of the body.

    The chunks may be generated while they are sent. Chunks that are not bytes are pauses and faults.
    Without a `content-length` header the transport delimits the body. `before` happens before the status
    is sent. Chunks of a `joined` body may be sent at once if they are ready; others are written one by one.
    """

    status: int
    headers: list[tuple[str, str]]
    chunks: Iterable[Chunk]
    before: tuple[Wait | Stall | HangUp | Unframed | Later, ...] = ()
    joined: bool = False


def bytes_answer(
    status: int, content_type: str | None, body: bytes, headers: Iterable[tuple[str, str]] = ()
) -> Answer:
    """Return an answer with a complete body and its `content-length`."""
    content: list[tuple[str, str]] = [("content-type", content_type)] if content_type else []
    return Answer(status, [*content, ("content-length", str(len(body))), *headers], (body,) if body else ())


def json_answer(status: int, value: Any, headers: Iterable[tuple[str, str]] = ()) -> Answer:
    """Return an answer whose body is a JSON value."""
    return bytes_answer(status, JSON_TYPE, json_bytes(value), headers)


def json_bytes(value: Any) -> bytes:
    """Serialize as JSON without white space, as fast as can be."""
    try:
        return orjson.dumps(value)
    except TypeError:  # integers of more than 64 bits, and names that are no strings
        return compact_json(value).encode()


def compact_json(value: Any) -> str:
    """Serialize as JSON without white space; non-ASCII characters are not escaped."""
    return _encode(value)
