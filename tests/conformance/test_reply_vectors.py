"""The shortcuts of replies give what the vectors name, and never raise."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from openrouter_api import models
from openrouter_api.replies.reply import NoMessageError, Reply
from openrouter_api.types import to_json
from tests.conformance.comparing import same
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector

RESULTS: dict[str, Any] = {
    "chat": models.ChatResult,
    "messages": models.MessagesResult,
    "responses": models.OpenResponsesResult,
}


@each_vector("reply", "pure")
def test_shortcuts_give_what_the_vectors_name(vector: Vector, lane: str) -> None:
    reply = RESULTS[vector.given["api"]].from_dict(vector.given["result"])
    got = {name: SHORTCUTS.get(name, _plain(name))(reply) for name in vector.expect}
    assert same(got, vector.expect), got
    assert same(reply.to_dict(), vector.given["result"])
    assert str(reply)


def _plain(name: str) -> Any:
    return lambda reply: getattr(reply, name)


def _message(reply: Reply) -> Any:
    try:
        return to_json(reply.message)
    except NoMessageError:
        return None


def _fields(*names: str) -> Any:
    return lambda entry: {name: getattr(entry, name) for name in names}


def _all(shortcut: str, *names: str) -> Any:
    return lambda reply: [_fields(*names)(entry) for entry in getattr(reply, shortcut)]


def _audio(reply: Reply) -> Any:
    audio = reply.audio
    if audio is None:
        return None
    fields = _fields("format", "transcript", "id", "expires_at")(audio)
    return {**fields, "data": b64encode(audio.data).decode()}


SHORTCUTS = {
    "audio": _audio,
    "citations": _all("citations", "url", "title", "text", "start", "end"),
    "images": _all("images", "url", "media_type"),
    "message": _message,
    "tool_calls": _all("tool_calls", "id", "name", "arguments", "parsed_arguments"),
    "usage": lambda reply: _fields(
        "input_tokens", "output_tokens", "total_tokens", "reasoning_tokens", "cached_tokens"
    )(reply.usage),
}
