# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ScimGroup."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ScimGroup(_Model):
    """A group of people as the identity provider reports it."""

    created_at: str
    """When the group was first provisioned."""
    display_name: str
    """Name of the group for people."""
    external_id: str | None
    """Id of the group at the identity provider. Null when it gave none."""
    id: str
    """Id of the group at OpenRouter, used in mappings."""
    organization_id: str
    """Id of the organization the group belongs to."""
    updated_at: str
    """When the group last changed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ScimGroup)
        self.created_at = pop("created_at", UNSET)
        self.display_name = pop("display_name", UNSET)
        self.external_id = pop("external_id", UNSET)
        self.id = pop("id", UNSET)
        self.organization_id = pop("organization_id", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ScimGroup.decode
ScimGroup.wire_names = {
    "created_at": "created_at",
    "display_name": "display_name",
    "external_id": "external_id",
    "id": "id",
    "organization_id": "organization_id",
    "updated_at": "updated_at",
}
