# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateScimGroupMappingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import CreateScimGroupMappingRequestRole


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateScimGroupMappingRequest(_Model):
    """The group to map, to which workspace, and in what role."""

    role: CreateScimGroupMappingRequestRole
    """Role the people of the group get in the workspace."""
    scim_group_id: str
    """Id of the group, as in `scim.list_groups`."""
    workspace_id: str
    """Id of the workspace the group gets access to."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateScimGroupMappingRequest)
        self.role = pop("role", UNSET)
        self.scim_group_id = pop("scim_group_id", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateScimGroupMappingRequest.decode
CreateScimGroupMappingRequest.wire_names = {
    "role": "role",
    "scim_group_id": "scim_group_id",
    "workspace_id": "workspace_id",
}
