"""What people want from a chat reply in one step, beside its wire-shaped attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .types import Model

if TYPE_CHECKING:
    from .models import ChatAssistantMessage, ChatToolCall


class ChatReply(Model):
    """Base of `ChatResult`: shortcuts to the first choice, and to cost and id."""

    __slots__ = ()

    @property
    def message(self) -> ChatAssistantMessage | None:
        """The message of the first choice, or None when there is none. It can be sent back as it is."""
        choices: Any = getattr(self, "choices", None)
        if isinstance(choices, list) and choices:
            return getattr(choices[0], "message", None) or None
        return None

    @property
    def text(self) -> str:
        """The text of the first choice; its text parts joined when the content is a list; else empty."""
        content: Any = getattr(self.message, "content", None)
        if isinstance(content, str):
            return content
        if isinstance(content, list):
            return "".join(t for part in content if isinstance(t := getattr(part, "text", None), str))
        return ""

    @property
    def tool_calls(self) -> list[ChatToolCall]:
        """The tool calls of the first choice, in order; empty when there are none."""
        calls: Any = getattr(self.message, "tool_calls", None)
        return list(calls) if isinstance(calls, list) else []

    @property
    def cost(self) -> float | None:
        """What the request cost, in USD, or None when the reply does not say (protocol section 12)."""
        cost: Any = getattr(getattr(self, "usage", None), "cost", None)
        return cost if isinstance(cost, (int, float)) else None

    @property
    def generation_id(self) -> str | None:
        """Id for `generations.get_generation`; it is also the reply's own id."""
        found: Any = getattr(self, "id", None)
        return found if isinstance(found, str) else None
