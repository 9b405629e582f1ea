"""The request that came in and the answer that goes out, as plain values."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

JSON_TYPE = "application/json"
SSE_TYPE = "text/event-stream"


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """One request as it was on the wire.

    `path` is the path that was asked for, still percent-encoded, without the query. Header names
    are in lower case, and repeated headers and query parameters are all there, in order.
    """

    method: str
    path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""

    def json(self) -> Any:
        """The body, parsed as JSON."""
        return json.loads(self.body)

    def header(self, name: str, default: str | None = None) -> str | None:
        """The value of the first header of this name, in any case."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), default)

    def parameter(self, name: str, default: str | None = None) -> str | None:
        """The value of the first query parameter of this name."""
        return next((value for key, value in self.query if key == name), default)


@dataclass(frozen=True, slots=True)
class Wait:
    """A pause in an answer's body, in seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stall:
    """Nothing more is sent, and the connection stays open until the client goes or the server closes."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """The connection ends here: in order (FIN), or with a reset (RST)."""

    reset: bool = False


@dataclass(frozen=True, slots=True)
class Unframed:
    """Bytes that go past the framing of HTTP, such as no client can understand. The connection ends after."""

    data: bytes


Chunk = bytes | Wait | Stall | HangUp | Unframed


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send back: a status, headers, and the pieces of the body in the order they are sent.

    The pieces may be made while they are sent. A `Wait` among them is time, not bytes, and a `Stall`, a
    `HangUp` or an `Unframed` is a fault. Without a `content-length` header the transport marks the end
    of the body its own way. `before` is what happens before the status is sent.
    """

    status: int
    headers: list[tuple[str, str]]
    chunks: Iterable[Chunk]
    before: tuple[Wait | Stall | HangUp | Unframed, ...] = ()


def whole(
    status: int, content_type: str | None, body: bytes, headers: Iterable[tuple[str, str]] = ()
) -> Answer:
    """An answer whose body is known before it is sent."""
    about: list[tuple[str, str]] = [("content-type", content_type)] if content_type else []
    return Answer(status, [*about, ("content-length", str(len(body))), *headers], (body,) if body else ())


def json_answer(status: int, value: Any, headers: Iterable[tuple[str, str]] = ()) -> Answer:
    """An answer whose body is one JSON value."""
    return whole(status, JSON_TYPE, compact(value).encode(), headers)


def compact(value: Any) -> str:
    """JSON without spaces, in the characters it was written in."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
