"""Content of a chat that came oddly in the field; the other surfaces have no such answers."""

from __future__ import annotations

import json
from typing import Any

from tests.behaviour.equality.answer import EVENTS, Answer
from tests.behaviour.equality.good_answers import Kinds
from tests.behaviour.equality.surfaces import CHAT, DONE, Json, Surface


def odd_chats(surface: Surface) -> Kinds:
    """Answers that are all complete; what each adds up to is tested elsewhere."""
    kinds = {
        "two choices": [
            _choices(_said("B", index=1)),
            _choices(_said("A")),
            _choices(_said("b", "stop", index=1), _said("a", "stop")),
        ],
        "a surrogate pair in two deltas": [_choices(_said("\ud83d")), _choices(_said("\ude00", "stop"))],
        "arguments twice": [
            _called('{"x":1}', id="a"),
            _called('{"x":1}'),
            _choices(_said(None, "tool_calls")),
        ],
        "a message behind deltas": [
            _choices(_said("Hel")),
            _choices(_said("lo")),
            _choices(
                {"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}
            ),
        ],
        "no finish reason but [DONE]": [_choices(_said("Hel"))],
        "an empty finish reason": [_choices(_said("Hel", ""))],
    }
    return {name: [_answer(chunks)] if surface is CHAT else [] for name, chunks in kinds.items()}


def _answer(chunks: list[Json]) -> Answer:
    return Answer([*(b"data: %b\n\n" % json.dumps(chunk).encode() for chunk in chunks), DONE], EVENTS)


def _choices(*choices: Json) -> Json:
    return {"id": "gen-1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices}


def _said(text: str | None, finish_reason: str | None = None, index: int = 0) -> Json:
    return {"index": index, "delta": {"content": text}, "finish_reason": finish_reason}


def _called(arguments: str, **fields: Any) -> Json:
    call = {"index": 0, **fields, "function": {"name": "f", "arguments": arguments}}
    return _choices({"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": None})
