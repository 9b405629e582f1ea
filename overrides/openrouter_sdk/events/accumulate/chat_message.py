"""Accumulate the message of a streamed chat choice from its deltas (protocol section 6.3)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from openrouter_sdk.events.accumulate.merging import text_of, valid_index
from openrouter_sdk.events.accumulate.pieces import Pieces
from openrouter_sdk.events.accumulate.reasoning import ReasoningDetails
from openrouter_sdk.events.accumulate.tool_calls import ToolCalls
from openrouter_sdk.events.json_pieces import join_json


class _Field(Protocol):
    """A field of a message that is streamed in deltas."""

    def add(self, delta: Any, /) -> None: ...

    def result(self) -> Any: ...


class Message:
    """The message of a choice.

    Text and unknown fields are joined, and lists are extended. `ToolCalls`, `ReasoningDetails` and images
    have their own rules.
    """

    __slots__ = ("_streamed", "_unknown", "_values")

    def __init__(self) -> None:
        self._streamed: dict[str, _Field] = {}
        self._unknown = Pieces({})
        self._values: dict[str, Any] = {}

    def add(self, delta: dict[str, Any]) -> None:
        streamed = self._streamed
        for key, value in delta.items():
            if value is None:
                self._add_null(key)
                continue
            if key == "role":
                self._values[key] = value
                continue
            field = streamed.get(key)
            if type(field) is _Text and type(value) is str:
                field.pieces.append(value)  # inlined, because it is by far the most frequent case
                continue
            if field is None:
                field_type = _STREAMED_FIELDS.get(key)
                if field_type is None:
                    self._unknown.add({key: value})
                    continue
                field = streamed[key] = field_type()
            field.add(value)

    def text(self, key: str) -> str:
        """Return the text of a field so far."""
        field = self._streamed.get(key)
        return "" if field is None else text_of(field.result())

    def pieces(self, key: str) -> list[str] | None:
        """Return the pieces of a text, to add to; None before there are any."""
        field = self._streamed.get(key)
        return field.pieces if type(field) is _Text else None

    def is_continued_by(self, message: dict[str, Any]) -> bool:
        """Whether a message has the next piece of a text, rather than all of it."""
        return any(
            type(value) is str and not value.startswith(self.text(key))
            for key, value in message.items()
            if key in _TEXT_FIELDS and value
        )

    def without_known_texts(self, message: dict[str, Any], delta: dict[str, Any]) -> dict[str, Any]:
        """Return a message without texts that the delta beside it repeats, or with which those here begin."""
        return {
            key: value
            for key, value in message.items()
            if not (type(value) is str and key in _TEXT_FIELDS and self._knows(key, value, delta))
        }

    def _knows(self, key: str, value: str, delta: dict[str, Any]) -> bool:
        known = self.text(key)
        return known != "" and (known.startswith(value) or value == delta.get(key))

    def fill(self, other: Message) -> None:
        """Take the fields that are empty here from another message."""
        for key, field in other._streamed.items():
            mine = self._streamed.get(key)
            if mine is None or not mine.result():
                self._streamed[key] = field
        self._values = {**other._values, **other._unknown.result(), **self._values}

    def result(self) -> dict[str, Any]:
        """Return the message so far."""
        message = {"content": None, "refusal": None, **self._values, **self._unknown.result()}
        message["role"] = message.get("role") or "assistant"
        for key, field in self._streamed.items():
            if (value := field.result()) or (value == "" and key in _TEXT_FIELDS):
                message[key] = value
        if message["content"] == "" and not _OTHER_CONTENT.isdisjoint(message):
            message["content"] = None
        return message

    def _add_null(self, key: str) -> None:
        # A null list is omitted, as if it were absent; other nulls are kept.
        if key in _TEXT_FIELDS or key not in _STREAMED_FIELDS:
            self._values.setdefault(key, None)


class _Text:
    """A text in pieces, or a list of content parts if any piece is one."""

    __slots__ = ("_has_parts", "pieces")

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self._has_parts = False

    def add(self, delta: Any) -> None:
        if type(delta) is str:
            self.pieces.append(delta)
        elif type(delta) is list or type(delta) is dict:
            self.pieces.append(delta)
            self._has_parts = True

    def result(self) -> Any:
        if not self._has_parts:
            return "".join(self.pieces) if self.pieces else None
        parts = Pieces([])
        for piece in self.pieces:
            parts.add([_part(one) for one in (piece if type(piece) is list else [piece]) if one != ""])
        return parts.result()


def _part(value: Any) -> Any:
    return {"type": "text", "text": value} if type(value) is str else value


class _List:
    """A list whose entries are not split."""

    __slots__ = ("_entries",)

    def __init__(self) -> None:
        self._entries: list[Any] = []

    def add(self, delta: Any) -> None:
        if type(delta) is list:
            self._entries += delta
        elif type(delta) is dict:
            self._entries.append(delta)

    def result(self) -> list[Any]:
        return self._entries.copy()


class _Images:
    """The images of a message. A repeated image with the same `index` is a duplicate."""

    __slots__ = ("_entries", "_last")

    def __init__(self) -> None:
        self._entries: list[Any] = []
        self._last: dict[int, Any] = {}

    def add(self, delta: Any) -> None:
        for image in delta if type(delta) is list else [delta]:
            index = valid_index(image.get("index")) if type(image) is dict else None
            if index is not None:
                if self._last.get(index) == image:
                    continue
                self._last[index] = image
            self._entries.append(image)

    def result(self) -> list[Any]:
        return self._entries.copy()


class _Object:
    """Like an unknown object, but for a text with a rule of its own for joining its pieces."""

    __slots__ = ("_fields", "_join", "_key", "_texts")

    def __init__(self, key: str, join: Callable[[list[str]], str]) -> None:
        self._key = key
        self._join = join
        self._fields = Pieces()
        self._texts: list[str] = []

    def add(self, delta: Any) -> None:
        if type(delta) is not dict:
            return
        text = delta.get(self._key)
        if type(text) is str:
            self._texts.append(text)
            delta = {key: value for key, value in delta.items() if key != self._key}
        self._fields.add(delta)

    def result(self) -> Any:
        fields = self._fields.result()
        return {**fields, self._key: self._join(self._texts)} if self._texts else fields


def _join_base64(pieces: list[str]) -> str:
    """Join base64 that is cut anywhere, or padded in each piece."""
    text = "".join(pieces)
    if text.find("=") in (-1, len(text) - 2, len(text) - 1):
        return text
    from base64 import b64decode, b64encode

    try:
        return b64encode(b"".join(b64decode(one) for one in re.findall("[^=]+=*", text))).decode()
    except ValueError:
        return text


# `reasoning_content` is an alias of `reasoning` (protocol section 16).
_TEXT_FIELDS = frozenset(("content", "refusal", "reasoning", "reasoning_content"))

_STREAMED_FIELDS: dict[str, Callable[[], _Field]] = {
    **dict.fromkeys(_TEXT_FIELDS, _Text),
    "annotations": _List,
    "audio": partial(_Object, "data", _join_base64),
    "function_call": partial(_Object, "arguments", join_json),
    "images": _Images,
    "reasoning_details": ReasoningDetails,
    "tool_calls": ToolCalls,
}

# Fields that a reply may have instead of text.
_OTHER_CONTENT = frozenset(("audio", "images", "tool_calls"))
