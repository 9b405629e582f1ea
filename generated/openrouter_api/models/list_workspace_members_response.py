# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListWorkspaceMembersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .workspace_member import WorkspaceMember

decode_workspace_member: Decode = late(globals(), "decode_workspace_member", "workspace_member")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListWorkspaceMembersResponse(_Model):
    """One page of workspace members."""

    data: list[WorkspaceMember]
    """The memberships of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListWorkspaceMembersResponse)
        value = pop("data", UNSET)
        self.data = [decode_workspace_member(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListWorkspaceMembersResponse.decode
ListWorkspaceMembersResponse.wire_names = {
    "data": "data",
    "total_count": "total_count",
}
