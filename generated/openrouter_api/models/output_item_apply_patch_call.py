# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputItemApplyPatchCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputItemApplyPatchCallStatus
    from .output_item_apply_patch_call_operation import OutputItemApplyPatchCallOperation

decode_output_item_apply_patch_call_operation: Decode = late(
    globals(), "decode_output_item_apply_patch_call_operation", "output_item_apply_patch_call_operation"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputItemApplyPatchCall(_Model):
    """A file change that the model asked for in a rejected answer."""

    call_id: str
    """Id that would pair the call with its output."""
    id: str
    """Id of the item."""
    operation: OutputItemApplyPatchCallOperation
    """The change: a file to create, update or delete, with its diff where it has one."""
    status: OutputItemApplyPatchCallStatus
    """How far the call has been written."""
    type: Literal["apply_patch_call"]
    created_by: str | Unset = UNSET
    """Who created the item; the values are not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemApplyPatchCall)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        value = pop("operation", UNSET)
        self.operation = decode_output_item_apply_patch_call_operation(value)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.created_by = pop("created_by", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputItemApplyPatchCall.decode
OutputItemApplyPatchCall.wire_names = {
    "call_id": "call_id",
    "id": "id",
    "operation": "operation",
    "status": "status",
    "type": "type",
    "created_by": "created_by",
}
