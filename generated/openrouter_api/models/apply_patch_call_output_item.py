# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ApplyPatchCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ApplyPatchCallOutputItemStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ApplyPatchCallOutputItem(_Model):
    """Your report on how applying a patch went, sent back to the model."""

    call_id: str
    """The `call_id` of the `apply_patch_call` being answered."""
    status: ApplyPatchCallOutputItemStatus
    """Whether the patch could be applied."""
    type: Literal["apply_patch_call_output"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    output: str | Unset | None = UNSET
    """Log or error text for the model to read."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.output = pop("output", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ApplyPatchCallOutputItem.decode
ApplyPatchCallOutputItem.wire_names = {
    "call_id": "call_id",
    "status": "status",
    "type": "type",
    "id": "id",
    "output": "output",
}
