"""Reasoning and audio of a stream in pieces that LangChain can put together."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.reasoning import DetailEntry, ReasoningDetails
from openrouter_sdk.events.reasoning_deltas import ChoiceReasoning
from openrouter_sdk.integrations.langchain.messages.content_blocks import (
    REASONING,
    detail_blocks,
    detail_text,
    reasoning_blocks,
)

Json = dict[str, Any]


class ReasoningPieces:
    """The reasoning of a stream: its text, and blocks, of which each belongs to one of its details."""

    def __init__(self) -> None:
        self._text = ChoiceReasoning()
        self._details = ReasoningDetails()
        self._places: dict[DetailEntry, int] = {}
        self._count = 0  # of details
        self._shown: dict[str, list[str]] = {}
        """Index of a block -> the pieces of its text so far."""
        self._has_text = False  # whether any of them has some
        self._complete: set[str] = set()

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._text.pieces)

    def add(self, choice: Json) -> tuple[str, list[Json]]:
        """Return the text and the blocks that a choice of an event adds."""
        thought = self._text.add(choice)
        delta = choice.get("delta")
        details = delta.get("reasoning_details") if type(delta) is dict else None
        blocks: list[Json] = []
        if REASONING not in self._shown:
            for fragment in details if type(details) is list else [details]:
                blocks += self._add_fragment(fragment)
        if thought and (REASONING in self._shown or not self._has_text):
            blocks.append(self._show(REASONING, thought))
        return thought, blocks

    def _add_fragment(self, fragment: Any) -> list[Json]:
        if fragment is None:
            return []
        entry = self._details.add_fragment(fragment)
        place = self._count if entry is None else self._places.setdefault(entry, self._count)
        is_new = place == self._count
        self._count += is_new
        if entry is None:
            blocks = list(detail_blocks(fragment, place)) if type(fragment) is dict else []
            self._complete |= {block["index"] for block in blocks}
            return blocks
        text = detail_text({"type": entry.fields.get("type"), **fragment})
        return [self._show(f"{REASONING}_{place}", text)] if text or is_new else []

    def _show(self, index: str, text: str) -> Json:
        self._shown.setdefault(index, []).append(text)
        self._has_text = self._has_text or text != ""
        block = {"type": "reasoning", "index": index}
        return {**block, "reasoning": text} if text else block

    def rest(self, kwargs: Json) -> list[Json]:
        """Return what the blocks lack, given the `additional_kwargs` of the message."""
        found = []
        for block in reasoning_blocks(kwargs):
            index = block["index"]
            if index in self._complete:
                continue
            if "reasoning" in block:
                is_elsewhere = REASONING in self._shown and index != REASONING
                known = block["reasoning"] if is_elsewhere else "".join(self._shown.get(index, ()))
                block["reasoning"] = rest_of(block["reasoning"], known)
            if index != REASONING or block["reasoning"]:
                found.append(block)
        return found


class AudioPieces:
    """What a model says in a stream, in pieces of base64 and of the transcript that can be put together."""

    def __init__(self) -> None:
        self._held = ""
        self._is_padded = False
        self._sent: dict[str, list[str]] = {"data": [], "transcript": []}

    def add(self, audio: Any) -> Json:
        """Return what an event adds; base64 only up to where it can be decoded."""
        found = {}
        for name, sent in self._sent.items():
            piece = audio.get(name) if type(audio) is dict else None
            if type(piece) is not str:
                continue
            if name == "data":
                piece = self._whole(piece)
            if piece:
                found[name] = piece
                sent.append(piece)
        return found

    def _whole(self, piece: str) -> str:
        # What follows padding has to be encoded again, which the end of the stream does.
        self._is_padded = self._is_padded or "=" in piece
        self._held += piece
        size = 0 if self._is_padded else len(self._held) // 4 * 4
        whole, self._held = self._held[:size], self._held[size:]
        return whole

    def rest(self, audio: Json) -> Json:
        """Return what the chunks lack of the audio of the message."""
        texts = ((name, sent) for name, sent in self._sent.items() if type(audio.get(name)) is str)
        return {**audio, **{name: rest_of(audio[name], "".join(sent)) for name, sent in texts}}


def rest_of(text: str, known: str) -> str:
    """Return what a text has beyond its beginning; nothing if it begins otherwise."""
    return text[len(known) :] if text.startswith(known) else ""
