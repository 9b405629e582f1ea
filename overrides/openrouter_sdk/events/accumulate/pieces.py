"""Join the pieces of values that are streamed in deltas, whatever their structure."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import is_atomic, valid_index

_MAX_DEPTH = 32  # below it, the last value is kept

# Type of a part of a content -> the field with its text.
_PART_TEXTS = {
    "text": "text",
    "output_text": "text",
    "thinking": "thinking",
    "reasoning": "reasoning",
    "refusal": "refusal",
}


class Pieces:
    """A value that comes in pieces: texts are joined, lists extended, and objects merged key by key.

    Of texts that are identifiers, types or names, and of other values, the last one is kept. Entries of lists
    with the same `index` are merged, as are neighbouring parts of a content that are of one kind.
    """

    __slots__ = ("_depth", "_indexed", "_type", "_value")

    def __init__(self, first: Any = None, depth: int = 0) -> None:
        self._depth = depth
        self._type: type = type(None)
        self._value: Any = None
        self._indexed: dict[int, Pieces] = {}
        self.add(first)

    def add(self, piece: Any) -> None:
        """Add a piece; null adds nothing. One of another type replaces those before it."""
        kind = type(piece)
        if piece is None:
            return
        if kind is not self._type:
            self._type = kind
            self._value = {} if kind is dict else []
        if kind is str:
            self._value.append(piece)
        elif kind is dict:
            self._add_fields(piece)
        elif kind is list:
            for entry in piece:
                self._add_entry(entry)
        else:
            self._value = piece

    def result(self) -> Any:
        """Return the value so far."""
        if self._type is str:
            return "".join(self._value)
        if self._type is dict:
            return {key: _result(value) for key, value in self._value.items()}
        if self._type is list:
            return [_result(entry) for entry in self._value]
        return self._value

    def field(self, key: str) -> Any:
        """Return the field of an object so far, or None."""
        return _result(self._value.get(key)) if self._type is dict else None

    def _add_fields(self, fields: dict[str, Any]) -> None:
        known = self._value
        for key, value in fields.items():
            if value is None:
                known.setdefault(key, None)
            elif self._is_atomic(key, value):
                known[key] = value
            elif type(pieces := known.get(key)) is Pieces:
                pieces.add(value)
            else:
                known[key] = Pieces(value, self._depth + 1)

    def _is_atomic(self, key: str, value: Any) -> bool:
        if type(value) is str:
            return is_atomic(key)
        return type(value) not in (dict, list) or self._depth == _MAX_DEPTH

    def _add_entry(self, entry: Any) -> None:
        index = valid_index(entry.get("index")) if type(entry) is dict else None
        text_key = _text_key(entry)
        if self._depth == _MAX_DEPTH or (index is None and text_key is None):
            self._value.append(entry)
            return
        known = self._indexed.get(index) if index is not None else self._last_part(entry, text_key or "")
        if known is not None and known.field("type") == entry.get("type", known.field("type")):
            known.add(entry)
            return
        pieces = Pieces(entry, self._depth + 1)
        self._value.append(pieces)
        if index is not None:
            self._indexed[index] = pieces

    def _last_part(self, part: dict[str, Any], text_key: str) -> Pieces | None:
        last = self._value[-1] if self._value else None
        return last if type(last) is Pieces and last._continued_by(part, text_key) else None

    def _continued_by(self, part: dict[str, Any], key: str) -> bool:
        """Whether a part with the text field `key` continues this one: it differs in nothing but its text.

        A signature ends a part, because it covers the text before it.
        """
        if self._type is not dict or self._value.get("type") != part["type"]:
            return False
        signature, known = part.get("signature"), self._value.get("signature")
        if known and (part.get(key) or signature) and signature != known:
            return False
        ignored = ("signature", key)
        return {name: one for name, one in part.items() if name not in ignored} == {
            name: _result(one) for name, one in self._value.items() if name not in ignored
        }


def _text_key(part: Any) -> str | None:
    kind = part.get("type") if type(part) is dict else None
    return _PART_TEXTS.get(kind) if type(kind) is str else None


def _result(value: Any) -> Any:
    return value.result() if type(value) is Pieces else value
