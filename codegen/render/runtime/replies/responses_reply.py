"""Shortcuts to the most used parts of the result of `responses.send`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .reply import BaseReply, NoMessageError, text_or_none

if TYPE_CHECKING:
    from ..models import ChatToolCall, InputsItem
    from .reply_parts import Citation, Image

_CALLS = ("function_call", "custom_tool_call")


class ResponsesReply(BaseReply):
    """Base class of `OpenResponsesResult` with shortcuts to its output, the cost and the id."""

    __slots__ = ()

    @property
    def message(self) -> list[InputsItem]:
        """The output items, reasoning and tool calls included, to add to `input`: `input += reply.message`.

        Raises NoMessageError, a LookupError, if the reply has no output.
        """
        output = getattr(self, "output", None)
        if not isinstance(output, list):
            raise NoMessageError("the reply has no output; `to_dict()` shows what came")
        from ..models.responses import decode_InputsItem
        from ..types import to_json

        return [decode_InputsItem(item) for item in to_json(output)]

    @property
    def text(self) -> str:
        """The text of the output; may be empty."""
        return "".join(_strings(self._parts("output_text"), "text"))

    @property
    def output_text(self) -> str:
        """The same as `text`."""
        return self.text

    @property
    def reasoning(self) -> str:
        """The summaries and texts of the reasoning items, joined by blank lines; may be empty."""
        from .reply_parts import join_parts, read, reasoning_texts

        items = (item for item in self._items if read(item, "type") == "reasoning")
        return join_parts(text for item in items for text in reasoning_texts(item))

    @property
    def tool_calls(self) -> list[ChatToolCall]:
        """The calls, in order, in the form of chat: their `id` is the `call_id` of the item.

        Those of custom tools have the `type` `custom`, and the input as arguments.
        """
        from .reply_parts import item_call, read

        return [item_call(item) for item in self._items if read(item, "type") in _CALLS]

    @property
    def images(self) -> list[Image]:
        """The generated images, in order."""
        from .reply_parts import generated_images

        return generated_images(self._items)

    @property
    def citations(self) -> list[Citation]:
        """The web pages that the text cites, in order."""
        from .reply_parts import citations, list_of

        return [
            citation
            for part in self._parts("output_text")
            for citation in citations(list_of(part, "annotations"))
        ]

    @property
    def finish_reason(self) -> str | None:
        """Why the reply ended: `stop`, `length`, `tool_calls`, `content_filter` or `error`, as in chat.

        It is derived from `status` and `incomplete_details`; what has no counterpart keeps its own word.
        """
        from .reply_parts import read

        status = text_or_none(getattr(self, "status", None)) or None
        if status == "completed":
            return "tool_calls" if any(read(item, "type") in _CALLS for item in self._items) else "stop"
        if status == "incomplete":
            reason = read(getattr(self, "incomplete_details", None), "reason")
            return "length" if reason == "max_output_tokens" else text_or_none(reason) or status
        return {"failed": "error", "in_progress": None, "queued": None}.get(status or "queued", status)

    @property
    def refusal(self) -> str | None:
        """The words with which the model refused, if it did."""
        return "".join(_strings(self._parts("refusal"), "refusal")) or None

    @property
    def provider(self) -> str | None:
        """The provider that served, if `openrouter_metadata` was asked for."""
        from .reply_parts import selected_provider

        return selected_provider(getattr(self, "openrouter_metadata", None))

    @property
    def _items(self) -> list[Any]:
        from .reply_parts import list_of

        return list_of(self, "output")

    def _parts(self, kind: str) -> Iterator[Any]:
        from .reply_parts import list_of, read

        for item in self._items:
            content = read(item, "content")
            for part in list_of(item, "content") or [content]:
                if read(part, "type") == kind:
                    yield part


def _strings(parts: Any, name: str) -> Iterator[str]:
    from .reply_parts import read

    for part in parts:
        if isinstance(text := read(part, name), str):
            yield text
