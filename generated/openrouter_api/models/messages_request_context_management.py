# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestContextManagement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .messages_request_context_management_edits_item import MessagesRequestContextManagementEditsItem

decode_messages_request_context_management_edits_item: Decode = late(
    globals(),
    "decode_messages_request_context_management_edits_item",
    "messages_request_context_management_edits_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestContextManagement(_Model):
    """Edits that shorten a long conversation ahead of the model."""

    edits: list[MessagesRequestContextManagementEditsItem] | Unset = UNSET
    """The edits to apply."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestContextManagement)
        if rest:
            value = pop("edits", UNSET)
            self.edits = (
                [decode_messages_request_context_management_edits_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.edits = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestContextManagement.decode
MessagesRequestContextManagement.wire_names = {
    "edits": "edits",
}
