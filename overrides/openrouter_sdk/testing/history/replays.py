"""Whether clients send back what the model said, as they must around calls of tools (protocol 16)."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openrouter_sdk.testing.history.pairing import Mismatch
from openrouter_sdk.testing.history.rounds import Call, History, Round, objects, plain_text
from openrouter_sdk.testing.http.traffic import compact_json

MAX_CALLS = 1000
"""Ids of calls whose turns are remembered; adding more evicts the oldest."""

MAX_TURNS = 100
"""Turns that are remembered of one id."""

MAX_BYTES = 16 * 1024 * 1024
"""Bytes of turns that are remembered, about."""

_PAYLOADS = ("text", "summary", "data", "signature")
"""The fields of reasoning in chat completions that arrive in pieces."""


class Replays:
    """The turns with calls that were sent, to compare with those that come back. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.clear()

    def clear(self) -> None:
        """Forget all turns."""
        with self._lock:
            self._sent: dict[str, deque[Round]] = {}  # several turns, if a model has used an id twice
            self._size = 0

    def remember(self, history: History) -> None:
        """Add the turn of an answer, by the ids of its calls."""
        with self._lock:
            for turn in history.rounds:
                for call in turn.calls:
                    turns = self._sent.setdefault(call.id, deque())
                    turns.append(turn)
                    self._size += _size(turn)
                    if len(turns) > MAX_TURNS:
                        self._size -= _size(turns.popleft())
            while len(self._sent) > MAX_CALLS or (len(self._sent) > 1 and self._size > MAX_BYTES):
                self._size -= sum(map(_size, self._sent.pop(next(iter(self._sent)))))

    def changed(self, returned: Round) -> Iterator[Mismatch]:
        """Yield what is different in a turn that comes back."""
        with self._lock:
            sent = [turn for call in returned.calls for turn in self._sent.get(call.id, ())]
        found = [list(_differences(turn, returned)) for turn in sent]
        yield from min(found, key=len, default=[])


def _size(turn: Round) -> int:
    return sum(len(compact_json(item)) for item in turn.items)


def _differences(sent: Round, returned: Round) -> Iterator[Mismatch]:
    yield from _changed_calls(sent, returned)
    if (thought := _reasoning(sent)) and thought != _reasoning(returned):
        found = "another" if _reasoning(returned) else "nothing"
        yield Mismatch(returned.pointer, "the reasoning of the turn, unchanged", found, refused=False)
    if (text := _text(sent)) != _text(returned):
        found = repr(_text(returned))
        yield Mismatch(returned.pointer, f"the text of the turn, {text!r}", found, refused=False)


def _changed_calls(sent: Round, returned: Round) -> Iterator[Mismatch]:
    calls = list(returned.calls)
    for call in sent.calls:
        found = next((one for one in calls if one.id == call.id), None)
        if found is None:
            expected = f"the call {call.id!r} that the model made, too"
            yield Mismatch(returned.pointer, expected, "nothing", refused=False)
            continue
        calls.remove(found)
        if (found.name, _parsed(found)) != (call.name, _parsed(call)):
            expected = f"the call as it was made, {call.name}({call.arguments})"
            yield Mismatch(found.pointer, expected, f"{found.name}({found.arguments})", refused=False)


def _parsed(call: Call) -> Any:
    """Return the arguments, which clients may format in their way."""
    try:
        return json.loads(call.arguments)
    except ValueError:
        return call.arguments


def _text(turn: Round) -> str:
    """Return the text of a turn, which is the content of messages and items, or blocks themselves."""
    parts = [one.get("content", [one] if one.get("type") == "text" else ()) for one in turn.items]
    roles = [one.get("role", "assistant" if one.get("type") == "text" else None) for one in turn.items]
    return "".join(plain_text(part) for part, role in zip(parts, roles, strict=True) if role == "assistant")


def _reasoning(turn: Round) -> list[dict[str, Any]]:
    """Return the reasoning of a turn, in the form of its API; pieces of chat completions are joined."""
    found: list[dict[str, Any]] = []
    for item in turn.items:
        if "reasoning_details" in item:
            found += _joined(objects(item["reasoning_details"]))
        elif item.get("type") in ("thinking", "redacted_thinking"):
            found.append(dict(item))
        elif item.get("type") == "reasoning":
            kept = ("summary", "content", "encrypted_content", "signature")
            found.append({key: item[key] for key in kept if item.get(key)})
    return found


def _joined(details: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    joined: list[dict[str, Any]] = []
    places: dict[str, dict[str, Any]] = {}
    for detail in details:
        kept = {key: value for key, value in detail.items() if value is not None}
        place = compact_json([kept.get("type"), kept.get("index", len(joined))])
        if place not in places:
            places[place] = dict(kept)
            joined.append(places[place])
            continue
        for key, value in kept.items():
            before = places[place].get(key)
            pieces = key in _PAYLOADS and isinstance(before, str) and isinstance(value, str)
            places[place][key] = before + value if pieces and before is not None else value
    return joined
