"""Turn a case's answer into what goes over the wire."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
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
    compact,
)

Facts = Mapping[str, Any]

_BEAT = 0.02  # seconds between the events of a stream without end
_ENDLESS = 500  # events after which a stream without end is given up: a client should have left long before


def answer(facts: Facts, now: float) -> Answer:
    """The answer of a case; `now` is Unix time, for dates. A fresh one for each request."""
    headers = [(name, _header(value, now)) for name, value in facts.get("headers", {}).items()]
    pieces, about = _body(facts)
    known = {name for name, _ in headers}
    headers += [(name, value) for name, value in about if name not in known]
    return Answer(facts.get("status", 200), headers, _sent(facts, pieces), before=_before(facts))


def retry_after(facts: Facts, now: float) -> float | None:
    """Seconds that the answer asks the client to wait; None when it says nothing."""
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
    # A date has whole seconds; rounding up keeps it at least as far away as the case says.
    return math.ceil(now + value["date_in"])


def _body(facts: Facts) -> tuple[list[bytes], list[tuple[str, str]]]:
    """The pieces of the body, and the headers that go with it."""
    if "events" in facts:
        return _events(facts), [("content-type", SSE_TYPE), ("cache-control", "no-cache")]
    if "pieces" in facts:
        return [piece.encode() for piece in facts["pieces"]], [("content-type", SSE_TYPE)]
    if "text" in facts:
        content, media = facts["text"].encode(), "text/html; charset=utf-8"
    else:
        content, media = compact(facts["json"]).encode() if "json" in facts else b"", JSON_TYPE
    return [content], [("content-type", media), ("content-length", str(len(content)))]


def _events(facts: Facts) -> list[bytes]:
    named = facts.get("event_names", False)
    found = [frames.event(event, event["type"] if named else None) for event in facts["events"]]
    if facts.get("done", True):
        found.append(frames.text("[DONE]"))
    return found


def _sent(facts: Facts, pieces: list[bytes]) -> Iterator[Chunk]:
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
            for piece in repeat(pieces[-1], _ENDLESS):
                yield piece
                yield Wait(_BEAT)
        case "stall":
            yield Wait(_BEAT * _ENDLESS)
    if facts.get("end", "complete") != "complete" or "cut_at" in facts:
        yield HangUp()
