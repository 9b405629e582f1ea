# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputComputerCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputComputerCallItemStatus
    from .output_computer_call_item_pending_safety_checks_item import (
        OutputComputerCallItemPendingSafetyChecksItem,
    )

decode_output_computer_call_item_pending_safety_checks_item: Decode = late(
    globals(),
    "decode_output_computer_call_item_pending_safety_checks_item",
    "output_computer_call_item_pending_safety_checks_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputComputerCallItem(_Model):
    """A screen action that the model asks you to carry out."""

    call_id: str
    """Pairs the call with its result."""
    pending_safety_checks: list[OutputComputerCallItemPendingSafetyChecksItem]
    """Warnings to confirm before carrying out the action."""
    status: OutputComputerCallItemStatus
    """How far the call has come."""
    type: Literal["computer_call"]
    action: Any = UNSET
    """The action, such as a click or typed text, in the provider's form."""
    id: str | Unset = UNSET
    """Id of the item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputComputerCallItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("pending_safety_checks", UNSET)
        self.pending_safety_checks = (
            [decode_output_computer_call_item_pending_safety_checks_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.action = pop("action", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputComputerCallItem.decode
OutputComputerCallItem.wire_names = {
    "call_id": "call_id",
    "pending_safety_checks": "pending_safety_checks",
    "status": "status",
    "type": "type",
    "action": "action",
    "id": "id",
}
