"""Surrogate pairs whose halves a stream splits over two events, and halves that stay alone."""

from __future__ import annotations

import re
from itertools import count
from typing import Any, NamedTuple

from openrouter_sdk.events.accumulate.merging import is_atomic, valid_index

Json = dict[str, Any]

# Together they tell to which text of a stream the delta of an event belongs.
_IDENTITY = ("type", "index", "output_index", "item_id", "content_index", "summary_index", "model", "phase")
_COMPLETE = (".done", "response.completed", "response.incomplete", "response.failed")


class _Step(NamedTuple):
    """One step of the way to a text in an event."""

    place: Any
    """A key, or a position in a list."""
    identity: Any
    """Equal to `next` of the step that it continues."""
    next: Any
    """The identity of the step that continues it; None if there is none."""


class _Half(NamedTuple):
    """The first half of a surrogate pair, at the end of a delta."""

    text: str
    event: Json
    path: tuple[_Step, ...]


def may_have_surrogates(json: bytes) -> bool:
    """Whether a JSON text has surrogates, as escapes or encoded one by one."""
    return re.search(rb"\\u[dD][89a-fA-F]|\xed[\xa0-\xbf]", json) is not None


def encodable(value: Any) -> Any:
    """Return a JSON value with surrogate pairs joined, and lone surrogates replaced by U+FFFD."""
    if type(value) is str:
        return _encodable_text(value)
    if type(value) is dict:
        return {_encodable_text(key): encodable(item) for key, item in value.items()}
    if type(value) is list:
        return [encodable(item) for item in value]
    return value


class SurrogateJoiner:
    """Keeps back the first half of a pair at the end of a delta, and puts it before the next delta."""

    def __init__(self) -> None:
        self._halves: dict[tuple[Any, ...], _Half] = {}
        self._event: Json = {}
        self._identity: tuple[Any, ...] = ()

    @property
    def waiting(self) -> bool:
        """Whether the second half of a pair is missing."""
        return bool(self._halves)

    def join(self, event: Any) -> Any:
        """Return the event with pairs joined, and U+FFFD for halves whose other half cannot come any more.

        Raises ValueError for an event that is nested too deeply.
        """
        if type(event) is not dict:
            return event
        kind = event.get("type")
        kind = kind if type(kind) is str else ""
        if kind.startswith("response.") and kind.endswith(_COMPLETE):
            self._halves.clear()  # the complete text follows its deltas
        self._event = event
        self._identity = tuple(_scalar(event.get(key)) for key in _IDENTITY) if kind else ()
        try:
            return self._join(event, (), in_delta=kind.endswith(".text_chunk"))
        except RecursionError as error:
            raise ValueError("the JSON text is nested too deeply") from error

    def end(self) -> list[Json]:
        """Return an event with U+FFFD for each half that is still alone."""
        halves = self._halves.values()
        self._halves = {}
        return [encodable(_reduced(half.event, half.path)) for half in halves]

    def _join(self, value: Any, path: tuple[_Step, ...], *, in_delta: bool) -> Any:
        if type(value) is dict:
            return {
                _encodable_text(key): self._join(
                    item, (*path, _Step(key, key, key)), in_delta=in_delta or key == "delta"
                )
                for key, item in value.items()
            }
        if type(value) is list:
            steps = _entries(value) if in_delta else map(_choice, count(), value)
            return [
                self._join(item, (*path, step), in_delta=in_delta)
                for item, step in zip(value, steps, strict=False)
            ]
        if type(value) is str:
            return self._join_text(value, path) if in_delta else _encodable_text(value)
        return value

    def _join_text(self, text: str, path: tuple[_Step, ...]) -> str:
        half = self._halves.pop((*self._identity, *(step.identity for step in path)), None)
        if half is not None:
            text = half.text + text
        if "\ud800" <= text[-1:] <= "\udbff" and all(step.next is not None for step in path):
            self._halves[*self._identity, *(step.next for step in path)] = _Half(text[-1], self._event, path)
            text = text[:-1]
        return _encodable_text(text)


def _encodable_text(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _scalar(value: Any) -> Any:
    return value if type(value) in (str, int) else None


def _choice(position: int, entry: Any) -> _Step:
    """Return the step to a choice, which has its position as its index if it has no other."""
    index = valid_index(entry.get("index")) if type(entry) is dict else None
    identity = position if index is None else ("index", index)
    return _Step(position, identity, identity)


def _entries(delta: list[Any]) -> list[_Step]:
    """Return the steps to the entries of a list in a delta, the first of which continues the last before."""
    steps = []
    for position, entry in enumerate(delta):
        step = _choice(position, entry)
        if type(step.identity) is int:
            is_first, is_last = position == 0, position == len(delta) - 1
            step = _Step(position, "last" if is_first else position, "last" if is_last else None)
        steps.append(step)
    return steps


def _reduced(value: Any, path: tuple[_Step, ...]) -> Any:
    """Return the event with U+FFFD at the path, and nothing else but what tells where it belongs."""
    if not path:
        return "\ufffd"
    place = path[0].place
    entry = _reduced(value[place], path[1:])
    if type(value) is dict:
        kept = {key: item for key, item in value.items() if type(item) is int or is_atomic(key)}
        return {**kept, place: entry}
    return [*([{}] * place), entry] if type(path[0].next) is int else [entry]
