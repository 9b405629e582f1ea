# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponseInputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OpenAIResponseInputMessageItemRole
    from .open_ai_response_input_message_item_content_item import OpenAIResponseInputMessageItemContentItem

decode_open_ai_response_input_message_item_content_item: Decode = late(
    globals(),
    "decode_open_ai_response_input_message_item_content_item",
    "open_ai_response_input_message_item_content_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponseInputMessageItem(_Model):
    """An input message that was given an id."""

    content: list[OpenAIResponseInputMessageItemContentItem]
    """Parts of the message: text, images, files or audio."""
    id: str
    """Id of the message."""
    role: OpenAIResponseInputMessageItemRole
    """Who speaks in the message."""
    type: Literal["message"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseInputMessageItem)
        value = pop("content", UNSET)
        self.content = (
            [decode_open_ai_response_input_message_item_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.id = pop("id", UNSET)
        self.role = pop("role", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponseInputMessageItem.decode
OpenAIResponseInputMessageItem.wire_names = {
    "content": "content",
    "id": "id",
    "role": "role",
    "type": "type",
}
