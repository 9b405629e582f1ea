"""Errors in every envelope: as the body of an error status, inside a 200, and as events."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from openrouter_sdk import errors
from tests.behaviour.equality.answer import EVENTS, JSON, Answer
from tests.behaviour.equality.good_answers import Kinds
from tests.behaviour.equality.surfaces import DONE, KEEP_ALIVE, Json, Surface

STATUSES: dict[int, type[errors.APIError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    413: errors.PayloadTooLargeError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    502: errors.BadGatewayError,
    503: errors.ServiceUnavailableError,
    529: errors.OverloadedError,
}
SOME_STATUSES = (400, 429, 502)

PROVIDER: Json = {"provider_name": "Acme", "raw": '{"error": {"message": "queue is full"}}'}
NESTED: Json = {"error": {"code": 502, "message": "No.", "metadata": PROVIDER}, "user_id": "u"}
ENVELOPES: dict[str, Any] = {
    "nested": NESTED,
    "flat": {"type": "error", "code": "server_error", "message": "No.", "param": None},
    "Messages": {
        "type": "error",
        "error": {"type": "overloaded_error", "message": "Busy."},
        "request_id": "gen-5",
    },
    "a list": [NESTED],
    "a string": {"error": "no such model"},
    "OAuth": {"error": "invalid_grant", "error_description": "the code was used"},
    "a choice": {
        "id": "gen-1",
        "choices": [
            {
                "index": 0,
                "finish_reason": "error",
                "message": {"role": "assistant", "content": "Hel"},
                "error": {"code": 502, "message": "No.", "metadata": PROVIDER},
            }
        ],
    },
    "a failed response": {
        "id": "gen-1",
        "object": "response",
        "status": "failed",
        "output": [],
        "error": {"code": "server_error", "message": "No."},
    },
    "availability": {
        "error": {
            "http_status": 503,
            "message": "No.",
            "availability": {"code": "capacity_exhausted", "retryable": True, "retry_after": 3},
        }
    },
}
BODIES: dict[str, tuple[str | None, bytes]] = {
    **{name: (JSON, json.dumps(value).encode()) for name, value in ENVELOPES.items()},
    "JSON text": (JSON, b'"No."'),
    "HTML": ("text/html", b"<html><head><title>502 Bad Gateway</title></head></html>"),
    "text": ("text/plain", b"upstream connect error"),
    "cut JSON": (JSON, b'{"error": {"code": 429, "mess'),
    "nothing": (None, b""),
}
CHUNK_ERROR: Json = {
    "id": "gen-1",
    "error": {"code": 502, "message": "No.", "metadata": PROVIDER},
    "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "error"}],
}


def failed(surface: Surface) -> Kinds:
    """The errors of one surface."""
    return {**_by_status(), **_in_success(), **_redirects(), **_as_events(surface), **_unframed(surface)}


def _by_status() -> Kinds:
    retry = {"Retry-After": "3", "X-Request-Id": "req-1"}
    body = json.dumps({"error": {"message": "No.", "metadata": PROVIDER}}).encode()
    facts = {"message": "No.", "provider_name": "Acme", "retry_after": 3.0, "request_id": "req-1"}
    kinds = {
        f"status {status}": [
            Answer([body], status=status, headers=retry, expected=expected, facts={**facts, "status": status})
        ]
        for status, expected in STATUSES.items()
    }
    for name, (media, content) in BODIES.items():
        kinds[f"error status, {name}"] = [Answer([content], media, status) for status in SOME_STATUSES]
    framed = [b"data: " + body + b"\n\n", DONE]
    framed_facts = {"message": "No.", "provider_name": "Acme"}
    framings = (
        framed,
        [KEEP_ALIVE, b"event: error\ndata: " + body + b"\n\n"],
        [b"error: " + json.dumps({"message": "No.", "metadata": PROVIDER}).encode() + b"\n\n"],
    )
    kinds["error status, framed"] = [
        Answer(framing, media, 429, expected=errors.RateLimitError, facts=framed_facts)
        for framing in framings
        for media in (EVENTS, JSON)
    ]
    kinds["error status, body lost"] = [
        Answer([body[:20]], status=429, ending="lost", expected=errors.RateLimitError)
    ]
    return kinds


def _in_success() -> Kinds:
    """With status 200, where the envelope alone says that it is an error."""
    kinds: Kinds = {}
    for name, value in ENVELOPES.items():
        is_list = isinstance(value, list)
        expected = errors.OpenRouterError if is_list else errors.APIError
        body = json.dumps(value).encode()
        kinds[f"200, {name}"] = [Answer([body], media, expected=expected) for media in (JSON, EVENTS, None)]
        kinds[f"200, {name} as an event"] = [
            Answer([b"data: " + body + b"\n\n", DONE], media, expected=expected) for media in (EVENTS, JSON)
        ]
    return kinds


def _redirects() -> Kinds:
    locations = ("https://elsewhere.example/v1", "javascript:1", "mailto:a@b", "//[::1")
    return {
        "redirect": [
            Answer([], None, 308, {"Location": location}, expected=errors.UnexpectedStatusError)
            for location in locations
        ],
        "304": [Answer([], None, 304, expected=errors.UnexpectedStatusError)],
    }


def _as_events(surface: Surface) -> Kinds:
    frames = surface.frames()
    begun, finished = frames[:4], frames[:-1]
    own = {
        "chat": CHUNK_ERROR,
        "responses": {"type": "response.failed", "response": ENVELOPES["a failed response"]},
        "messages": ENVELOPES["Messages"],
        "images": {"type": "error", "error": {"code": "server_error", "message": "No."}},
    }[surface.name]
    event = surface.frame(own)
    nested = surface.frame(NESTED)
    answer = Answer(media=EVENTS, expected=errors.APIError)
    named = [
        b"event: error\ndata: " + json.dumps(ENVELOPES["flat"]).encode() + b"\n\n",
        b'event: error\ndata: {"code": 400, "message": "No."}\n\n',
        b"event: error\ndata: upstream died\n\n",
        b'event: error\ndata: "upstream died"\n\n',
    ]
    return {
        "error event first": [replace(answer, body=[KEEP_ALIVE, event, DONE]), replace(answer, body=[event])],
        "error event after events": [
            replace(answer, body=[*begun, event, DONE]),
            replace(answer, body=[*begun, event]),
            replace(answer, body=[*begun, nested, DONE]),
        ],
        "error event after events, other type": [replace(answer, media=None, body=[*begun, event, DONE])],
        "error event, then lost": [replace(answer, body=[*begun, event], ending="lost")],
        "error event after the finish": [
            replace(answer, body=[*finished, event, DONE]),
            replace(answer, body=[*finished, nested]),
        ],
        "event: error": [replace(answer, body=[one, DONE]) for one in named],
        "event: error after events": [replace(answer, body=[*begun, one]) for one in named],
    }


def _unframed(surface: Surface) -> Kinds:
    """JSON without `data:` in an event stream."""
    begun = surface.frames()[:4]
    answer = Answer(media=EVENTS, expected=errors.APIError)
    bare = json.dumps(NESTED).encode()
    field = b"error: " + json.dumps(NESTED["error"]).encode() + b"\n\n"
    return {
        "unframed error": [
            replace(answer, body=[bare]),
            replace(answer, body=[bare, b"\n\n", DONE]),
            replace(answer, body=[KEEP_ALIVE, bare]),
            replace(answer, body=[field, DONE]),
        ],
        "unframed error after events": [
            replace(answer, body=[*begun, bare]),
            replace(answer, body=[*begun, bare, b"\n\n", DONE]),
            replace(answer, body=[*begun, field, DONE]),
            replace(answer, body=[*begun, bare], ending="lost"),
            replace(answer, body=[*begun, b"error: upstream died"], ending="lost"),
        ],
    }
