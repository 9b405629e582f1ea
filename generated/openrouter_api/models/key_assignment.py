# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model KeyAssignment."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class KeyAssignment(_Model):
    """Says that an API key is under a guardrail."""

    assigned_by: str | None
    """User id of whoever made the assignment. Null when none is recorded."""
    created_at: str
    """When the assignment was made."""
    guardrail_id: str
    """Id of the guardrail assigned."""
    id: str
    """Id of the assignment itself, not of the key or the guardrail."""
    key_hash: str
    """Hash that names the API key."""
    key_label: str
    """Display label of the API key."""
    key_name: str
    """Name its owner gave the API key."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(KeyAssignment)
        self.assigned_by = pop("assigned_by", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.guardrail_id = pop("guardrail_id", UNSET)
        self.id = pop("id", UNSET)
        self.key_hash = pop("key_hash", UNSET)
        self.key_label = pop("key_label", UNSET)
        self.key_name = pop("key_name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = KeyAssignment.decode
KeyAssignment.wire_names = {
    "assigned_by": "assigned_by",
    "created_at": "created_at",
    "guardrail_id": "guardrail_id",
    "id": "id",
    "key_hash": "key_hash",
    "key_label": "key_label",
    "key_name": "key_name",
}
