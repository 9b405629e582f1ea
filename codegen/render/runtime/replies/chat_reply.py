"""Shortcuts to the most used parts of a chat completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import Model
from .reply import BaseReply, NoMessageError, text_or_none

if TYPE_CHECKING:
    from ..models import ChatAssistantMessage, ChatChoice, ChatToolCall
    from .reply_audio import Audio
    from .reply_parts import Citation, Image


class ChatReply(BaseReply):
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
    def message(self) -> ChatAssistantMessage:
        """The message of the first choice, to append to `messages` unchanged.

        Raises NoMessageError, a LookupError, if the reply has no choice.
        """
        message: Any = self._message
        if isinstance(message, Model):  # not ChatAssistantMessage, whose import looks it up among all models
            return message  # type: ignore[return-value]
        raise NoMessageError("the reply has no choice with a message; `to_dict()` shows what came")

    @property
    def text(self) -> str:
        """The text of the first choice, joined if the content is a list of parts; may be empty."""
        return _text_of(getattr(self._message, "content", None))

    @property
    def reasoning(self) -> str:
        """The reasoning of the first choice; may be empty.

        It is taken from `reasoning` or, without that, from the texts and summaries in `reasoning_details`.
        """
        message = self._message
        plain = _text_of(getattr(message, "reasoning", None))
        plain = plain or _text_of(getattr(message, "reasoning_content", None))
        if plain:
            return plain
        from .reply_parts import detail_texts, join_parts

        return join_parts(detail_texts(getattr(message, "reasoning_details", None)))

    @property
    def tool_calls(self) -> list[ChatToolCall]:
        """The tool calls of the first choice, in order."""
        calls: Any = getattr(self._message, "tool_calls", None)
        if not isinstance(calls, list) or not calls:
            return []
        from ..models import ChatToolCall

        return [call for call in calls if isinstance(call, ChatToolCall)]

    @property
    def images(self) -> list[Image]:
        """The images of the first choice, in order."""
        from .reply_parts import linked_images

        message = self._message
        return [
            *linked_images(getattr(message, "content", None)),
            *linked_images(getattr(message, "images", None)),
        ]

    @property
    def audio(self) -> Audio | None:
        """What the first choice says aloud, with `data`, `transcript` and `save`; None if nothing.

        The API sends it only in streams: request `modalities=["text", "audio"]` of `chat.stream`.
        """
        from .reply_audio import audio_of

        return audio_of(self._message)

    @property
    def citations(self) -> list[Citation]:
        """The web pages that the first choice cites, in order."""
        from .reply_parts import citations

        return citations(getattr(self._message, "annotations", None))

    @property
    def finish_reason(self) -> str | None:
        """Why the first choice ended: `stop`, `length`, `tool_calls`, `content_filter` or `error`."""
        return text_or_none(getattr(self.choice, "finish_reason", None)) or None

    @property
    def refusal(self) -> str | None:
        """The words with which the model refused, if it did."""
        return text_or_none(getattr(self._message, "refusal", None)) or None

    @property
    def _message(self) -> Any:
        return getattr(self.choice, "message", None)


def _index(numbered: tuple[int, Any]) -> int:
    """The index of a choice, by default its position."""
    index = getattr(numbered[1], "index", None)
    return index if isinstance(index, int) and index >= 0 else numbered[0]


def _text_of(content: Any) -> str:
    if isinstance(content, str):
        return content
    return "".join(map(_text, content if isinstance(content, list) else [content]))


def _text(part: Any) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, dict):  # where the contract has only text
        text, kind = part.get("text"), part.get("type")
    else:
        text, kind = getattr(part, "text", None), getattr(part, "type", None)
    return text if isinstance(text, str) and kind in ("text", "output_text", None) else ""
