# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesMessageParamContentItemToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .messages_message_param_content_item_tool_result_content_item import (
        MessagesMessageParamContentItemToolResultContentItem,
    )

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_messages_message_param_content_item_tool_result_content_item: Decode = late(
    globals(),
    "decode_messages_message_param_content_item_tool_result_content_item",
    "messages_message_param_content_item_tool_result_content_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesMessageParamContentItemToolResult(_Model):
    """What one of your tools returned for a `tool_use` block."""

    tool_use_id: str
    """Id of the `tool_use` block this answers."""
    type: Literal["tool_result"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    content: str | list[MessagesMessageParamContentItemToolResultContentItem] | Unset = UNSET
    """The result as a string or as blocks. An empty result when absent."""
    is_error: bool | Unset = UNSET
    """Whether the tool failed; the content then tells the model why."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemToolResult)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.is_error = pop("is_error", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("content", UNSET)
            self.content = (
                [decode_messages_message_param_content_item_tool_result_content_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.cache_control = UNSET
            self.content = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesMessageParamContentItemToolResult.decode
MessagesMessageParamContentItemToolResult.wire_names = {
    "tool_use_id": "tool_use_id",
    "type": "type",
    "cache_control": "cache_control",
    "content": "content",
    "is_error": "is_error",
}
