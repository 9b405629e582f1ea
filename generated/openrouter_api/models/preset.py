# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model Preset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import PresetStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class Preset(_Model):
    """A named, versioned set of request settings, used by sending `@preset/<slug>` as the model; here
    without the settings themselves.
    """

    created_at: str
    """When the preset was first saved, ISO 8601."""
    creator_user_id: str | None
    """Id of the user who first saved the preset; null when none is recorded."""
    description: str | None
    """What the preset is for, in the words of its owner; null when nothing was written."""
    designated_version_id: str | None
    """Id of the version now in force; null when there is none."""
    id: str
    """Id of the preset. Operations take the `slug` instead."""
    name: str
    """Name shown to people."""
    slug: str
    """Name used in requests, as in `@preset/<slug>`."""
    status: PresetStatus
    """Whether the preset is in service."""
    status_updated_at: str | None
    """When `status` last changed, ISO 8601; null if it never did."""
    updated_at: str
    """When the preset last changed, ISO 8601."""
    workspace_id: str | None
    """Workspace that holds the preset; null when it is in none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Preset)
        self.created_at = pop("created_at", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        self.description = pop("description", UNSET)
        self.designated_version_id = pop("designated_version_id", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.slug = pop("slug", UNSET)
        self.status = pop("status", UNSET)
        self.status_updated_at = pop("status_updated_at", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = Preset.decode
Preset.wire_names = {
    "created_at": "created_at",
    "creator_user_id": "creator_user_id",
    "description": "description",
    "designated_version_id": "designated_version_id",
    "id": "id",
    "name": "name",
    "slug": "slug",
    "status": "status",
    "status_updated_at": "status_updated_at",
    "updated_at": "updated_at",
    "workspace_id": "workspace_id",
}
