"""Build the answers of a case."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Iterator, Mapping
from email.utils import formatdate
from itertools import repeat
from typing import Any

from openrouter_sdk.testing.http import frames
from openrouter_sdk.testing.http.traffic import (
    JSON_TYPE,
    SSE_TYPE,
    Answer,
    Chunk,
    HangUp,
    Wait,
    compact_json,
)

Facts = Mapping[str, Any]

_INTERVAL = 0.02  # seconds between the events of an endless stream
_MAX_EVENTS = 500  # of an endless stream; a client should have left long before


def answer(facts: Facts, now: float, accepted: str = "") -> Answer:
    """Build the answer to a request; `now` is Unix time, for dates, `accepted` the `Accept-Encoding`."""
    headers = [(name, _header(value, now)) for name, value in facts.get("headers", {}).items()]
    coding = facts.get("encoding")
    pieces, body_headers = _body(facts)
    if coding is not None and coding in accepted:
        pieces = _compressed(pieces, coding)
        body_headers = [*_without_length(body_headers), ("content-encoding", coding)]
    known = {name for name, _ in headers}
    headers += [(name, value) for name, value in body_headers if name not in known]
    return Answer(facts.get("status", 200), headers, _chunks(facts, pieces), before=_before(facts))


def retry_after(facts: Facts, now: float) -> float | None:
    """Return the seconds of the `retry-after` header; None without one."""
    value = facts.get("headers", {}).get("retry-after")
    if value is None:
        return None
    return float(value) if isinstance(value, str) else _date(value, now) - now


def _before(facts: Facts) -> tuple[Wait | HangUp, ...]:
    if facts.get("end") == "reset":
        return (HangUp(reset=True),)
    return (Wait(facts["wait"]),) if "wait" in facts else ()


def _header(value: Any, now: float) -> str:
    return value if isinstance(value, str) else formatdate(_date(value, now), usegmt=True)


def _date(value: Mapping[str, float], now: float) -> int:
    # Dates have whole seconds; round up, so that the wait is never shorter than in the case.
    return math.ceil(now + value["date_in"])


def _body(facts: Facts) -> tuple[list[bytes], list[tuple[str, str]]]:
    """Return the pieces of the body, and its headers."""
    if "events" in facts:
        return _events(facts), [("content-type", SSE_TYPE), ("cache-control", "no-cache")]
    if "pieces" in facts:
        return [piece.encode() for piece in facts["pieces"]], [("content-type", SSE_TYPE)]
    if "text" in facts:
        content, media = facts["text"].encode(), "text/html; charset=utf-8"
    else:
        content, media = compact_json(facts["json"]).encode() if "json" in facts else b"", JSON_TYPE
    content += b" " * facts.get("padding", 0)
    return [content], [("content-type", media), ("content-length", str(len(content)))]


def _without_length(headers: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((name, value) for name, value in headers if name != "content-length")


def _compressed(pieces: Iterable[bytes], coding: str) -> list[bytes]:
    """Compress the pieces, each so that it can be read before the next one comes."""
    compressor = zlib.compressobj(wbits=zlib.MAX_WBITS | (16 if coding == "gzip" else 0))
    found = [compressor.compress(piece) + compressor.flush(zlib.Z_SYNC_FLUSH) for piece in pieces]
    return [*found, compressor.flush()]


def _events(facts: Facts) -> list[bytes]:
    named = facts.get("event_names", False)
    found = [frames.json_event(event, event["type"] if named else None) for event in facts["events"]]
    if facts.get("done", True):
        found.append(frames.text_event("[DONE]"))
    return found


def _chunks(facts: Facts, pieces: list[bytes]) -> Iterator[Chunk]:
    if facts.get("split") == "bytes":
        whole = b"".join(pieces)
        pieces = [whole[at : at + 1] for at in range(len(whole))]
    if "cut_at" in facts:
        pieces = [b"".join(pieces)[: facts["cut_at"]]]
    for piece in pieces:
        if piece:
            yield piece
        if facts.get("between"):
            yield Wait(facts["between"])
    match facts.get("end"):
        case "endless":
            for piece in repeat(pieces[-1], _MAX_EVENTS):
                yield piece
                yield Wait(_INTERVAL)
        case "stall":
            yield Wait(_INTERVAL * _MAX_EVENTS)
    if facts.get("end", "complete") != "complete" or "cut_at" in facts:
        yield HangUp()
