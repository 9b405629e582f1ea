"""Answers that have a result: in each form, under each content type, framed in every way that is allowed."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import replace

from openrouter_sdk import Options
from tests.behaviour.equality.answer import EVENTS, JSON, Answer
from tests.behaviour.equality.surfaces import DONE, KEEP_ALIVE, Surface

Kinds = dict[str, list[Answer]]

CONTENT_TYPES = (
    None,
    "text/plain; charset=utf-8",
    "application/octet-stream",
    "application/json, text/event-stream; charset=utf-8",
)

FOREIGN = (b'{"id": "tool-1", "model": "t", "status": "running"}', b'{"error": "once more"}', b"loading")
"""Data of events that are not of the API."""


def good(surface: Surface) -> Kinds:
    """The result in one piece and as events."""
    body, frames = surface.body(), surface.frames()
    json = Answer([body], expected=surface.result)
    events = Answer(frames, EVENTS, expected=surface.result)
    return {
        "JSON": [json],
        "JSON in pieces": [replace(json, body=[body[:9], body[9:40], body[40:]])],
        "JSON, charset": [replace(json, media="Application/JSON; charset=utf-8")],
        "JSON, problem type": [replace(json, media="application/vnd.acme+json")],
        "JSON, other type": [replace(json, media=media) for media in CONTENT_TYPES],
        "JSON as text/event-stream": [replace(json, media=EVENTS)],
        "JSON and [DONE] as text/event-stream": [
            replace(json, media=EVENTS, body=[body, b"\n\n", DONE]),
            replace(json, media=EVENTS, body=[KEEP_ALIVE, body, b"\n\n", DONE]),
        ],
        "JSON and [DONE], other type": [
            replace(json, media=media, body=[body, b"\n\n", DONE]) for media in (JSON, "text/plain", None)
        ],
        "JSON after blanks": [replace(json, body=[b"\n", b"  \n", body, b"\n"])],
        "JSON with a BOM": [replace(json, body=[b"\xef\xbb\xbf", body])],
        "JSON, 201": [replace(json, status=201), replace(json, status=202)],
        "JSON, unknown fields": [
            replace(
                json, body=[b'{"new_field": [1], ' + body[1:]], expected={"new_field": [1], **surface.result}
            )
        ],
        "events": [events],
        "events, charset": [replace(events, media="Text/Event-Stream; charset=utf-8")],
        "events, other type": [replace(events, media=media) for media in CONTENT_TYPES],
        "other type, byte by byte": [
            replace(json, media=None, body=_bytewise(body)),
            replace(events, media=None, body=_bytewise(b"".join(frames))),
            replace(events, media=JSON, body=_bytewise(b"".join(frames[1:]))),
        ],
        "events, other type, odd beginning": [
            replace(events, media=None, body=[beginning, *frames])
            for beginning in (b"\xef\xbb\xbf", b"\n\n", b"id: 7\n", b"retry: 3\n\n", b":\n\n")
        ],
        "events as application/json": [replace(events, media=JSON)],
        "events, 201": [replace(events, status=201)],
        **_framed(surface, events),
        **_ended(surface, events),
        **_compressed(surface),
    }


def _bytewise(data: bytes) -> list[bytes]:
    """The first bytes one by one, since they decide how to read the rest."""
    return [*(data[place : place + 1] for place in range(20)), data[20:]]


def _framed(surface: Surface, events: Answer) -> Kinds:
    frames = surface.frames()
    data = b"".join(frames)
    split_data = data.replace(b"data: {", b"data: {\ndata: ").replace(b"data: ", b"data:")
    return {
        "events with CRLF": [replace(events, body=[data.replace(b"\n", b"\r\n")])],
        "events with CR": [replace(events, body=[data.replace(b"\n", b"\r")])],
        "events with a BOM": [replace(events, body=[b"\xef\xbb\xbf", data])],
        "events, data on several lines": [replace(events, body=[split_data])],
        "events with ids and retry": [replace(events, body=[b"retry: 3\nid: 7\n\n", data])],
        "events between keep-alives": [replace(events, body=[data.replace(b"\n\n", b"\n\n" + KEEP_ALIVE)])],
        "events that are not of the API": [
            replace(events, body=[b"event: ping\ndata: 2026-02-20 08:40:33\n\n", data]),
            replace(events, body=[b'event: log\ndata: "loading"\n\n', data]),
            replace(events, body=[b"data: null\n\n", b"data: []\n\n", data]),
            *(
                replace(events, body=_among(frames, b"event: tool.progress\ndata: %b\n\n" % one))
                for one in FOREIGN
            ),
        ],
        "events with blanks around [DONE]": [replace(events, body=[*frames[:-1], b"data:  [DONE] \t\n\n"])],
    }


def _among(frames: list[bytes], foreign: bytes) -> list[bytes]:
    """An event before, between and behind those of the API."""
    return [foreign, *frames[:2], foreign, *frames[2:-1], foreign, frames[-1]]


def _ended(surface: Surface, events: Answer) -> Kinds:
    frames = surface.frames()
    blank_missing = [*frames[:-1], b"data: [DONE]"]
    return {
        "events without [DONE]": [replace(events, body=frames[:-1])],
        "events, last blank line missing": [
            replace(events, body=blank_missing),
            replace(events, body=[*frames[:-2], frames[-2].rstrip()]),
        ],
        "events, then bytes after [DONE]": [replace(events, body=[*frames, b"data: {oops}\n\n"])],
        "events, lost after [DONE]": [replace(events, ending="lost")],
        "events, stalled after [DONE]": [replace(events, ending="stall")],
        "events without [DONE], lost": [replace(events, body=frames[:-1], ending="lost")],
        "one JSON result as the only event": [
            replace(events, body=[b"data: " + surface.body() + b"\n\n"]),
            replace(events, body=[b"data: " + surface.body() + b"\n\n", DONE]),
            replace(events, body=[*[b"data: " + surface.body() + b"\n\n"] * 2, DONE]),
        ],
        "allow_truncated, complete": [replace(events, options=Options(allow_truncated=True))],
        "max_body_bytes, within": [
            Answer([surface.body()], options=Options(max_body_bytes=2000), expected=surface.result)
        ],
        "max_event_bytes, within": [replace(events, options=Options(max_event_bytes=2000))],
    }


def _compressed(surface: Surface) -> Kinds:
    body, stream = surface.body(), b"".join(surface.frames())
    gzipped = {"Content-Encoding": "gzip"}
    deflated = {"Content-Encoding": "deflate"}
    packed = gzip.compress(stream)
    raw = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    members = gzip.compress(body[:9]) + gzip.compress(b"") + gzip.compress(body[9:])
    other_forms = {
        "deflate": raw.compress(body) + raw.flush(),
        "X-GZip": members + b"\0\0 trailing bytes",
        "gzip, deflate": zlib.compress(gzip.compress(body)),
        "identity, utf-8": body,
    }
    return {
        "JSON, other forms of compression": [
            Answer([data], headers={"Content-Encoding": name}, expected=surface.result)
            for name, data in other_forms.items()
        ],
        "JSON, gzip": [Answer([gzip.compress(body)], headers=gzipped, expected=surface.result)],
        "JSON, deflate": [Answer([zlib.compress(body)], headers=deflated, expected=surface.result)],
        "events, gzip": [
            Answer([packed[:50], packed[50:]], EVENTS, headers=gzipped, expected=surface.result)
        ],
    }
