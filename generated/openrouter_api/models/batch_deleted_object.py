# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchDeletedObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_deletion_targets import BatchDeletionTargets

decode_batch_deletion_targets: Decode = late(
    globals(), "decode_batch_deletion_targets", "batch_deletion_targets"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchDeletedObject(_Model):
    """Confirmation that a batch was deleted."""

    deletion: BatchDeletionTargets
    """What was deleted where."""
    id: str
    """Id of the deleted batch."""
    object: Literal["batch"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchDeletedObject)
        value = pop("deletion", UNSET)
        self.deletion = decode_batch_deletion_targets(value)
        self.id = pop("id", UNSET)
        self.object = pop("object", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchDeletedObject.decode
BatchDeletedObject.wire_names = {
    "deletion": "deletion",
    "id": "id",
    "object": "object",
}
