# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MemberAssignment."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MemberAssignment(_Model):
    """Says that an organization member is under a guardrail."""

    assigned_by: str | None
    """User id of whoever made the assignment. Null when none is recorded."""
    created_at: str
    """When the assignment was made."""
    guardrail_id: str
    """Id of the guardrail assigned."""
    id: str
    """Id of the assignment itself, not of the member or the guardrail."""
    organization_id: str
    """Id of the organization the member belongs to."""
    user_id: str
    """User id of the member."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MemberAssignment)
        self.assigned_by = pop("assigned_by", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.guardrail_id = pop("guardrail_id", UNSET)
        self.id = pop("id", UNSET)
        self.organization_id = pop("organization_id", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MemberAssignment.decode
MemberAssignment.wire_names = {
    "assigned_by": "assigned_by",
    "created_at": "created_at",
    "guardrail_id": "guardrail_id",
    "id": "id",
    "organization_id": "organization_id",
    "user_id": "user_id",
}
