# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `scim`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..decoders import Decode
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
    """The group to map, to which workspace, and in what role."""

    role: CreateScimGroupMappingRequestRole
    """Role the people of the group get in the workspace."""
    scim_group_id: str
    """Id of the group, as in `scim.list_groups`."""
    workspace_id: str
    """Id of the workspace the group gets access to."""


decode_create_scim_group_mapping_request: Decode = CreateScimGroupMappingRequest.decode


@model
class CreateScimGroupMappingResponse(_Model):
    """Wraps the new mapping."""

    data: ScimGroupMapping
    """The mapping as stored, with its id."""
    _decoders = (("data", lambda value: decode_scim_group_mapping(value)),)


decode_create_scim_group_mapping_response: Decode = CreateScimGroupMappingResponse.decode


@model
class CreateScimSyncJobResponse(_Model):
    """Wraps the job just started."""

    data: ScimSyncJob
    """The job, with the id to poll it by."""
    _decoders = (("data", lambda value: decode_scim_sync_job(value)),)


decode_create_scim_sync_job_response: Decode = CreateScimSyncJobResponse.decode


@model
class DeleteScimGroupMappingResponse(_Model):
    """Confirms that the mapping is gone."""

    deleted: Literal[True]


decode_delete_scim_group_mapping_response: Decode = DeleteScimGroupMappingResponse.decode


@model
class GetScimGroupMappingResponse(_Model):
    """Wraps one mapping."""

    data: ScimGroupMapping
    """The mapping asked for."""
    _decoders = (("data", lambda value: decode_scim_group_mapping(value)),)


decode_get_scim_group_mapping_response: Decode = GetScimGroupMappingResponse.decode


@model
class GetScimSyncJobResponse(_Model):
    """Wraps one sync job."""

    data: ScimSyncJob
    """The job as it stands now."""
    _decoders = (("data", lambda value: decode_scim_sync_job(value)),)


decode_get_scim_sync_job_response: Decode = GetScimSyncJobResponse.decode


@model
class ListScimGroupMappingsResponse(_Model):
    """One page of mappings."""

    data: list[ScimGroupMapping]
    """The mappings of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""
    _decoders = (
        (
            "data",
            lambda value: (
                [decode_scim_group_mapping(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_list_scim_group_mappings_response: Decode = ListScimGroupMappingsResponse.decode


@model
class ListScimGroupsResponse(_Model):
    """One page of groups."""

    data: list[ScimGroup]
    """The groups of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""
    _decoders = (
        ("data", lambda value: [decode_scim_group(item) for item in value] if type(value) is list else value),
    )


decode_list_scim_groups_response: Decode = ListScimGroupsResponse.decode


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


decode_scim_group: Decode = ScimGroup.decode


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


decode_scim_group_mapping: Decode = ScimGroupMapping.decode


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
    _nullable = (
        "deleted_groups",
        "error_message",
        "finished_at",
        "started_at",
        "synced_groups",
    )


decode_scim_sync_job: Decode = ScimSyncJob.decode


@model
class UpdateScimGroupMappingRequest(_Model):
    """The new role of a mapping."""

    role: UpdateScimGroupMappingRequestRole
    """Role the people of the group are to have from now on."""


decode_update_scim_group_mapping_request: Decode = UpdateScimGroupMappingRequest.decode


@model
class UpdateScimGroupMappingResponse(_Model):
    """Wraps the mapping after the change."""

    data: ScimGroupMapping
    """The mapping with its new role."""
    _decoders = (("data", lambda value: decode_scim_group_mapping(value)),)


decode_update_scim_group_mapping_response: Decode = UpdateScimGroupMappingResponse.decode
