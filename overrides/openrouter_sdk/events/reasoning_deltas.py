"""The reasoning of a stream in pieces, which add up to the reasoning of its result."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeAlias

from openrouter_api.replies.reply_parts import detail_texts, join_parts
from openrouter_sdk.events.accumulate.merging import object_list, text_of, valid_index
from openrouter_sdk.events.accumulate.reasoning import ReasoningDetails
from openrouter_sdk.events.text_deltas import ChatText, ChoiceText, MessagesText, ResponsesText, Text

Json = dict[str, Any]
Change: TypeAlias = Callable[[Text, str], str]


class _Paragraph(Text):
    """A text that is separated by a blank line from those before it."""

    __slots__ = ("_group",)

    def __init__(self, group: list[str]) -> None:
        super().__init__()
        self._group = group
        """What has been returned of all texts."""

    def append(self, piece: str) -> str:
        is_first = not self.pieces
        super().append(piece)
        if piece and is_first and self._group:
            piece = f"\n\n{piece}"
        if piece:
            self._group.append(piece)
        return piece


class _Paragraphs:
    """The paragraphs of a reasoning in one field."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._parts: dict[Hashable, _Paragraph] = {}

    def __getitem__(self, key: Hashable) -> _Paragraph:
        return self._parts.setdefault(key, _Paragraph(self.pieces))


class _Fields:
    """A reasoning that may come in several fields at once, of which the first that has text counts."""

    def __init__(self, number: int) -> None:
        self._fields = [_Paragraphs() for _ in range(number)]
        self._best = number
        self._returned: list[str] = []

    def counts(self, field: int) -> bool:
        """Whether no field before this one has had text."""
        return field <= self._best

    def add(self, field: int, part: Hashable, change: Change, text: str) -> str:
        """Change a part of a field by a text; return what is new in the reasoning."""
        return self._new(field, change(self._fields[field][part], text))

    def complete(self, field: int, text: str) -> str:
        """Complete a field as a whole; return what is new in the reasoning."""
        paragraphs = self._fields[field]
        known = "".join(paragraphs.pieces)
        if not text.startswith(known) or text == known:
            return ""
        paragraphs.pieces.append(text[len(known) :])
        return self._new(field, paragraphs.pieces[-1])

    def _new(self, field: int, piece: str) -> str:
        if not piece or field > self._best:
            return ""
        if field < self._best:  # it may repeat what came in another
            self._best = field
            text, known = "".join(self._fields[field].pieces), "".join(self._returned)
            piece = text[len(known) :] if text.startswith(known) else piece
        self._returned.append(piece)
        return piece


class ChoiceReasoning(ChoiceText):
    """The reasoning of a choice: `reasoning`, or else its alias `reasoning_content`, or else the details."""

    __slots__ = ("_details", "_fields")

    def __init__(self) -> None:
        super().__init__()
        self._fields = _Fields(3)
        self._details = ReasoningDetails()

    def add(self, choice: Json) -> str:
        """Return the new reasoning in a choice of a chunk."""
        delta, message = choice.get("delta"), choice.get("message")
        piece = ""
        if type(delta) is dict and delta:
            self._has_deltas = True
            piece = self._add_texts(delta, _append)
            if self._fields.counts(2):
                piece += self._add_details(delta.get("reasoning_details"))
        if type(message) is dict:
            piece += self._add_texts(message, _complete if self._has_deltas else _append_or_complete)
            details = ReasoningDetails()
            details.add(message.get("reasoning_details"))
            piece += self._fields.complete(2, join_parts(detail_texts(details.result())))
        if piece:
            self.pieces.append(piece)
        return piece

    def _add_texts(self, fields: Json, change: Change) -> str:
        piece = ""
        for field, name in enumerate(("reasoning", "reasoning_content")):
            if text := text_of(fields.get(name)):
                piece += self._fields.add(field, 0, change, text)
        return piece

    def _add_details(self, fragments: Any) -> str:
        piece = ""
        for fragment in object_list(fragments):
            entry = self._details.add_fragment(fragment)
            text = None if entry is None else fragment.get(entry.text_field)
            if entry is not None and entry.text_field != "data" and type(text) is str:
                piece += self._fields.add(2, entry, _append, text)
        return piece


def _append(part: Text, text: str) -> str:
    return part.append(text)


def _complete(part: Text, text: str) -> str:
    return part.complete(text)


def _append_or_complete(part: Text, text: str) -> str:
    """Add the text of a message in place of a delta, which may be all of it or the next piece."""
    return part.complete(text) if text.startswith("".join(part.pieces)) else part.append(text)


class ChatReasoning(ChatText):
    """The reasoning of the choice with index 0, or of the first one if there is none."""

    def __init__(self) -> None:
        super().__init__(ChoiceReasoning)

    def add(self, chunk: Json) -> str | None:
        """Return the new reasoning in the next chunk, or None."""
        return self._add(chunk.get("choices")) or None


class ResponsesReasoning(ResponsesText):
    """The summaries and texts of the reasoning items of a response."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = _Paragraphs()

    def _add(self, event: Json) -> str:
        kind = event.get("type")
        stem, _, action = (kind if type(kind) is str else "").removeprefix("response.").rpartition(".")
        if stem in ("reasoning_text", "reasoning", "reasoning_summary_text"):
            field, change = ("delta", _append) if action == "delta" else ("text", _complete)
            return self._change(self._item(event), *_place(stem, event), event.get(field), change)
        if stem in ("content_part", "reasoning_summary_part"):
            item, part = self._item(event), event.get("part")
            if type(part) is not dict or (stem == "content_part" and part.get("type") != "reasoning_text"):
                return ""
            return self._change(item, *_place(stem, event), part.get("text"), _complete)
        return "" if stem in ("output_text", "refusal") else super()._add(event)

    def _add_item(self, index: Any, item: Any) -> str:
        if type(item) is not dict:
            return ""
        key = self._item({"output_index": index, "item_id": item.get("id")})
        if item.get("type") != "reasoning":
            return ""
        piece = ""
        for name in ("summary", "content"):
            parts = item.get(name)
            for place, part in enumerate(parts if type(parts) is list else ()):
                text = part.get("text") if type(part) is dict else part
                piece += self._change(key, name, place, text, _complete)
        return piece

    def _change(self, item: Hashable, name: str, index: Any, text: Any, change: Change) -> str:
        part = self._parts[item, name, valid_index(index) or 0]
        return change(part, text) if type(text) is str else ""


def _place(stem: str, event: Json) -> tuple[str, Any]:
    """Return the list that the part of an event is in, and its index there."""
    name = "summary" if "summary" in stem else "content"
    return name, event.get(f"{name}_index")


class MessagesReasoning(MessagesText):
    """The thinking blocks of a message."""

    _delta_type, _field = "thinking_delta", "thinking"

    def __init__(self) -> None:
        self._group: list[str] = []
        super().__init__()

    def _new_text(self) -> Text:
        return _Paragraph(self._group)

    def _read(self, block: Any) -> str:
        text = block.get("thinking") if type(block) is dict and block.get("type") == "thinking" else None
        return text if type(text) is str else ""
