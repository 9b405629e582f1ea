"""Answers that take time: each of the four timeouts passes in each part of an answer, or just does not."""

from __future__ import annotations

import gzip
from dataclasses import replace

from openrouter_sdk import Options, Timeout
from openrouter_sdk.errors import RateLimitError, RequestTimeoutError, TimeoutPhase
from tests.behaviour.equality.answer import EVENTS, JSON, Answer, Pause, Piece
from tests.behaviour.equality.good_answers import Kinds
from tests.behaviour.equality.surfaces import KEEP_ALIVE, Surface

TIMEOUT = Timeout(connect=2.0, first_byte=8.0, between_events=4.0, total=32.0)
SHORT = replace(TIMEOUT, total=7.0)
"""With a total that passes while every single wait is short enough."""
LATE = Timeout(connect=2.0, first_byte=32.0, between_events=15.0, total=16.0)
"""With a total that passes early in a silence that begins late."""


def slow(surface: Surface) -> Kinds:
    """Slow answers of one surface."""
    body = Answer([surface.body()], options=Options(timeout=TIMEOUT))
    good = replace(body, expected=surface.result)
    short = replace(body, options=Options(timeout=SHORT))
    return {
        "connect passes": [_passes(replace(body, connect_after=3.0), "connect", 2.0)],
        "connect holds": [replace(good, connect_after=2.0)],
        "first_byte passes": [_passes(replace(body, head_after=9.0), "first_byte", 8.0)],
        "first_byte holds": [replace(good, head_after=8.0)],
        "total passes before the head": [_passes(replace(short, head_after=7.5), "total", 7.0)],
        "total passes in a late stall": _late_stalls(surface),
        **_slow_json(surface),
        **_slow_events(surface),
        **_kept_alive(surface),
    }


def _passes(answer: Answer, phase: TimeoutPhase, elapsed: float | None) -> Answer:
    """The answer with the limit that it exceeds, and when that is noticed."""
    facts = {"phase": phase} if elapsed is None else {"phase": phase, "elapsed": elapsed}
    return replace(answer, expected=RequestTimeoutError, facts=facts)


def _late_stalls(surface: Surface) -> list[Answer]:
    parts, frames = _thirds(surface.body()), surface.frames()
    answer = _passes(Answer(ending="stall", options=Options(timeout=LATE)), "total", 16.0)
    return [
        replace(answer, body=[parts[0], Pause(14.0), parts[1]]),
        replace(answer, body=[*frames[:2], Pause(14.0), frames[2]], media=EVENTS),
    ]


def _slow_json(surface: Surface) -> Kinds:
    parts = _thirds(surface.body())
    answer = Answer(options=Options(timeout=TIMEOUT))
    short = replace(answer, options=Options(timeout=SHORT))
    silent = _passes(replace(answer, ending="stall"), "between_events", 4.0)
    return {
        "between_events passes in JSON": [
            _passes(replace(answer, body=_apart(parts, 5.0)), "between_events", 4.0)
        ],
        "between_events holds in JSON": [
            replace(answer, body=_apart(parts, 4.0), expected=surface.result),
        ],
        "total passes in JSON": [_passes(replace(short, body=_apart(parts, 4.0)), "total", 7.0)],
        "JSON stalls": [
            replace(silent, body=parts[:1]),
            replace(silent, body=[]),
            replace(silent, body=parts[:1], options=short.options),
        ],
        "an error status stalls": [
            replace(silent, status=429, body=parts[:1], expected=RateLimitError, facts={"elapsed": 4.0})
        ],
    }


def _slow_events(surface: Surface) -> Kinds:
    frames = surface.frames()
    answer = Answer(media=EVENTS, options=Options(timeout=TIMEOUT))
    short = replace(answer, options=Options(timeout=SHORT))
    slow = _passes(replace(answer, body=_apart(frames, 5.0)), "between_events", 4.0)
    silent = _passes(replace(answer, ending="stall"), "between_events", 4.0)
    lenient = Options(timeout=TIMEOUT, allow_truncated=True)
    return {
        "between_events passes in events": [slow],
        "between_events passes in events, other type": [replace(slow, media=None)],
        "between_events holds in events": [
            replace(answer, body=[*_apart(frames[1:4], 4.0), *frames[4:]], expected=surface.result)
        ],
        "total passes in events": [_passes(replace(short, body=_apart(frames, 3.0)), "total", 7.0)],
        "events stall": [
            replace(silent, body=[]),
            replace(silent, body=frames[:1]),
            replace(silent, body=frames[:3]),
            replace(silent, body=frames[:3], options=short.options),
            replace(silent, body=[*frames[:3], frames[3][:20]]),
        ],
        "events stall, allow_truncated": [replace(silent, body=frames[:3], options=lenient)],
    }


def _kept_alive(surface: Surface) -> Kinds:
    """Comments and blanks keep a connection alive, but not for ever."""
    frames = surface.frames()
    comments: list[Piece] = [KEEP_ALIVE, Pause(2.0)]
    blanks: list[Piece] = [b"\n", Pause(3.0)]
    # A gzip header with a name of any length (RFC 1952, section 2.3.1).
    name: list[Piece] = [b"x", Pause(3.0)]
    nothing: list[Piece] = [gzip.compress(b"")[:3] + b"\x08" + bytes(6), *name * 20]
    json = Answer(options=Options(timeout=TIMEOUT))
    events = replace(json, media=EVENTS)
    # Comments are looked at as they come, so when it is noticed depends on how often they do.
    silent = _passes(events, "between_events", None)
    short = _passes(replace(events, options=Options(timeout=SHORT)), "total", 7.0)
    return {
        "comments, then events": [replace(events, body=[*comments * 2, *frames], expected=surface.result)],
        "comments for ever": [
            replace(silent, body=comments * 20),
            replace(silent, body=[*frames[:3], *comments * 20]),
        ],
        "comments for ever, short total": [replace(short, body=comments * 20)],
        "blanks, then JSON": [replace(json, body=[*blanks * 2, surface.body()], expected=surface.result)],
        "compressed nothing for ever": [
            replace(silent, media=media, body=nothing, headers={"Content-Encoding": "gzip"})
            for media in (JSON, EVENTS)
        ],
        "compressed nothing for ever, short total": [
            replace(short, body=nothing[:4], ending="stall", headers={"Content-Encoding": "gzip"})
        ],
        "blanks for ever": [_passes(replace(json, body=blanks * 20), "total", 32.0)],
    }


def _thirds(data: bytes) -> list[bytes]:
    place = len(data) // 3
    return [data[:place], data[place : 2 * place], data[2 * place :]]


def _apart(pieces: list[bytes], seconds: float) -> list[Piece]:
    """The pieces with a pause between each two."""
    found: list[Piece] = []
    for piece in pieces:
        found += [Pause(seconds), piece] if found else [piece]
    return found
