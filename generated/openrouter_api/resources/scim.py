# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `scim`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import scim as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.scim import (
        CreateScimGroupMappingResponse,
        CreateScimSyncJobResponse,
        DeleteScimGroupMappingResponse,
        GetScimGroupMappingResponse,
        GetScimSyncJobResponse,
        ListScimGroupMappingsResponse,
        ListScimGroupsResponse,
        UpdateScimGroupMappingResponse,
    )
    from ..operation import Operation
    from ..params.scim import (
        ScimCreateParams,
        ScimDeleteParams,
        ScimGetSyncJobParams,
        ScimListGroupsParams,
        ScimListMappingsParams,
        ScimReadParams,
        ScimUpdateParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "create": _operations.CREATE,
    "create_sync_job": _operations.CREATE_SYNC_JOB,
    "delete": _operations.DELETE,
    "get_sync_job": _operations.GET_SYNC_JOB,
    "list_groups": _operations.LIST_GROUPS,
    "list_mappings": _operations.LIST_MAPPINGS,
    "read": _operations.READ,
    "update": _operations.UPDATE,
}


class Scim(SyncResource[O]):
    """Scim: `create`, `create_sync_job`, `delete`, `get_sync_job`, `list_groups`, `list_mappings`,
    `read`, `update`.
    """

    __slots__ = ()
    _methods = _METHODS

    def create(
        self, *, options: O | None = None, **params: Unpack[ScimCreateParams]
    ) -> CreateScimGroupMappingResponse:
        """Map a group to a workspace.

        Makes the people of an identity provider group members of a workspace, in the role given.
        The answer is 409 if this conflicts with what exists. Needs a management key.

        Args:
            role: Role the people of the group get in the workspace.
            scim_group_id: Id of the group, as in `scim.list_groups`.
            workspace_id: Id of the workspace the group gets access to.
            options: Options for this call, which override those of the client.

        Returns:
            CreateScimGroupMappingResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE, params, options)

    def create_sync_job(self, *, options: O | None = None) -> CreateScimSyncJobResponse:
        """Start a sync of identity provider groups.

        Starts a job that brings the groups at OpenRouter in line with those of your identity
        provider, and answers at once. Poll `scim.get_sync_job` until the job has succeeded or
        failed. Needs a management key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            CreateScimSyncJobResponse (status 202).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE_SYNC_JOB, {}, options)

    def delete(
        self, *, options: O | None = None, **params: Unpack[ScimDeleteParams]
    ) -> DeleteScimGroupMappingResponse:
        """Delete a group mapping.

        Ends a mapping of a group to a workspace. You must decide in `keep_members` whether the
        people of the group stay in the workspace. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            keep_members: Whether people who are in the workspace through the mapping remain its
                members.
            options: Options for this call, which override those of the client.

        Returns:
            DeleteScimGroupMappingResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE, params, options)

    def get_sync_job(
        self, *, options: O | None = None, **params: Unpack[ScimGetSyncJobParams]
    ) -> GetScimSyncJobResponse:
        """Read one sync job.

        Returns how far a sync job is and, once it has ended, what it did. Needs a management key.

        Args:
            id: Id of the job, as `scim.create_sync_job` returned it.
            options: Options for this call, which override those of the client.

        Returns:
            GetScimSyncJobResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_SYNC_JOB, params, options)

    def list_groups(
        self, *, options: O | None = None, **params: Unpack[ScimListGroupsParams]
    ) -> ListScimGroupsResponse:
        """List identity provider groups.

        Lists the groups your identity provider has provisioned through SCIM; map them with
        `scim.create`. Page with `offset` and `limit`; a page shorter than `limit` is the last.
        Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            display_name: List only groups of this name. Whether part of a name is enough is not
                documented.
            external_id: List only the group that has this id at the identity provider.
            options: Options for this call, which override those of the client.

        Returns:
            ListScimGroupsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_GROUPS, params, options)

    def list_mappings(
        self, *, options: O | None = None, **params: Unpack[ScimListMappingsParams]
    ) -> ListScimGroupMappingsResponse:
        """List group mappings.

        Lists which groups of your identity provider give access to which workspaces. Page with
        `offset` and `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            options: Options for this call, which override those of the client.

        Returns:
            ListScimGroupMappingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_MAPPINGS, params, options)

    def read(
        self, *, options: O | None = None, **params: Unpack[ScimReadParams]
    ) -> GetScimGroupMappingResponse:
        """Read one group mapping.

        Returns one mapping of a group to a workspace. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            options: Options for this call, which override those of the client.

        Returns:
            GetScimGroupMappingResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.READ, params, options)

    def update(
        self, *, options: O | None = None, **params: Unpack[ScimUpdateParams]
    ) -> UpdateScimGroupMappingResponse:
        """Change the role of a group mapping.

        Changes the role that a mapping gives. To change its group or workspace, delete it and
        create another. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            role: Role the people of the group are to have from now on.
            options: Options for this call, which override those of the client.

        Returns:
            UpdateScimGroupMappingResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.UPDATE, params, options)


class AsyncScim(AsyncResource[O]):
    """Scim: `create`, `create_sync_job`, `delete`, `get_sync_job`, `list_groups`, `list_mappings`,
    `read`, `update`.
    """

    __slots__ = ()
    _methods = _METHODS

    async def create(
        self, *, options: O | None = None, **params: Unpack[ScimCreateParams]
    ) -> CreateScimGroupMappingResponse:
        """Map a group to a workspace.

        Makes the people of an identity provider group members of a workspace, in the role given.
        The answer is 409 if this conflicts with what exists. Needs a management key.

        Args:
            role: Role the people of the group get in the workspace.
            scim_group_id: Id of the group, as in `scim.list_groups`.
            workspace_id: Id of the workspace the group gets access to.
            options: Options for this call, which override those of the client.

        Returns:
            CreateScimGroupMappingResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE, params, options)

    async def create_sync_job(self, *, options: O | None = None) -> CreateScimSyncJobResponse:
        """Start a sync of identity provider groups.

        Starts a job that brings the groups at OpenRouter in line with those of your identity
        provider, and answers at once. Poll `scim.get_sync_job` until the job has succeeded or
        failed. Needs a management key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            CreateScimSyncJobResponse (status 202).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE_SYNC_JOB, {}, options)

    async def delete(
        self, *, options: O | None = None, **params: Unpack[ScimDeleteParams]
    ) -> DeleteScimGroupMappingResponse:
        """Delete a group mapping.

        Ends a mapping of a group to a workspace. You must decide in `keep_members` whether the
        people of the group stay in the workspace. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            keep_members: Whether people who are in the workspace through the mapping remain its
                members.
            options: Options for this call, which override those of the client.

        Returns:
            DeleteScimGroupMappingResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE, params, options)

    async def get_sync_job(
        self, *, options: O | None = None, **params: Unpack[ScimGetSyncJobParams]
    ) -> GetScimSyncJobResponse:
        """Read one sync job.

        Returns how far a sync job is and, once it has ended, what it did. Needs a management key.

        Args:
            id: Id of the job, as `scim.create_sync_job` returned it.
            options: Options for this call, which override those of the client.

        Returns:
            GetScimSyncJobResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_SYNC_JOB, params, options)

    async def list_groups(
        self, *, options: O | None = None, **params: Unpack[ScimListGroupsParams]
    ) -> ListScimGroupsResponse:
        """List identity provider groups.

        Lists the groups your identity provider has provisioned through SCIM; map them with
        `scim.create`. Page with `offset` and `limit`; a page shorter than `limit` is the last.
        Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            display_name: List only groups of this name. Whether part of a name is enough is not
                documented.
            external_id: List only the group that has this id at the identity provider.
            options: Options for this call, which override those of the client.

        Returns:
            ListScimGroupsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_GROUPS, params, options)

    async def list_mappings(
        self, *, options: O | None = None, **params: Unpack[ScimListMappingsParams]
    ) -> ListScimGroupMappingsResponse:
        """List group mappings.

        Lists which groups of your identity provider give access to which workspaces. Page with
        `offset` and `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            options: Options for this call, which override those of the client.

        Returns:
            ListScimGroupMappingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_MAPPINGS, params, options)

    async def read(
        self, *, options: O | None = None, **params: Unpack[ScimReadParams]
    ) -> GetScimGroupMappingResponse:
        """Read one group mapping.

        Returns one mapping of a group to a workspace. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            options: Options for this call, which override those of the client.

        Returns:
            GetScimGroupMappingResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.READ, params, options)

    async def update(
        self, *, options: O | None = None, **params: Unpack[ScimUpdateParams]
    ) -> UpdateScimGroupMappingResponse:
        """Change the role of a group mapping.

        Changes the role that a mapping gives. To change its group or workspace, delete it and
        create another. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            role: Role the people of the group are to have from now on.
            options: Options for this call, which override those of the client.

        Returns:
            UpdateScimGroupMappingResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.UPDATE, params, options)
