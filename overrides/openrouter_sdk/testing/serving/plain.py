"""Read and frame plain HTTP/1.1 messages at once, in a fraction of the time that a state machine takes.

What is not plain, such as a chunked request, is left to h11, and so are all mistakes. The bytes that are sent
are those that h11 would send.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from openrouter_sdk.testing.http.traffic import Answer, Chunk, HangUp, RecordedRequest, Unframed

BODYLESS = frozenset({204, 304})
_MAX_HEAD = 16_384  # bytes of a head that has not ended, as in h11
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_REQUEST_LINE = re.compile(rb"([A-Z]+) (/[!-~]*) HTTP/1\.1")
_FIELD_LINE = re.compile(
    rb"(%b):[ \t]*((?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?)[ \t]*" % _TOKEN.encode()
)
_SENT_FIELD = re.compile(rf"{_TOKEN}: (?:[!-~](?:[\t -~]*[!-~])?)?")
_FRAMING = frozenset({"expect", "transfer-encoding", "upgrade"})
_SENT_FRAMING = frozenset({"connection", "host", "transfer-encoding"})


class NotPlainError(Exception):
    """The bytes are for h11: they are not plain, or not HTTP."""


class Arrival(NamedTuple):
    """A request, how many bytes it had, and whether the client wants the connection closed after it."""

    request: RecordedRequest
    size: int
    closes: bool


def read_request(received: bytearray) -> Arrival | None:
    """Return the request that the bytes begin with; None until it is whole. Raises NotPlainError."""
    end = received.find(b"\r\n\r\n")
    if end < 0:
        if len(received) > _MAX_HEAD or not received[:1].isupper() or b"\n\n" in received:
            raise NotPlainError
        return None
    first, *lines = bytes(received[:end]).split(b"\r\n")
    line = _REQUEST_LINE.fullmatch(first)
    if line is None or line[1] == b"CONNECT":
        raise NotPlainError
    headers = [_field(one) for one in lines]
    length, closes = _framing(headers)
    size = end + 4 + length
    if len(received) < size:
        return None
    path, query = split_target(line[2])
    body = bytes(received[end + 4 : size])
    return Arrival(RecordedRequest(line[1].decode(), path, list(query), headers, body), size, closes)


def _framing(headers: list[tuple[str, str]]) -> tuple[int, bool]:
    """Return the length of the body, and whether the connection ends with the answer."""
    names = [name for name, _ in headers]
    fields = dict(headers)
    length, connection = fields.get("content-length", "0"), fields.get("connection", "keep-alive").lower()
    is_once = names.count("host") == 1 and names.count("content-length") < 2 and names.count("connection") < 2
    is_plain = length.isascii() and length.isdigit() and len(length) < 16 and _FRAMING.isdisjoint(fields)
    if not (is_once and is_plain and connection in ("close", "keep-alive")):
        raise NotPlainError
    return int(length), connection == "close"


@lru_cache(1024)  # a client sends the same ones again; requests that are kept share them
def _field(line: bytes) -> tuple[str, str]:
    match = _FIELD_LINE.fullmatch(line)
    if match is None:
        raise NotPlainError
    return match[1].decode().lower(), match[2].decode("latin-1")


@lru_cache(256)
def split_target(target: bytes) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the path and the query of the target of a request."""
    parts = urlsplit(target.decode("ascii", "replace"))
    return parts.path, tuple(parse_qsl(parts.query, keep_blank_values=True))


def frame_answer(answer: Answer, method: str, *, closes: bool) -> Iterator[Chunk] | None:
    """Return what to send, framed as h11 would; None if the answer is not plain."""
    if method == "HEAD" or answer.before or answer.status in BODYLESS or not 200 <= answer.status < 600:
        return None
    fields = [f"{name}: {value}" for name, value in answer.headers]
    names = [name.lower() for name, _ in answer.headers]
    if not (all(map(_SENT_FIELD.fullmatch, fields)) and _SENT_FRAMING.isdisjoint(names)):
        return None
    ending = ["Connection: close"] if closes else []
    if "content-length" not in names:
        return _chunked(_head(answer.status, [*fields, "Transfer-Encoding: chunked", *ending]), answer.chunks)
    chunks = answer.chunks
    body = chunks[0] if isinstance(chunks, tuple) and len(chunks) == 1 else None if chunks else b""
    if not isinstance(body, bytes) or answer.headers.count(("content-length", str(len(body)))) != 1:
        return None
    return (
        iter((_head(answer.status, fields + ending) + body,)) if names.count("content-length") == 1 else None
    )


def _head(status: int, fields: list[str]) -> bytes:
    return "\r\n".join((f"HTTP/1.1 {status} ", *fields, "\r\n")).encode("ascii")


def _chunked(head: bytes, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    unframed = False
    try:
        yield head
        for chunk in chunks:
            if not isinstance(chunk, bytes):
                unframed = unframed or isinstance(chunk, Unframed)
                yield chunk.data if isinstance(chunk, Unframed) else chunk
            elif chunk:
                yield b"%x\r\n%b\r\n" % (len(chunk), chunk)
        yield HangUp() if unframed else b"0\r\n\r\n"
    finally:  # also if the body was never begun
        if (close := getattr(chunks, "close", None)) is not None:
            close()
