# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `presets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import PresetStatus


@model
class CreatePresetFromInferenceResponse(_Model):
    """The preset that a request was saved as, wrapped in `data`."""

    data: PresetWithDesignatedVersion
    """The preset, with the version just saved."""


@model
class GetPresetResponse(_Model):
    """One preset, wrapped in `data`."""

    data: PresetWithDesignatedVersion
    """The preset, with the settings of its designated version."""


@model
class GetPresetVersionResponse(_Model):
    """One version of a preset, wrapped in `data`."""

    data: PresetDesignatedVersion | None
    """The version asked for, or null when there is none to show."""
    _nullable = ("data",)


@model
class ListPresetVersionsResponse(_Model):
    """A page of a preset's versions."""

    data: list[PresetDesignatedVersion | None]
    """Versions on this page. Entries may be null."""
    total_count: int
    """Versions of the preset over all pages."""


@model
class ListPresetsResponse(_Model):
    """A page of presets."""

    data: list[Preset]
    """Presets on this page."""
    total_count: int
    """Presets over all pages."""


@model
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
    _nullable = (
        "creator_user_id",
        "description",
        "designated_version_id",
        "status_updated_at",
        "workspace_id",
    )


@model
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
    _nullable = ("system_prompt",)


@model
class PresetWithDesignatedVersion(_Model):
    """A preset together with the settings that it applies at present."""

    created_at: str
    """When the preset was first saved, ISO 8601."""
    creator_user_id: str | None
    """Id of the user who first saved the preset; null when none is recorded."""
    description: str | None
    """What the preset is for, in the words of its owner; null when nothing was written."""
    designated_version: PresetDesignatedVersion | None
    """The version in force, settings included; null when there is none."""
    designated_version_id: str | None
    """Id of the version in `designated_version`; null when there is none."""
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
    _nullable = (
        "creator_user_id",
        "description",
        "designated_version",
        "designated_version_id",
        "status_updated_at",
        "workspace_id",
    )
