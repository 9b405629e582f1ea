# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ScimGroupMapping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ScimGroupMappingRole


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ScimGroupMapping(_Model):
    """Gives the people of one group a role in one workspace."""

    created_at: str
    """When the mapping was created."""
    id: str
    """Id to use in the other mapping calls."""
    organization_id: str
    """Id of the organization the mapping belongs to."""
    role: ScimGroupMappingRole
    """Role the people of the group have in the workspace."""
    scim_group_id: str
    """Id of the group mapped."""
    updated_at: str
    """When the mapping last changed."""
    workspace_id: str
    """Id of the workspace the group has access to."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ScimGroupMapping)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.organization_id = pop("organization_id", UNSET)
        self.role = pop("role", UNSET)
        self.scim_group_id = pop("scim_group_id", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ScimGroupMapping.decode
ScimGroupMapping.wire_names = {
    "created_at": "created_at",
    "id": "id",
    "organization_id": "organization_id",
    "role": "role",
    "scim_group_id": "scim_group_id",
    "updated_at": "updated_at",
    "workspace_id": "workspace_id",
}
