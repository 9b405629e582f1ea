# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `scim`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        CreateScimGroupMappingRequestRole,
        ScimGroupMappingRole,
        ScimSyncJobStatus,
        UpdateScimGroupMappingRequestRole,
    )


@model
class CreateScimGroupMappingRequest(_Model):
    """The group to map, to which workspace, and in what role. See `CreateScimGroupMappingRequestDict`."""

    role: CreateScimGroupMappingRequestRole
    scim_group_id: str
    workspace_id: str


@model
class CreateScimGroupMappingResponse(_Model):
    """Wraps the new mapping."""

    data: ScimGroupMapping
    """The mapping as stored, with its id."""


@model
class CreateScimSyncJobResponse(_Model):
    """Wraps the job just started."""

    data: ScimSyncJob
    """The job, with the id to poll it by."""


@model
class DeleteScimGroupMappingResponse(_Model):
    """Confirms that the mapping is gone."""

    deleted: Literal[True]


@model
class GetScimGroupMappingResponse(_Model):
    """Wraps one mapping."""

    data: ScimGroupMapping
    """The mapping asked for."""


@model
class GetScimSyncJobResponse(_Model):
    """Wraps one sync job."""

    data: ScimSyncJob
    """The job as it stands now."""


@model
class ListScimGroupMappingsResponse(_Model):
    """One page of mappings."""

    data: list[ScimGroupMapping]
    """The mappings of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class ListScimGroupsResponse(_Model):
    """One page of groups."""

    data: list[ScimGroup]
    """The groups of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
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
    _nullable = ("external_id",)


@model
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


@model
class ScimSyncJob(_Model):
    """A job that brings groups in line with the identity provider."""

    created_at: str
    """When the job was asked for, ISO 8601."""
    deleted_groups: int | None
    """Number of groups the job removed. Null while unknown."""
    error_message: str | None
    """Why the job failed, for a person to read. Null when it has not."""
    finished_at: str | None
    """When the job ended, ISO 8601. Null while it has not."""
    id: str
    """Id to poll the job by."""
    started_at: str | None
    """When work on the job began, ISO 8601. Null while it waits."""
    status: ScimSyncJobStatus
    """How far the job is."""
    synced_groups: int | None
    """Number of groups the job brought up to date. Null while unknown."""
    _nullable = ("deleted_groups", "error_message", "finished_at", "started_at", "synced_groups")


@model
class UpdateScimGroupMappingRequest(_Model):
    """The new role of a mapping. See `UpdateScimGroupMappingRequestDict`."""

    role: UpdateScimGroupMappingRequestRole


@model
class UpdateScimGroupMappingResponse(_Model):
    """Wraps the mapping after the change."""

    data: ScimGroupMapping
    """The mapping with its new role."""
