# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputApplyPatchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ApplyPatchCallStatus
    from .apply_patch_call_operation import ApplyPatchCallOperation

decode_apply_patch_call_operation: Decode = late(
    globals(), "decode_apply_patch_call_operation", "apply_patch_call_operation"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputApplyPatchCallItem(_Model):
    """The model's wish to change a file, for your code to carry out."""

    call_id: str
    """Id to repeat in the `apply_patch_call_output` that reports the outcome."""
    id: str
    """Id of the item."""
    operation: ApplyPatchCallOperation
    """The change: a file to create, update or delete, with its diff where it has one."""
    status: ApplyPatchCallStatus
    """How far the call has been written."""
    type: Literal["apply_patch_call"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputApplyPatchCallItem)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        value = pop("operation", UNSET)
        self.operation = decode_apply_patch_call_operation(value)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputApplyPatchCallItem.decode
OutputApplyPatchCallItem.wire_names = {
    "call_id": "call_id",
    "id": "id",
    "operation": "operation",
    "status": "status",
    "type": "type",
}
