# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesMessageParamContentItemWebSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .anthropic_web_search_result_block_param import AnthropicWebSearchResultBlockParam
    from .messages_message_param_content_web_search_tool_result_error import (
        MessagesMessageParamContentWebSearchToolResultError,
    )

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_anthropic_web_search_result_block_param: Decode = late(
    globals(), "decode_anthropic_web_search_result_block_param", "anthropic_web_search_result_block_param"
)
decode_messages_message_param_content_web_search_tool_result_error: Decode = late(
    globals(),
    "decode_messages_message_param_content_web_search_tool_result_error",
    "messages_message_param_content_web_search_tool_result_error",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesMessageParamContentItemWebSearchToolResult(_Model):
    """Web search results of an earlier answer, sent back."""

    content: list[AnthropicWebSearchResultBlockParam] | MessagesMessageParamContentWebSearchToolResultError
    """The pages found or the error, as received."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["web_search_tool_result"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemWebSearchToolResult)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_web_search_result_block_param(item) for item in value]
            if type(value) is list
            else decode_messages_message_param_content_web_search_tool_result_error(value)
        )
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesMessageParamContentItemWebSearchToolResult.decode
MessagesMessageParamContentItemWebSearchToolResult.wire_names = {
    "content": "content",
    "tool_use_id": "tool_use_id",
    "type": "type",
    "cache_control": "cache_control",
}
