# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesResultContextManagement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .messages_result_context_management_applied_edits_item import (
        MessagesResultContextManagementAppliedEditsItem,
    )

decode_messages_result_context_management_applied_edits_item: Decode = late(
    globals(),
    "decode_messages_result_context_management_applied_edits_item",
    "messages_result_context_management_applied_edits_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesResultContextManagement(_Model):
    """What was done to shorten the conversation."""

    applied_edits: list[MessagesResultContextManagementAppliedEditsItem]
    """The edits that took effect."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesResultContextManagement)
        value = pop("applied_edits", UNSET)
        self.applied_edits = (
            [decode_messages_result_context_management_applied_edits_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesResultContextManagement.decode
MessagesResultContextManagement.wire_names = {
    "applied_edits": "applied_edits",
}
