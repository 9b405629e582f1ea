"""Shortcuts to the most used parts of the result of `messages.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .reply import BaseReply, NoMessageError, text_or_none

if TYPE_CHECKING:
    from ..models import ChatToolCall, MessagesMessageParam
    from .reply_parts import Citation, Image

_FINISH_REASONS = {
    "end_turn": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "refusal": "content_filter",
    "stop_sequence": "stop",
    "tool_use": "tool_calls",
}


class MessagesReply(BaseReply):
    """Base class of `MessagesResult` with shortcuts to its content, the cost and the id."""

    __slots__ = ()

    @property
    def message(self) -> MessagesMessageParam:
        """The message to append to `messages`, with all blocks unchanged, signatures included.

        Raises NoMessageError, a LookupError, if the reply has no content.
        """
        content = getattr(self, "content", None)
        if not isinstance(content, (list, str)):
            raise NoMessageError("the reply has no content; `to_dict()` shows what came")
        from ..models import MessagesMessageParam
        from ..types import to_json

        message: MessagesMessageParam = MessagesMessageParam.from_dict(
            {"role": "assistant", "content": to_json(content)}
        )
        return message

    @property
    def text(self) -> str:
        """The text of the content blocks; may be empty."""
        content = getattr(self, "content", None)
        if isinstance(content, str):
            return content
        texts = (getattr(block, "text", None) for block in self._blocks("text"))
        return "".join(text for text in texts if isinstance(text, str))

    @property
    def reasoning(self) -> str:
        """The text of the thinking blocks, joined by blank lines; may be empty."""
        from .reply_parts import join_parts

        return join_parts(getattr(block, "thinking", None) for block in self._blocks("thinking"))

    @property
    def tool_calls(self) -> list[ChatToolCall]:
        """The `tool_use` blocks, in order, in the form of chat."""
        from .reply_parts import tool_call

        return [
            tool_call(getattr(block, "id", None), getattr(block, "name", None), getattr(block, "input", None))
            for block in self._blocks("tool_use")
        ]

    @property
    def images(self) -> list[Image]:
        """The images in the content, in order."""
        from .reply_parts import source_images

        return source_images(self._blocks("image"))

    @property
    def citations(self) -> list[Citation]:
        """The web pages that the text cites, in order."""
        from .reply_parts import citations

        return [
            citation
            for block in self._blocks("text")
            for citation in citations(getattr(block, "citations", None))
        ]

    @property
    def finish_reason(self) -> str | None:
        """Why the reply ended: `stop`, `length`, `tool_calls` or `content_filter`, as in chat.

        It is derived from `stop_reason`; what has no counterpart, such as `pause_turn`, keeps its own word.
        """
        reason = text_or_none(getattr(self, "stop_reason", None)) or None
        return _FINISH_REASONS.get(reason, reason) if reason else None

    @property
    def refusal(self) -> str | None:
        """Why the model refused, if it did: the explanation, or else the category, or just `refusal`."""
        if getattr(self, "stop_reason", None) != "refusal":
            return None
        details = getattr(self, "stop_details", None)
        found = (text_or_none(getattr(details, name, None)) for name in ("explanation", "category"))
        return next(filter(None, found), "refusal")

    def _blocks(self, kind: str) -> list[Any]:
        content = getattr(self, "content", None)
        blocks = content if isinstance(content, list) else []
        return [block for block in blocks if getattr(block, "type", None) == kind]
