"""The text of a stream in pieces, which add up to the text of its result."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from openrouter_sdk.events.accumulate.merging import object_list, text_of, valid_index

Json = dict[str, Any]


class Text:
    """A text, part of which has been returned."""

    __slots__ = ("pieces",)

    def __init__(self) -> None:
        self.pieces: list[str] = []

    def append(self, piece: str) -> str:
        """Add a piece, and return it."""
        if piece:
            self.pieces.append(piece)
        return piece

    def complete(self, text: str) -> str:
        """Return what the complete text has beyond the pieces; nothing if it does not begin with them."""
        known = "".join(self.pieces)
        return self.append(text[len(known) :]) if text.startswith(known) else ""


class ChoiceText(Text):
    """The text of a choice."""

    __slots__ = ("_from_messages", "_has_deltas")

    def __init__(self) -> None:
        super().__init__()
        self._from_messages = 0  # number of pieces
        self._has_deltas = False

    def add(self, choice: Json) -> str:
        """Return the new text in a choice of a chunk, as `ChatAccumulator` understands it."""
        delta, message = choice.get("delta"), choice.get("message")
        piece = ""
        if type(delta) is dict and delta:
            self._has_deltas = True
            piece = self.append(text_of(delta.get("content")))
        if type(message) is dict:
            piece += self._add_message(text_of(message.get("content")))
        return piece

    def _add_message(self, text: str) -> str:
        has_deltas = self._has_deltas or len(self.pieces) > self._from_messages
        is_piece = not has_deltas and not text.startswith("".join(self.pieces))
        piece = self.append(text) if is_piece else self.complete(text)
        self._from_messages += piece != ""
        return piece


class ChatText:
    """The text of the choice with index 0, or of the first one if there is none."""

    def __init__(self, choice: type[ChoiceText] = ChoiceText) -> None:
        self._new_choice = choice
        self._choices: dict[int, ChoiceText] = {}
        self._text = choice()
        self._append = self._text.pieces.append

    def add(self, chunk: Json) -> str | None:
        """Return the new text in the next chunk, or None."""
        try:
            [choice] = chunk["choices"]
            content = choice["delta"]["content"]
            if type(content) is str and choice["index"] == 0 and "message" not in choice:
                self._append(content)
                return content or None
        except (KeyError, TypeError, ValueError):
            pass
        return self._add(chunk.get("choices")) or None

    def end(self) -> str | None:
        """Return the text that was kept back, at the end of the stream, or None."""
        if self._text.pieces or 0 in self._choices or not self._choices:
            return None
        first = self._choices[min(self._choices)]
        self._choices = {0: self._text}
        return "".join(first.pieces) or None

    def _add(self, choices: Any) -> str:
        piece = ""
        for position, choice in enumerate(choices if type(choices) is list else ()):
            if type(choice) is not dict:
                continue
            index = valid_index(choice.get("index"))
            index = position if index is None else index
            if index == 0:
                self._choices = {0: self._text}
                piece += self._text.add(choice)
            elif 0 not in self._choices:
                self._choices.setdefault(index, self._new_choice()).add(choice)
        return piece


class ResponsesText:
    """The text of the output items of a response."""

    def __init__(self) -> None:
        self._texts: dict[Hashable, Text] = {}
        self._items: dict[str, Hashable] = {}  # by id
        self._last: Hashable = 0

    def add(self, event: Json) -> str | None:
        """Return the new text in the next event, or None."""
        return self._add(event) or None

    def _add(self, event: Json) -> str:
        kind = event.get("type")
        if kind in ("response.output_text.delta", "response.content_part.delta"):
            delta = event.get("delta")
            return self._text(self._item(event), event.get("content_index")).append(
                delta if type(delta) is str else ""
            )
        if kind == "response.output_text.done":
            return self._complete(self._item(event), event.get("content_index"), event)
        if kind in ("response.content_part.added", "response.content_part.done"):
            return self._complete(self._item(event), event.get("content_index"), event.get("part"))
        if kind in ("response.output_item.added", "response.output_item.done"):
            return self._add_item(event.get("output_index"), event.get("item"))
        response = event.get("response")
        output = response.get("output") if type(response) is dict else None
        return "".join(self._add_item(*one) for one in enumerate(output if type(output) is list else ()))

    def end(self) -> str | None:
        """Return None: no text is kept back."""
        return None

    def _item(self, event: Json) -> Hashable:
        """Return the key of the item of an event: its index, or its id if it has none."""
        index, id_ = valid_index(event.get("output_index")), event.get("item_id")
        key: Hashable = self._items.get(id_) if type(id_) is str else None
        if key is None:
            key = index if index is not None else id_ if type(id_) is str else self._last
        if type(id_) is str:
            self._items.setdefault(id_, key)
        self._last = key
        return key

    def _add_item(self, index: Any, item: Any) -> str:
        if type(item) is not dict:
            return ""
        key = self._item({"output_index": index, "item_id": item.get("id")})
        content = item.get("content")
        parts = content if type(content) is list else [content]
        return "".join(self._complete(key, place, part) for place, part in enumerate(parts))

    def _complete(self, item: Hashable, index: Any, part: Any) -> str:
        if type(part) is not dict or part.get("type") not in ("output_text", "response.output_text.done"):
            return ""
        text = part.get("text")
        return self._text(item, index).complete(text if type(text) is str else "")

    def _text(self, item: Hashable, index: Any) -> Text:
        return self._texts.setdefault((item, valid_index(index) or 0), Text())


class MessagesText:
    """The text of the content blocks of a message."""

    _delta_type, _field = "text_delta", "text"

    def __init__(self) -> None:
        self._texts: dict[Any, Text] = {}
        self._content: Any = None  # of `message_start`
        self._began = False
        self._last = self._new_text()

    def add(self, event: Json) -> str | None:
        """Return the new text in the next event, or None."""
        return self._add(event) or None

    def _add(self, event: Json) -> str:
        kind = event.get("type")
        if kind == "content_block_delta":
            delta = event.get("delta")
            if type(delta) is not dict or delta.get("type") != self._delta_type:
                return ""
            piece = delta.get(self._field)
            return self._extend(valid_index(event.get("index")), piece if type(piece) is str else "")
        if kind == "content_block_start":
            return self._begin(valid_index(event.get("index")), event.get("content_block"))
        message = event.get("message")
        if type(message) is not dict or kind not in ("message_start", "message_delta", "message_stop"):
            return ""
        self._content = message.get("content") or self._content
        return self._complete() if self._began else ""

    def end(self) -> str | None:
        """Return the text of a message that came complete, at the end of the stream."""
        return None if self._began else self._complete() or None

    def _new_text(self) -> Text:
        return Text()

    def _read(self, block: Any) -> str:
        return text_of(block)

    def _begin(self, index: int | None, block: Any) -> str:
        self._began = True
        self._last = self._texts[index] = self._new_text()
        return self._last.append(self._read(block))

    def _extend(self, index: int | None, piece: str) -> str:
        text = self._last if index is None and self._began else self._texts.get(index)
        if text is not None:
            return text.append(piece)
        blocks = self._content if type(self._content) is list else []
        initial = blocks[index] if index is not None and index < len(blocks) else None
        return self._begin(index, initial) + self._texts[index].append(piece)

    def _complete(self) -> str:
        piece = ""
        for index, block in enumerate(object_list(self._content)):
            piece += self._texts.setdefault(index, self._new_text()).complete(self._read(block))
        return piece


class ImagesText:
    """The text that accompanies images, or what the model thinks of them."""

    def __init__(self, phase: str = "content") -> None:
        self._phase = phase

    def add(self, event: Json) -> str | None:
        """Return the new text in the next event, or None."""
        text, phase = event.get("text"), event.get("phase")
        if event.get("type") != "image_generation.text_chunk" or type(text) is not str:
            return None
        return text or None if (phase if type(phase) is str else "content") == self._phase else None

    def end(self) -> str | None:
        """Return None: no text is kept back."""
        return None
