# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `scim`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateScimGroupMappingRequest)
        try:
            self.role = data["role"]
            self.scim_group_id = data["scim_group_id"]
            self.workspace_id = data["workspace_id"]
            known = 3
        except KeyError:
            known = self._set_present(data, "role", "scim_group_id", "workspace_id")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_scim_group_mapping_request = CreateScimGroupMappingRequest.decode


@model
class CreateScimGroupMappingResponse(_Model):
    """Wraps the new mapping."""

    data: ScimGroupMapping
    """The mapping as stored, with its id."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateScimGroupMappingResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_scim_group_mapping(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_scim_group_mapping_response = CreateScimGroupMappingResponse.decode


@model
class CreateScimSyncJobResponse(_Model):
    """Wraps the job just started."""

    data: ScimSyncJob
    """The job, with the id to poll it by."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateScimSyncJobResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_scim_sync_job(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_scim_sync_job_response = CreateScimSyncJobResponse.decode


@model
class DeleteScimGroupMappingResponse(_Model):
    """Confirms that the mapping is gone."""

    deleted: Literal[True]

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(DeleteScimGroupMappingResponse)
        known = 0
        if "deleted" in data:
            self.deleted = data["deleted"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_delete_scim_group_mapping_response = DeleteScimGroupMappingResponse.decode


@model
class GetScimGroupMappingResponse(_Model):
    """Wraps one mapping."""

    data: ScimGroupMapping
    """The mapping asked for."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetScimGroupMappingResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_scim_group_mapping(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_get_scim_group_mapping_response = GetScimGroupMappingResponse.decode


@model
class GetScimSyncJobResponse(_Model):
    """Wraps one sync job."""

    data: ScimSyncJob
    """The job as it stands now."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(GetScimSyncJobResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_scim_sync_job(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListScimGroupMappingsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_scim_group_mapping(item) for item in value] if type(value) is list else value
            known += 1
        if "total_count" in data:
            self.total_count = data["total_count"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListScimGroupsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_scim_group(item) for item in value] if type(value) is list else value
            known += 1
        if "total_count" in data:
            self.total_count = data["total_count"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = ("external_id",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ScimGroup)
        try:
            self.created_at = data["created_at"]
            self.display_name = data["display_name"]
            self.external_id = data["external_id"]
            self.id = data["id"]
            self.organization_id = data["organization_id"]
            self.updated_at = data["updated_at"]
            known = 6
        except KeyError:
            known = self._set_present(
                data, "created_at", "display_name", "external_id", "id", "organization_id", "updated_at"
            )
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ScimGroupMapping)
        try:
            self.created_at = data["created_at"]
            self.id = data["id"]
            self.organization_id = data["organization_id"]
            self.role = data["role"]
            self.scim_group_id = data["scim_group_id"]
            self.updated_at = data["updated_at"]
            self.workspace_id = data["workspace_id"]
            known = 7
        except KeyError:
            known = self._set_present(
                data,
                "created_at",
                "id",
                "organization_id",
                "role",
                "scim_group_id",
                "updated_at",
                "workspace_id",
            )
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "deleted_groups",
        "error_message",
        "finished_at",
        "started_at",
        "synced_groups",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ScimSyncJob)
        try:
            self.created_at = data["created_at"]
            self.deleted_groups = data["deleted_groups"]
            self.error_message = data["error_message"]
            self.finished_at = data["finished_at"]
            self.id = data["id"]
            self.started_at = data["started_at"]
            self.status = data["status"]
            self.synced_groups = data["synced_groups"]
            known = 8
        except KeyError:
            known = self._set_present(
                data,
                "created_at",
                "deleted_groups",
                "error_message",
                "finished_at",
                "id",
                "started_at",
                "status",
                "synced_groups",
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_scim_sync_job = ScimSyncJob.decode


@model
class UpdateScimGroupMappingRequest(_Model):
    """The new role of a mapping."""

    role: UpdateScimGroupMappingRequestRole
    """Role the people of the group are to have from now on."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UpdateScimGroupMappingRequest)
        known = 0
        if "role" in data:
            self.role = data["role"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_update_scim_group_mapping_request = UpdateScimGroupMappingRequest.decode


@model
class UpdateScimGroupMappingResponse(_Model):
    """Wraps the mapping after the change."""

    data: ScimGroupMapping
    """The mapping with its new role."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UpdateScimGroupMappingResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_scim_group_mapping(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_update_scim_group_mapping_response = UpdateScimGroupMappingResponse.decode
