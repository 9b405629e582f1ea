# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PresetDesignatedVersion."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PresetDesignatedVersion(_Model):
    """One saved state of a preset's settings."""

    config: dict[str, Any]
    """Request fields that the preset fills in, such as model and sampling settings. A request that
    sets a field itself wins over the preset; lists of tools are merged.
    """
    created_at: str
    """When the version was saved, ISO 8601."""
    creator_id: str
    """Id of the user who saved this version."""
    id: str
    """Id of the version; `designated_version_id` refers to it."""
    preset_id: str
    """Id of the preset it is a version of."""
    system_prompt: str | None
    """System prompt that the version adds to requests; null when it adds none."""
    updated_at: str
    """When the version record last changed, ISO 8601."""
    version: int
    """Number of the version within its preset; later versions have higher ones."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PresetDesignatedVersion)
        self.config = pop("config", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.creator_id = pop("creator_id", UNSET)
        self.id = pop("id", UNSET)
        self.preset_id = pop("preset_id", UNSET)
        self.system_prompt = pop("system_prompt", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.version = pop("version", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PresetDesignatedVersion.decode
PresetDesignatedVersion.wire_names = {
    "config": "config",
    "created_at": "created_at",
    "creator_id": "creator_id",
    "id": "id",
    "preset_id": "preset_id",
    "system_prompt": "system_prompt",
    "updated_at": "updated_at",
    "version": "version",
}
