# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesMessageParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .messages_message_param_content_item import MessagesMessageParamContentItem
    from .messages_message_param_role import MessagesMessageParamRole

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
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesMessageParam.decode
MessagesMessageParam.wire_names = {
    "content": "content",
    "role": "role",
}
