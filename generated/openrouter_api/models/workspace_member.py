# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WorkspaceMember."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import WorkspaceMemberRole


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WorkspaceMember(_Model):
    """Membership of one user in one workspace."""

    created_at: str
    """When the user became a member."""
    id: str
    """Id of the membership, not of the user."""
    role: WorkspaceMemberRole
    """What the user may do in the workspace."""
    user_id: str
    """Id of the user."""
    workspace_id: str
    """Id of the workspace."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WorkspaceMember)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.role = pop("role", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WorkspaceMember.decode
WorkspaceMember.wire_names = {
    "created_at": "created_at",
    "id": "id",
    "role": "role",
    "user_id": "user_id",
    "workspace_id": "workspace_id",
}
