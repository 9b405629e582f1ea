# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_content_cache_control import ChatContentCacheControl
    from .prompt_cache_breakpoint import PromptCacheBreakpoint

decode_chat_content_cache_control: Decode = late(
    globals(), "decode_chat_content_cache_control", "chat_content_cache_control"
)
decode_prompt_cache_breakpoint: Decode = late(
    globals(), "decode_prompt_cache_breakpoint", "prompt_cache_breakpoint"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatContentText(_Model):
    """A piece of text."""

    text: str
    """The text."""
    type: Literal["text"]
    cache_control: ChatContentCacheControl | Unset = UNSET
    """Ends a cached prefix here, in Anthropic's style."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | Unset | None = UNSET
    """Ends a cached prefix here, in OpenAI's style. OpenRouter translates between the two, lifetimes
    excepted.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_chat_content_cache_control(value)
            value = pop("prompt_cache_breakpoint", UNSET)
            self.prompt_cache_breakpoint = decode_prompt_cache_breakpoint(value)
        else:
            self.cache_control = UNSET
            self.prompt_cache_breakpoint = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatContentText.decode
ChatContentText.wire_names = {
    "text": "text",
    "type": "type",
    "cache_control": "cache_control",
    "prompt_cache_breakpoint": "prompt_cache_breakpoint",
}
