# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ApplyPatchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ApplyPatchCallStatus
    from .apply_patch_call_operation import ApplyPatchCallOperation

decode_apply_patch_call_operation: Decode = late(
    globals(), "decode_apply_patch_call_operation", "apply_patch_call_operation"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ApplyPatchCallItem(_Model):
    """The model's request to create, change or delete one file by a patch."""

    call_id: str
    """Pairs the call with its `apply_patch_call_output`."""
    operation: ApplyPatchCallOperation
    """What to do, and to which file."""
    status: ApplyPatchCallStatus
    """How far the call has come."""
    type: Literal["apply_patch_call"]
    id: str | Unset | None = UNSET
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
        self = _new(ApplyPatchCallItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("operation", UNSET)
        self.operation = decode_apply_patch_call_operation(value)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ApplyPatchCallItem.decode
ApplyPatchCallItem.wire_names = {
    "call_id": "call_id",
    "operation": "operation",
    "status": "status",
    "type": "type",
    "id": "id",
}
