# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListOrganizationMembersResponseDataItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ListOrganizationMembersResponseDataItemRole


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListOrganizationMembersResponseDataItem(_Model):
    """One person in the organization."""

    email: str
    """Email address of the member."""
    first_name: str | None
    """Given name. Null when unknown."""
    id: str
    """User id of the member."""
    last_name: str | None
    """Family name. Null when unknown."""
    role: ListOrganizationMembersResponseDataItemRole
    """Standing of the member in the organization."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListOrganizationMembersResponseDataItem)
        self.email = pop("email", UNSET)
        self.first_name = pop("first_name", UNSET)
        self.id = pop("id", UNSET)
        self.last_name = pop("last_name", UNSET)
        self.role = pop("role", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListOrganizationMembersResponseDataItem.decode
ListOrganizationMembersResponseDataItem.wire_names = {
    "email": "email",
    "first_name": "first_name",
    "id": "id",
    "last_name": "last_name",
    "role": "role",
}
