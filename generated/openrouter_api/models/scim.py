# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `scim`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import UNSET, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        CreateScimGroupMappingRequestRole,
        ScimGroupMappingRole,
        ScimSyncJobStatus,
        UpdateScimGroupMappingRequestRole,
    )

_new = object.__new__


@model
class CreateScimGroupMappingRequest(_Model):
    """The group to map, to which workspace, and in what role."""

    role: CreateScimGroupMappingRequestRole
    """Role the people of the group get in the workspace."""
    scim_group_id: str
    """Id of the group, as in `scim.list_groups`."""
    workspace_id: str
    """Id of the workspace the group gets access to."""

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_create_scim_group_mapping_request = CreateScimGroupMappingRequest.decode


@model
class CreateScimGroupMappingResponse(_Model):
    """Wraps the new mapping."""

    data: ScimGroupMapping
    """The mapping as stored, with its id."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateScimGroupMappingResponse)
        value = pop("data", UNSET)
        self.data = decode_scim_group_mapping(value)
        self.additional_properties = rest
        return self


decode_create_scim_group_mapping_response = CreateScimGroupMappingResponse.decode


@model
class CreateScimSyncJobResponse(_Model):
    """Wraps the job just started."""

    data: ScimSyncJob
    """The job, with the id to poll it by."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateScimSyncJobResponse)
        value = pop("data", UNSET)
        self.data = decode_scim_sync_job(value)
        self.additional_properties = rest
        return self


decode_create_scim_sync_job_response = CreateScimSyncJobResponse.decode


@model
class DeleteScimGroupMappingResponse(_Model):
    """Confirms that the mapping is gone."""

    deleted: Literal[True]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeleteScimGroupMappingResponse)
        self.deleted = pop("deleted", UNSET)
        self.additional_properties = rest
        return self


decode_delete_scim_group_mapping_response = DeleteScimGroupMappingResponse.decode


@model
class GetScimGroupMappingResponse(_Model):
    """Wraps one mapping."""

    data: ScimGroupMapping
    """The mapping asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetScimGroupMappingResponse)
        value = pop("data", UNSET)
        self.data = decode_scim_group_mapping(value)
        self.additional_properties = rest
        return self


decode_get_scim_group_mapping_response = GetScimGroupMappingResponse.decode


@model
class GetScimSyncJobResponse(_Model):
    """Wraps one sync job."""

    data: ScimSyncJob
    """The job as it stands now."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetScimSyncJobResponse)
        value = pop("data", UNSET)
        self.data = decode_scim_sync_job(value)
        self.additional_properties = rest
        return self


decode_get_scim_sync_job_response = GetScimSyncJobResponse.decode


@model
class ListScimGroupMappingsResponse(_Model):
    """One page of mappings."""

    data: list[ScimGroupMapping]
    """The mappings of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListScimGroupMappingsResponse)
        value = pop("data", UNSET)
        self.data = [decode_scim_group_mapping(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_scim_group_mappings_response = ListScimGroupMappingsResponse.decode


@model
class ListScimGroupsResponse(_Model):
    """One page of groups."""

    data: list[ScimGroup]
    """The groups of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListScimGroupsResponse)
        value = pop("data", UNSET)
        self.data = [decode_scim_group(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_scim_groups_response = ListScimGroupsResponse.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_scim_group = ScimGroup.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ScimGroupMapping)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.organization_id = pop("organization_id", UNSET)
        self.role = pop("role", UNSET)
        self.scim_group_id = pop("scim_group_id", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


decode_scim_group_mapping = ScimGroupMapping.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ScimSyncJob)
        self.created_at = pop("created_at", UNSET)
        self.deleted_groups = pop("deleted_groups", UNSET)
        self.error_message = pop("error_message", UNSET)
        self.finished_at = pop("finished_at", UNSET)
        self.id = pop("id", UNSET)
        self.started_at = pop("started_at", UNSET)
        self.status = pop("status", UNSET)
        self.synced_groups = pop("synced_groups", UNSET)
        self.additional_properties = rest
        return self


decode_scim_sync_job = ScimSyncJob.decode


@model
class UpdateScimGroupMappingRequest(_Model):
    """The new role of a mapping."""

    role: UpdateScimGroupMappingRequestRole
    """Role the people of the group are to have from now on."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateScimGroupMappingRequest)
        self.role = pop("role", UNSET)
        self.additional_properties = rest
        return self


decode_update_scim_group_mapping_request = UpdateScimGroupMappingRequest.decode


@model
class UpdateScimGroupMappingResponse(_Model):
    """Wraps the mapping after the change."""

    data: ScimGroupMapping
    """The mapping with its new role."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateScimGroupMappingResponse)
        value = pop("data", UNSET)
        self.data = decode_scim_group_mapping(value)
        self.additional_properties = rest
        return self


decode_update_scim_group_mapping_response = UpdateScimGroupMappingResponse.decode
