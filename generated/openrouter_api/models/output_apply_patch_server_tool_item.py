# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputApplyPatchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus
    from .apply_patch_call_operation import ApplyPatchCallOperation

decode_apply_patch_call_operation: Decode = late(
    globals(), "decode_apply_patch_call_operation", "apply_patch_call_operation"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputApplyPatchServerToolItem(_Model):
    """A file operation asked for through OpenRouter's patch tool."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:apply_patch"]
    call_id: str | Unset = UNSET
    """Pairs the call with its result."""
    error: str | Unset = UNSET
    """What went wrong, if the operation failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    operation: ApplyPatchCallOperation | Unset = UNSET
    """What to do, and to which file."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputApplyPatchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("operation", UNSET)
            self.operation = decode_apply_patch_call_operation(value)
        else:
            self.operation = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputApplyPatchServerToolItem.decode
OutputApplyPatchServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "call_id": "call_id",
    "error": "error",
    "id": "id",
    "operation": "operation",
}
