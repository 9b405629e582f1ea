# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesMessageParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import AnthropicSystemClearAt, MessagesMessageParamRole
    from .anthropic_message_output_config import AnthropicMessageOutputConfig
    from .messages_message_param_content_item import MessagesMessageParamContentItem

decode_anthropic_message_output_config: Decode = late(
    globals(), "decode_anthropic_message_output_config", "anthropic_message_output_config"
)
decode_messages_message_param_content_item: Decode = late(
    globals(), "decode_messages_message_param_content_item", "messages_message_param_content_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesMessageParam(_Model):
    """A message of the conversation."""

    content: str | list[MessagesMessageParamContentItem]
    """What is said: a string, or blocks of text, images, documents, tool calls and results."""
    role: MessagesMessageParamRole
    """Whose message it is."""
    clear_at: AnthropicSystemClearAt | Unset | None = UNSET
    """When a `system` message stops counting. The default when absent or null is not documented."""
    output_config: AnthropicMessageOutputConfig | Unset | None = UNSET
    """Output settings that come with this message. No change when absent or null."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParam)
        value = pop("content", UNSET)
        self.content = (
            [decode_messages_message_param_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.role = pop("role", UNSET)
        self.clear_at = pop("clear_at", UNSET)
        if rest:
            value = pop("output_config", UNSET)
            self.output_config = decode_anthropic_message_output_config(value)
        else:
            self.output_config = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesMessageParam.decode
MessagesMessageParam.wire_names = {
    "content": "content",
    "role": "role",
    "clear_at": "clear_at",
    "output_config": "output_config",
}
