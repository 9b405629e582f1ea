# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BulkAssignKeysResponse."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BulkAssignKeysResponse(_Model):
    """Outcome of assigning a guardrail to keys."""

    assigned_count: int
    """How many keys were assigned."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkAssignKeysResponse)
        self.assigned_count = pop("assigned_count", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BulkAssignKeysResponse.decode
BulkAssignKeysResponse.wire_names = {
    "assigned_count": "assigned_count",
}
