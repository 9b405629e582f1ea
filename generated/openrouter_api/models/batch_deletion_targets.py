# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchDeletionTargets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_deletion_targets_upstream import BatchDeletionTargetsUpstream

decode_batch_deletion_targets_upstream: Decode = late(
    globals(), "decode_batch_deletion_targets_upstream", "batch_deletion_targets_upstream"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchDeletionTargets(_Model):
    """The places that held a batch, with the outcome at each."""

    openrouter: Literal["deleted"]
    upstream: BatchDeletionTargetsUpstream | Unset = UNSET
    """Outcome at the provider that ran the batch. Absent when there is nothing to report."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchDeletionTargets)
        self.openrouter = pop("openrouter", UNSET)
        if rest:
            value = pop("upstream", UNSET)
            self.upstream = decode_batch_deletion_targets_upstream(value)
        else:
            self.upstream = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchDeletionTargets.decode
BatchDeletionTargets.wire_names = {
    "openrouter": "openrouter",
    "upstream": "upstream",
}
