"""Answers that are no result, or not all of one: cut, of another form, too large, or not decodable."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import replace

from openrouter_sdk import Options
from openrouter_sdk.errors import (
    ConnectionLostError,
    InternalServerError,
    OpenRouterError,
    PaymentRequiredError,
    ProtocolError,
    TransportError,
    TruncatedStreamError,
)
from tests.behaviour.equality.answer import EVENTS, JSON, Answer, Ending
from tests.behaviour.equality.good_answers import Kinds
from tests.behaviour.equality.surfaces import DONE, KEEP_ALIVE, Surface

PLACES = 20
HTML = b"<!doctype html><html><head><title>Sign in</title></head><body>Hello</body></html>"


def broken(surface: Surface) -> Kinds:
    """Answers without a usable result and without the word error in them."""
    return {
        **_cut(surface),
        **_odd(),
        **_no_content(),
        **_truncated(surface),
        **_oversized(surface),
        **_undecodable(surface),
    }


def _cut(surface: Surface) -> Kinds:
    """Cut at each of twenty places, of which the first is the beginning."""
    body, stream = surface.body(), b"".join(surface.frames())
    return {
        "JSON cut, lost": _cuts(body, JSON, "lost", ConnectionLostError),
        "JSON cut, ended": _cuts(body, JSON, "end", ProtocolError),
        "JSON cut, no type": _cuts(body, None, "end", ProtocolError),
        "events cut, lost": _cuts(stream, EVENTS, "lost"),
        "events cut, ended": _cuts(stream, EVENTS, "end"),
        "events cut, no type": _cuts(stream, None, "end"),
        "events cut, allow_truncated": [
            replace(answer, options=Options(allow_truncated=True)) for answer in _cuts(stream, EVENTS, "end")
        ],
    }


def _cuts(
    data: bytes,
    media: str | None,
    ending: Ending,
    expected: type[ConnectionLostError | ProtocolError] | None = None,
) -> list[Answer]:
    places = [len(data) * number // PLACES for number in range(PLACES)]
    return [
        Answer([data[: place // 2], data[place // 2 : place]], media, ending=ending, expected=expected)
        for place in places
    ]


def _odd() -> Kinds:
    """JSON that is no object, and what is no JSON."""
    values = {
        "null": b"null",
        "list": b"[1]",
        "string": b'"Hello"',
        "number": b"7",
        "NaN": b"NaN",
        "true": b"true",
    }
    kinds = {
        f"{name} with 200": _under((JSON, EVENTS, None), [value], ProtocolError)
        for name, value in values.items()
    }
    return {
        **kinds,
        "HTML with 200": _under(("text/html", JSON, EVENTS, None), [HTML], ProtocolError),
        "text with 200": _under(("text/plain", JSON, EVENTS), [b"upstream is busy"], ProtocolError),
        "two JSON objects": [Answer([b'{"a": 1}\n{"b": 2}\n'], expected=ProtocolError)],
        "an event that is no JSON": [
            Answer([b"data: {oops}\n\n", DONE], EVENTS, expected=ProtocolError),
            Answer([b"data: {oops}\n\n", DONE], None, expected=ProtocolError),
        ],
    }


def _under(media: Sequence[str | None], body: list[bytes], expected: type[ProtocolError]) -> list[Answer]:
    # Under the type of an event stream it may as well be called one that has no event.
    return [Answer(body, one, expected=TransportError if one == EVENTS else expected) for one in media]


def _no_content() -> Kinds:
    keep_alives = [KEEP_ALIVE, KEEP_ALIVE]
    return {
        "empty body": [Answer([], media, expected=ProtocolError) for media in (JSON, None)],
        "empty event stream": [Answer([], EVENTS, expected=TruncatedStreamError)],
        "blanks": [Answer([b"  \n\n"], expected=ProtocolError)],
        "204": [Answer([], media, status=204, expected=ProtocolError) for media in (JSON, None)],
        "202 without a body": [Answer([], None, status=202, expected=ProtocolError)],
        "comments alone": [
            Answer(keep_alives, media, expected=TruncatedStreamError) for media in (EVENTS, JSON, None)
        ],
        "[DONE] alone": [
            Answer([DONE], EVENTS, expected=OpenRouterError),
            Answer([DONE], JSON, expected=OpenRouterError),
            Answer([*keep_alives, DONE], EVENTS, expected=OpenRouterError),
            Answer([b"event: ping\ndata: 1\n\n", DONE], EVENTS, expected=TruncatedStreamError),
            Answer([b"data:\n\ndata: null\n\n", b"data: [DONE] \n\n"], expected=TruncatedStreamError),
        ],
        "empty object": [Answer([b"{}"])],
        "empty object as an event": [Answer([b"data: {}\n\n", DONE], EVENTS)],
    }


def _truncated(surface: Surface) -> Kinds:
    begun = surface.frames()[:3]
    answer = Answer(begun, EVENTS, expected=TruncatedStreamError)
    allowed = replace(answer, options=Options(allow_truncated=True), expected=None)
    return {
        "truncated": [answer],
        "truncated, allow_truncated": [allowed],
        "truncated and other type, allow_truncated": [replace(allowed, media=None)],
        "lost, allow_truncated": [replace(allowed, ending="lost", expected=ConnectionLostError)],
        "an event that is no JSON after events": [
            replace(answer, body=[*begun, b"data: {oops}\n\n"], expected=ProtocolError)
        ],
    }


def _oversized(surface: Surface) -> Kinds:
    limited = Options(max_event_bytes=50)
    answer = Answer(surface.frames(), EVENTS, options=limited, expected=ProtocolError)
    begun = [b'data: {"type":"ping"}\n\n', *surface.frames()]
    return {
        "max_event_bytes": [answer],
        "max_event_bytes, other type": [replace(answer, media=None)],
        "max_event_bytes after events": [replace(answer, body=begun)],
        "max_event_bytes, event without an end": [replace(answer, body=[b"data: " + b"x" * 100])],
        **_large_bodies(surface),
        "max_event_bytes and JSON": [Answer([surface.body()], options=limited, expected=surface.result)],
    }


def _large_bodies(surface: Surface) -> Kinds:
    limit, gzipped = Options(max_body_bytes=50), {"Content-Encoding": "gzip"}
    answer = Answer([surface.body()], options=limit, expected=ProtocolError, facts={"limit": 50})
    error = Answer([b'{"error": {"code": 402, "message": "' + b"x" * 60 + b'"}}'], options=limit)
    return {
        "max_body_bytes and JSON": [
            answer,
            replace(answer, body=[gzip.compress(surface.body())], headers=gzipped),
            replace(answer, body=[b" " * 51]),
        ],
        "max_body_bytes and an error": [replace(error, status=402, expected=PaymentRequiredError)],
    }


def _undecodable(surface: Surface) -> Kinds:
    gzipped = {"Content-Encoding": "gzip"}
    body, stream = gzip.compress(surface.body()), gzip.compress(b"".join(surface.frames()))
    answer = Answer(headers=gzipped, expected=ProtocolError)
    blanks = replace(answer, body=[gzip.compress(b" " * 100_000)])
    return {
        "blanks, gzip": [
            blanks,
            replace(blanks, media=EVENTS, expected=TransportError),
            replace(blanks, status=500, expected=InternalServerError),
        ],
        "JSON, gzip corrupted": [replace(answer, body=[body[:20], b"\xff" * 20, body[40:]])],
        "JSON, gzip cut": [replace(answer, body=[body[:40]])],
        "JSON, gzip without its end": [replace(answer, body=[body[:-4]])],
        "JSON, unsupported compression": [replace(answer, headers={"Content-Encoding": "gzip, br"})],
        "JSON, gzip lost": [replace(answer, body=[body[:40]], ending="lost", expected=ConnectionLostError)],
        "JSON, not gzip at all": [replace(answer, body=[surface.body()])],
        "events, gzip corrupted": [
            replace(answer, media=EVENTS, body=[stream[:90], b"\xff" * 40, stream[130:]])
        ],
        "events, gzip cut": [
            replace(answer, media=EVENTS, body=[stream[:90]], expected=TruncatedStreamError)
        ],
        "events, gzip lost": [
            replace(answer, media=EVENTS, body=[stream[:90]], ending="lost", expected=ConnectionLostError)
        ],
    }
