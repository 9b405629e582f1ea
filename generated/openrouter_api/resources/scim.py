# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `scim`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import scim as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    from ..models.values import (
        CreateScimGroupMappingRequestRole,
        DeleteScimGroupMappingKeepMembersEnum,
        UpdateScimGroupMappingRequestRole,
    )
    from ..operation import Retries, Timeouts


class Scim(SyncResource[O]):
    """Scim: `create`, `create_sync_job`, `delete`, `get` (`read`), `get_sync_job`, `list`
    (`list_mappings`), `list_groups`, `update`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        role: CreateScimGroupMappingRequestRole,
        scim_group_id: str,
        workspace_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateScimGroupMappingResponse:
        """Map a group to a workspace.

        Makes the people of an identity provider group members of a workspace, in the role given.
        The answer is 409 if this conflicts with what exists. Needs a management key.

        Args:
            role: Role the people of the group get in the workspace.
            scim_group_id: Id of the group, as in `scim.list_groups`.
            workspace_id: Id of the workspace the group gets access to.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateScimGroupMappingResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.scim.create(
                role="admin",
                scim_group_id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
                workspace_id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
            )
        """
        raise NotImplementedError

    @sync_method(_operations.CREATE_SYNC_JOB)
    def create_sync_job(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateScimSyncJobResponse:
        """Start a sync of identity provider groups.

        Starts a job that brings the groups at OpenRouter in line with those of your identity
        provider, and answers at once. Poll `scim.get_sync_job` until the job has succeeded or
        failed. Needs a management key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateScimSyncJobResponse (status 202).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.scim.create_sync_job()
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        id: str,
        keep_members: DeleteScimGroupMappingKeepMembersEnum | bool,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteScimGroupMappingResponse:
        """Delete a group mapping.

        Ends a mapping of a group to a workspace. You must decide in `keep_members` whether the
        people of the group stay in the workspace. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            keep_members: Whether people who are in the workspace through the mapping remain its
                members.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteScimGroupMappingResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.scim.delete(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", keep_members=True
            )
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetScimGroupMappingResponse:
        """Read one group mapping.

        Returns one mapping of a group to a workspace. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetScimGroupMappingResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.scim.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    read = get

    @sync_method(_operations.GET_SYNC_JOB)
    def get_sync_job(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetScimSyncJobResponse:
        """Read one sync job.

        Returns how far a sync job is and, once it has ended, what it did. Needs a management key.

        Args:
            id: Id of the job, as `scim.create_sync_job` returned it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetScimSyncJobResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.scim.get_sync_job(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListScimGroupMappingsResponse:
        """List group mappings.

        Lists which groups of your identity provider give access to which workspaces. Page with
        `offset` and `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListScimGroupMappingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.scim.list()
        """
        raise NotImplementedError

    list_mappings = list

    @sync_method(_operations.LIST_GROUPS)
    def list_groups(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        external_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListScimGroupsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.scim.list_groups()
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        id: str,
        role: UpdateScimGroupMappingRequestRole,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateScimGroupMappingResponse:
        """Change the role of a group mapping.

        Changes the role that a mapping gives. To change its group or workspace, delete it and
        create another. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            role: Role the people of the group are to have from now on.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateScimGroupMappingResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.scim.update(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", role="admin")
        """
        raise NotImplementedError


class AsyncScim(AsyncResource[O]):
    """Scim: `create`, `create_sync_job`, `delete`, `get` (`read`), `get_sync_job`, `list`
    (`list_mappings`), `list_groups`, `update`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        role: CreateScimGroupMappingRequestRole,
        scim_group_id: str,
        workspace_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateScimGroupMappingResponse:
        """Map a group to a workspace.

        Makes the people of an identity provider group members of a workspace, in the role given.
        The answer is 409 if this conflicts with what exists. Needs a management key.

        Args:
            role: Role the people of the group get in the workspace.
            scim_group_id: Id of the group, as in `scim.list_groups`.
            workspace_id: Id of the workspace the group gets access to.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateScimGroupMappingResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.scim.create(
                role="admin",
                scim_group_id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
                workspace_id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
            )
        """
        raise NotImplementedError

    @async_method(_operations.CREATE_SYNC_JOB)
    async def create_sync_job(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateScimSyncJobResponse:
        """Start a sync of identity provider groups.

        Starts a job that brings the groups at OpenRouter in line with those of your identity
        provider, and answers at once. Poll `scim.get_sync_job` until the job has succeeded or
        failed. Needs a management key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateScimSyncJobResponse (status 202).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.scim.create_sync_job()
        """
        raise NotImplementedError

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        id: str,
        keep_members: DeleteScimGroupMappingKeepMembersEnum | bool,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteScimGroupMappingResponse:
        """Delete a group mapping.

        Ends a mapping of a group to a workspace. You must decide in `keep_members` whether the
        people of the group stay in the workspace. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            keep_members: Whether people who are in the workspace through the mapping remain its
                members.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteScimGroupMappingResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.scim.delete(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", keep_members=True
            )
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetScimGroupMappingResponse:
        """Read one group mapping.

        Returns one mapping of a group to a workspace. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetScimGroupMappingResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.scim.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    read = get

    @async_method(_operations.GET_SYNC_JOB)
    async def get_sync_job(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetScimSyncJobResponse:
        """Read one sync job.

        Returns how far a sync job is and, once it has ended, what it did. Needs a management key.

        Args:
            id: Id of the job, as `scim.create_sync_job` returned it.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetScimSyncJobResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.scim.get_sync_job(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListScimGroupMappingsResponse:
        """List group mappings.

        Lists which groups of your identity provider give access to which workspaces. Page with
        `offset` and `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
                Limits: at least 0.
            limit: How many entries to return at most. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListScimGroupMappingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.scim.list()
        """
        raise NotImplementedError

    list_mappings = list

    @async_method(_operations.LIST_GROUPS)
    async def list_groups(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        external_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListScimGroupsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.scim.list_groups()
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        id: str,
        role: UpdateScimGroupMappingRequestRole,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateScimGroupMappingResponse:
        """Change the role of a group mapping.

        Changes the role that a mapping gives. To change its group or workspace, delete it and
        create another. Needs a management key.

        Args:
            id: Id of the mapping, not of the group.
            role: Role the people of the group are to have from now on.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateScimGroupMappingResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.scim.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", role="admin"
            )
        """
        raise NotImplementedError
