# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `scim`."""

from __future__ import annotations

from typing import Required, TypedDict

from .. import models as _models


class CreateScimGroupMappingRequestDict(TypedDict, total=False):
    """The group to map, to which workspace, and in what role."""

    role: Required[_models.CreateScimGroupMappingRequestRole]
    """Role the people of the group get in the workspace."""
    scim_group_id: Required[str]
    """Id of the group, as in `scim.list_groups`."""
    workspace_id: Required[str]
    """Id of the workspace the group gets access to."""


class ScimCreateParams(CreateScimGroupMappingRequestDict, total=False):
    """Arguments of `scim.create`, which its docstring describes."""


class ScimDeleteParams(TypedDict, total=False):
    """Arguments of `scim.delete`, which its docstring describes."""

    id: Required[str]
    keep_members: Required[_models.DeleteScimGroupMappingKeepMembersEnum | bool]


class ScimGetParams(TypedDict, total=False):
    """Arguments of `scim.get`, which its docstring describes."""

    id: Required[str]


class ScimGetSyncJobParams(TypedDict, total=False):
    """Arguments of `scim.get_sync_job`, which its docstring describes."""

    id: Required[str]


class ScimListGroupsParams(TypedDict, total=False):
    """Arguments of `scim.list_groups`, which its docstring describes."""

    offset: int | None
    limit: int
    display_name: str
    external_id: str


class ScimListParams(TypedDict, total=False):
    """Arguments of `scim.list`, which its docstring describes."""

    offset: int | None
    limit: int


class UpdateScimGroupMappingRequestDict(TypedDict, total=False):
    """The new role of a mapping."""

    role: Required[_models.UpdateScimGroupMappingRequestRole]
    """Role the people of the group are to have from now on."""


class ScimUpdateParams(UpdateScimGroupMappingRequestDict, total=False):
    """Arguments of `scim.update`, which its docstring describes."""

    id: Required[str]
