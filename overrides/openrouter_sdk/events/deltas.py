"""What a stream adds to its result, piece by piece: text and reasoning as they arrive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from openrouter_sdk.events.formats import TextDeltas


@dataclass(frozen=True)
class TextDelta:
    """A piece of the text."""

    text: str
    type: Literal["text"] = "text"

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class ReasoningDelta:
    """A piece of the reasoning."""

    text: str
    type: Literal["reasoning"] = "reasoning"

    def __str__(self) -> str:
        return self.text


Delta: TypeAlias = TextDelta | ReasoningDelta


class Deltas:
    """Finds the deltas in the events of a stream."""

    def __init__(self, reasoning: TextDeltas, text: TextDeltas) -> None:
        self._reasoning = reasoning
        self._text = text

    def add(self, event: dict[str, Any]) -> list[Delta] | None:
        """Return the deltas of the next event, or None."""
        return _deltas(self._reasoning.add(event), self._text.add(event))

    def end(self) -> list[Delta] | None:
        """Return the deltas that were kept back, at the end of the stream, or None."""
        return _deltas(self._reasoning.end(), self._text.end())


def _deltas(reasoning: str | None, text: str | None) -> list[Delta] | None:
    deltas: list[Delta] = []
    if reasoning:
        deltas.append(ReasoningDelta(reasoning))
    if text:
        deltas.append(TextDelta(text))
    return deltas or None
