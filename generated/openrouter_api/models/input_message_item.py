# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import InputMessageItemRole
    from .input_message_item_content_item import InputMessageItemContentItem

decode_input_message_item_content_item: Decode = late(
    globals(), "decode_input_message_item_content_item", "input_message_item_content_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputMessageItem(_Model):
    """A message of a user, the system or a developer, as an item."""

    role: InputMessageItemRole
    """Who speaks."""
    content: list[InputMessageItemContentItem] | Unset | None = UNSET
    """Parts of the message."""
    id: str | Unset = UNSET
    """Id of the item."""
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
        self = _new(InputMessageItem)
        self.role = pop("role", UNSET)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_input_message_item_content_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = InputMessageItem.decode
InputMessageItem.wire_names = {
    "role": "role",
    "content": "content",
    "id": "id",
    "type": "type",
}
