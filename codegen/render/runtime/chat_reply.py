"""Shortcuts to the most used parts of a chat completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .types import Model

if TYPE_CHECKING:
    from .models import ChatAssistantMessage, ChatChoice, ChatToolCall


class ChatReply(Model):
    """Base class of `ChatResult` with shortcuts to the first choice, the cost and the id."""

    __slots__ = ()

    @property
    def choice(self) -> ChatChoice | None:
        """The first choice, by `index`; None if there is none."""
        choices: Any = getattr(self, "choices", None)
        if not isinstance(choices, list) or not choices:
            return None
        first: ChatChoice = choices[0] if len(choices) == 1 else min(enumerate(choices), key=_index)[1]
        return first

    @property
    def message(self) -> ChatAssistantMessage | None:
        """The message of the first choice, which can be sent back unchanged; None if there is none."""
        return getattr(self.choice, "message", None) or None

    @property
    def text(self) -> str:
        """The text of the first choice, joined if the content is a list of parts; may be empty."""
        content: Any = getattr(self.message, "content", None)
        if isinstance(content, str):
            return content
        return "".join(map(_text, content if isinstance(content, list) else [content]))

    @property
    def tool_calls(self) -> list[ChatToolCall]:
        """The tool calls of the first choice, in order."""
        calls: Any = getattr(self.message, "tool_calls", None)
        return list(calls) if isinstance(calls, list) else []

    @property
    def cost(self) -> float | None:
        """The cost of the request in USD, or None if unknown (protocol section 12)."""
        cost: Any = getattr(getattr(self, "usage", None), "cost", None)
        return cost if isinstance(cost, (int, float)) else None

    @property
    def generation_id(self) -> str | None:
        """The id of the completion, for `generations.get`."""
        found: Any = getattr(self, "id", None)
        return found if isinstance(found, str) else None


def _index(numbered: tuple[int, Any]) -> int:
    """The index of a choice, by default its position."""
    index = getattr(numbered[1], "index", None)
    return index if isinstance(index, int) and index >= 0 else numbered[0]


def _text(part: Any) -> str:
    if isinstance(part, str):
        return part
    text, kind = getattr(part, "text", None), getattr(part, "type", None)
    return text if isinstance(text, str) and kind in ("text", "output_text", None) else ""
