# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `workspaces`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import workspaces as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.values import (
        CreateWorkspaceRequestDisabledServerToolsItem,
        UpdateWorkspaceRequestDisabledServerToolsItem,
        WorkspaceBudgetInterval,
    )
    from ..models.workspaces import (
        BulkAddWorkspaceMembersResponse,
        BulkRemoveWorkspaceMembersResponse,
        CreateWorkspaceResponse,
        DeleteWorkspaceBudgetResponse,
        DeleteWorkspaceResponse,
        GetWorkspaceBudgetResponse,
        GetWorkspaceResponse,
        ListWorkspaceBudgetsResponse,
        ListWorkspaceMembersResponse,
        ListWorkspacesResponse,
        UpdateWorkspaceResponse,
        UpsertWorkspaceBudgetResponse,
    )
    from ..operation import Retries, Timeouts


class Workspaces(SyncResource[O]):
    """Workspaces: `add_members` (`bulk_add_members`), `create`, `delete`, `delete_budget`, `get`,
    `get_budget`, `list`, `list_budgets`, `list_members`, `remove_members` (`bulk_remove_members`),
    `set_budget`, `update`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.ADD_MEMBERS)
    def add_members(
        self,
        *,
        id: str,
        user_ids: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkAddWorkspaceMembersResponse:
        """Add members to a workspace.

        Makes up to 100 users members of a workspace. Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            user_ids: User ids, as in `organization.list_members`. Limits: at least 1 item, at
                most 100 items.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkAddWorkspaceMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.add_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", user_ids=["user-1"]
            )
        """
        raise NotImplementedError

    bulk_add_members = add_members

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        name: str,
        slug: str,
        default_image_model: str | None = NOT_GIVEN,
        default_provider_sort: str | None = NOT_GIVEN,
        default_text_model: str | None = NOT_GIVEN,
        description: str | None = NOT_GIVEN,
        disabled_server_tools: Sequence[CreateWorkspaceRequestDisabledServerToolsItem] | None = NOT_GIVEN,
        io_logging_api_key_ids: Sequence[int] | None = NOT_GIVEN,
        io_logging_sampling_rate: float = NOT_GIVEN,
        is_data_discount_logging_enabled: bool = NOT_GIVEN,
        is_observability_broadcast_enabled: bool = NOT_GIVEN,
        is_observability_io_logging_enabled: bool = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateWorkspaceResponse:
        """Create a workspace.

        Creates a workspace, which holds keys, guardrails, budgets and logging settings of its own.
        Needs a management key.

        Args:
            name: Name to tell the workspace apart by. Limits: at most 100 characters.
            slug: Short name in lowercase letters and digits, with single hyphens in between.
                Limits: at most 50 characters.
            default_image_model: Slug of the model that serves image requests by default. Null
                for none.
            default_provider_sort: What to sort providers by when a request does not say, such
                as `price`, `throughput` or `latency`. Null leaves the usual load balancing.
            default_text_model: Slug of the model that serves text requests by default. Null for
                none.
            description: Free text on what the workspace is for. Limits: at most 500 characters.
            disabled_server_tools: Server tools that requests in the workspace may not use, by
                `type`. Null disables none.
            io_logging_api_key_ids: Numeric ids (not hashes) of the API keys to log inputs and
                outputs of. Null makes no choice by key.
            io_logging_sampling_rate: Share of requests whose inputs and outputs are logged,
                where 1 stands for all.
            is_data_discount_logging_enabled: Whether OpenRouter may log the data of requests in
                return for a discount.
            is_observability_broadcast_enabled: Whether traces of requests are broadcast to the
                observability destinations of the workspace.
            is_observability_io_logging_enabled: Whether inputs and outputs of requests are
                stored. The stored text of a generation can be read only if this was on.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateWorkspaceResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.create(name="Production", slug="production")
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        id: str,
        confirm_default_workspace_deletion: bool = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteWorkspaceResponse:
        """Delete a workspace.

        Removes a workspace. The answer is 400 or 403 where the API does not allow it. Needs a
        management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            confirm_default_workspace_deletion: Confirms that the workspace is to go even if it
                is the default one. Not confirmed when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteWorkspaceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE_BUDGET)
    def delete_budget(
        self,
        *,
        workspace_ref: str = NOT_GIVEN,
        interval: WorkspaceBudgetInterval,
        id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteWorkspaceBudgetResponse:
        """Delete a budget of a workspace.

        Removes the budget for this interval. Repeating the call does no harm. Needs a management
        key.

        Args:
            workspace_ref: Reference to the workspace, such as its `id`.
            interval: Which budget of the workspace is meant: each has at most one a period.
                `lifetime` never resets.
            id: Deprecated alias of `workspace_ref`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteWorkspaceBudgetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.delete_budget(
                workspace_ref="production", interval="daily"
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
    ) -> GetWorkspaceResponse:
        """Read one workspace.

        Returns the settings of one workspace. Its budgets and members have calls of their own.
        Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetWorkspaceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.GET_BUDGET)
    def get_budget(
        self,
        *,
        workspace_ref: str = NOT_GIVEN,
        interval: WorkspaceBudgetInterval,
        id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetWorkspaceBudgetResponse:
        """Read one budget of a workspace.

        Returns the spending budget of a workspace for one interval. Needs a management key.

        Args:
            workspace_ref: Reference to the workspace, such as its `id`.
            interval: Which budget of the workspace is meant: each has at most one a period.
                `lifetime` never resets.
            id: Deprecated alias of `workspace_ref`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetWorkspaceBudgetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.get_budget(workspace_ref="production", interval="daily")
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
    ) -> ListWorkspacesResponse:
        """List workspaces.

        Lists the workspaces of the account. Page with `offset` and `limit`; a page shorter than
        `limit` is the last. Needs a management key.

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
            ListWorkspacesResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.list()
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_BUDGETS)
    def list_budgets(
        self,
        *,
        workspace_ref: str = NOT_GIVEN,
        id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListWorkspaceBudgetsResponse:
        """List the budgets of a workspace.

        Returns all spending budgets of a workspace in one answer, at most one for each interval.
        Needs a management key.

        Args:
            workspace_ref: Reference to the workspace, such as its `id`.
            id: Deprecated alias of `workspace_ref`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListWorkspaceBudgetsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.list_budgets(workspace_ref="production")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_MEMBERS)
    def list_members(
        self,
        *,
        id: str,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListWorkspaceMembersResponse:
        """List the members of a workspace.

        Lists who belongs to a workspace and in what role. Page with `offset` and `limit`; a page
        shorter than `limit` is the last. Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
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
            ListWorkspaceMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.list_members(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.REMOVE_MEMBERS)
    def remove_members(
        self,
        *,
        id: str,
        user_ids: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkRemoveWorkspaceMembersResponse:
        """Remove members from a workspace.

        Ends the membership of up to 100 users in a workspace. Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            user_ids: User ids of members of the workspace. Limits: at least 1 item, at most 100
                items.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkRemoveWorkspaceMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.remove_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", user_ids=["user-1"]
            )
        """
        raise NotImplementedError

    bulk_remove_members = remove_members

    @sync_method(_operations.SET_BUDGET)
    def set_budget(
        self,
        *,
        workspace_ref: str = NOT_GIVEN,
        interval: WorkspaceBudgetInterval,
        limit_usd: float,
        include_byok_in_budgets: bool = NOT_GIVEN,
        id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpsertWorkspaceBudgetResponse:
        """Set a budget of a workspace.

        Creates the budget for this interval or replaces the one there is. A longer interval must
        have a strictly higher limit than a shorter one, else the answer is 400. Requests that would
        exceed a budget get 403. Needs a management key.

        Args:
            workspace_ref: Reference to the workspace, such as its `id`.
            interval: Which budget of the workspace is meant: each has at most one a period.
                `lifetime` never resets.
            limit_usd: Most the workspace may spend in the interval, in USD. Must be above the
                limits of shorter intervals and below those of longer ones.
            include_byok_in_budgets: Whether spend on your own provider keys (BYOK) counts. This
                changes the setting for every budget of the workspace.
            id: Deprecated alias of `workspace_ref`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpsertWorkspaceBudgetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.set_budget(
                workspace_ref="production", interval="daily", limit_usd=50
            )
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        id: str,
        default_image_model: str | None = NOT_GIVEN,
        default_provider_sort: str | None = NOT_GIVEN,
        default_text_model: str | None = NOT_GIVEN,
        description: str | None = NOT_GIVEN,
        disabled_server_tools: Sequence[UpdateWorkspaceRequestDisabledServerToolsItem] | None = NOT_GIVEN,
        io_logging_api_key_ids: Sequence[int] | None = NOT_GIVEN,
        io_logging_sampling_rate: float = NOT_GIVEN,
        is_data_discount_logging_enabled: bool = NOT_GIVEN,
        is_observability_broadcast_enabled: bool = NOT_GIVEN,
        is_observability_io_logging_enabled: bool = NOT_GIVEN,
        name: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateWorkspaceResponse:
        """Change a workspace.

        Changes the settings sent and leaves the others alone. Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            default_image_model: Slug of the model that is to serve image requests by default.
                Null clears it.
            default_provider_sort: What to sort providers by when a request does not say, such
                as `price`, `throughput` or `latency`. Null clears it.
            default_text_model: Slug of the model that is to serve text requests by default.
                Null clears it.
            description: New free text on what the workspace is for. Null removes it. Limits: at
                most 500 characters.
            disabled_server_tools: New list of the server tools that requests in the workspace
                may not use, by `type`. Null clears it.
            io_logging_api_key_ids: Numeric ids (not hashes) of the API keys to log inputs and
                outputs of; replaces the old list. Null clears it.
            io_logging_sampling_rate: Share of requests whose inputs and outputs are logged,
                where 1 stands for all.
            is_data_discount_logging_enabled: Whether OpenRouter may log the data of requests in
                return for a discount.
            is_observability_broadcast_enabled: Whether traces of requests are broadcast to the
                observability destinations of the workspace.
            is_observability_io_logging_enabled: Whether inputs and outputs of requests are
                stored. The stored text of a generation can be read only if this was on.
            name: New name of the workspace. Limits: at most 100 characters.
            slug: New short name, in lowercase letters and digits with single hyphens in
                between. Limits: at most 50 characters.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateWorkspaceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.workspaces.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", name="Production"
            )
        """
        raise NotImplementedError


class AsyncWorkspaces(AsyncResource[O]):
    """Workspaces: `add_members` (`bulk_add_members`), `create`, `delete`, `delete_budget`, `get`,
    `get_budget`, `list`, `list_budgets`, `list_members`, `remove_members` (`bulk_remove_members`),
    `set_budget`, `update`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.ADD_MEMBERS)
    async def add_members(
        self,
        *,
        id: str,
        user_ids: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkAddWorkspaceMembersResponse:
        """Add members to a workspace.

        Makes up to 100 users members of a workspace. Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            user_ids: User ids, as in `organization.list_members`. Limits: at least 1 item, at
                most 100 items.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkAddWorkspaceMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.add_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", user_ids=["user-1"]
            )
        """
        raise NotImplementedError

    bulk_add_members = add_members

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        name: str,
        slug: str,
        default_image_model: str | None = NOT_GIVEN,
        default_provider_sort: str | None = NOT_GIVEN,
        default_text_model: str | None = NOT_GIVEN,
        description: str | None = NOT_GIVEN,
        disabled_server_tools: Sequence[CreateWorkspaceRequestDisabledServerToolsItem] | None = NOT_GIVEN,
        io_logging_api_key_ids: Sequence[int] | None = NOT_GIVEN,
        io_logging_sampling_rate: float = NOT_GIVEN,
        is_data_discount_logging_enabled: bool = NOT_GIVEN,
        is_observability_broadcast_enabled: bool = NOT_GIVEN,
        is_observability_io_logging_enabled: bool = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateWorkspaceResponse:
        """Create a workspace.

        Creates a workspace, which holds keys, guardrails, budgets and logging settings of its own.
        Needs a management key.

        Args:
            name: Name to tell the workspace apart by. Limits: at most 100 characters.
            slug: Short name in lowercase letters and digits, with single hyphens in between.
                Limits: at most 50 characters.
            default_image_model: Slug of the model that serves image requests by default. Null
                for none.
            default_provider_sort: What to sort providers by when a request does not say, such
                as `price`, `throughput` or `latency`. Null leaves the usual load balancing.
            default_text_model: Slug of the model that serves text requests by default. Null for
                none.
            description: Free text on what the workspace is for. Limits: at most 500 characters.
            disabled_server_tools: Server tools that requests in the workspace may not use, by
                `type`. Null disables none.
            io_logging_api_key_ids: Numeric ids (not hashes) of the API keys to log inputs and
                outputs of. Null makes no choice by key.
            io_logging_sampling_rate: Share of requests whose inputs and outputs are logged,
                where 1 stands for all.
            is_data_discount_logging_enabled: Whether OpenRouter may log the data of requests in
                return for a discount.
            is_observability_broadcast_enabled: Whether traces of requests are broadcast to the
                observability destinations of the workspace.
            is_observability_io_logging_enabled: Whether inputs and outputs of requests are
                stored. The stored text of a generation can be read only if this was on.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateWorkspaceResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.create(name="Production", slug="production")
        """
        raise NotImplementedError

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        id: str,
        confirm_default_workspace_deletion: bool = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteWorkspaceResponse:
        """Delete a workspace.

        Removes a workspace. The answer is 400 or 403 where the API does not allow it. Needs a
        management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            confirm_default_workspace_deletion: Confirms that the workspace is to go even if it
                is the default one. Not confirmed when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteWorkspaceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @async_method(_operations.DELETE_BUDGET)
    async def delete_budget(
        self,
        *,
        workspace_ref: str = NOT_GIVEN,
        interval: WorkspaceBudgetInterval,
        id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteWorkspaceBudgetResponse:
        """Delete a budget of a workspace.

        Removes the budget for this interval. Repeating the call does no harm. Needs a management
        key.

        Args:
            workspace_ref: Reference to the workspace, such as its `id`.
            interval: Which budget of the workspace is meant: each has at most one a period.
                `lifetime` never resets.
            id: Deprecated alias of `workspace_ref`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteWorkspaceBudgetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.delete_budget(
                workspace_ref="production", interval="daily"
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
    ) -> GetWorkspaceResponse:
        """Read one workspace.

        Returns the settings of one workspace. Its budgets and members have calls of their own.
        Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetWorkspaceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @async_method(_operations.GET_BUDGET)
    async def get_budget(
        self,
        *,
        workspace_ref: str = NOT_GIVEN,
        interval: WorkspaceBudgetInterval,
        id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetWorkspaceBudgetResponse:
        """Read one budget of a workspace.

        Returns the spending budget of a workspace for one interval. Needs a management key.

        Args:
            workspace_ref: Reference to the workspace, such as its `id`.
            interval: Which budget of the workspace is meant: each has at most one a period.
                `lifetime` never resets.
            id: Deprecated alias of `workspace_ref`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetWorkspaceBudgetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.get_budget(
                workspace_ref="production", interval="daily"
            )
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
    ) -> ListWorkspacesResponse:
        """List workspaces.

        Lists the workspaces of the account. Page with `offset` and `limit`; a page shorter than
        `limit` is the last. Needs a management key.

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
            ListWorkspacesResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.list()
        """
        raise NotImplementedError

    @async_method(_operations.LIST_BUDGETS)
    async def list_budgets(
        self,
        *,
        workspace_ref: str = NOT_GIVEN,
        id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListWorkspaceBudgetsResponse:
        """List the budgets of a workspace.

        Returns all spending budgets of a workspace in one answer, at most one for each interval.
        Needs a management key.

        Args:
            workspace_ref: Reference to the workspace, such as its `id`.
            id: Deprecated alias of `workspace_ref`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListWorkspaceBudgetsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.list_budgets(workspace_ref="production")
        """
        raise NotImplementedError

    @async_method(_operations.LIST_MEMBERS)
    async def list_members(
        self,
        *,
        id: str,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListWorkspaceMembersResponse:
        """List the members of a workspace.

        Lists who belongs to a workspace and in what role. Page with `offset` and `limit`; a page
        shorter than `limit` is the last. Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
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
            ListWorkspaceMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.list_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
        """
        raise NotImplementedError

    @async_method(_operations.REMOVE_MEMBERS)
    async def remove_members(
        self,
        *,
        id: str,
        user_ids: Sequence[str],
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> BulkRemoveWorkspaceMembersResponse:
        """Remove members from a workspace.

        Ends the membership of up to 100 users in a workspace. Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            user_ids: User ids of members of the workspace. Limits: at least 1 item, at most 100
                items.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            BulkRemoveWorkspaceMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.remove_members(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", user_ids=["user-1"]
            )
        """
        raise NotImplementedError

    bulk_remove_members = remove_members

    @async_method(_operations.SET_BUDGET)
    async def set_budget(
        self,
        *,
        workspace_ref: str = NOT_GIVEN,
        interval: WorkspaceBudgetInterval,
        limit_usd: float,
        include_byok_in_budgets: bool = NOT_GIVEN,
        id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpsertWorkspaceBudgetResponse:
        """Set a budget of a workspace.

        Creates the budget for this interval or replaces the one there is. A longer interval must
        have a strictly higher limit than a shorter one, else the answer is 400. Requests that would
        exceed a budget get 403. Needs a management key.

        Args:
            workspace_ref: Reference to the workspace, such as its `id`.
            interval: Which budget of the workspace is meant: each has at most one a period.
                `lifetime` never resets.
            limit_usd: Most the workspace may spend in the interval, in USD. Must be above the
                limits of shorter intervals and below those of longer ones.
            include_byok_in_budgets: Whether spend on your own provider keys (BYOK) counts. This
                changes the setting for every budget of the workspace.
            id: Deprecated alias of `workspace_ref`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpsertWorkspaceBudgetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.set_budget(
                workspace_ref="production", interval="daily", limit_usd=50
            )
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        id: str,
        default_image_model: str | None = NOT_GIVEN,
        default_provider_sort: str | None = NOT_GIVEN,
        default_text_model: str | None = NOT_GIVEN,
        description: str | None = NOT_GIVEN,
        disabled_server_tools: Sequence[UpdateWorkspaceRequestDisabledServerToolsItem] | None = NOT_GIVEN,
        io_logging_api_key_ids: Sequence[int] | None = NOT_GIVEN,
        io_logging_sampling_rate: float = NOT_GIVEN,
        is_data_discount_logging_enabled: bool = NOT_GIVEN,
        is_observability_broadcast_enabled: bool = NOT_GIVEN,
        is_observability_io_logging_enabled: bool = NOT_GIVEN,
        name: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateWorkspaceResponse:
        """Change a workspace.

        Changes the settings sent and leaves the others alone. Needs a management key.

        Args:
            id: Reference to the workspace, such as its `id`.
            default_image_model: Slug of the model that is to serve image requests by default.
                Null clears it.
            default_provider_sort: What to sort providers by when a request does not say, such
                as `price`, `throughput` or `latency`. Null clears it.
            default_text_model: Slug of the model that is to serve text requests by default.
                Null clears it.
            description: New free text on what the workspace is for. Null removes it. Limits: at
                most 500 characters.
            disabled_server_tools: New list of the server tools that requests in the workspace
                may not use, by `type`. Null clears it.
            io_logging_api_key_ids: Numeric ids (not hashes) of the API keys to log inputs and
                outputs of; replaces the old list. Null clears it.
            io_logging_sampling_rate: Share of requests whose inputs and outputs are logged,
                where 1 stands for all.
            is_data_discount_logging_enabled: Whether OpenRouter may log the data of requests in
                return for a discount.
            is_observability_broadcast_enabled: Whether traces of requests are broadcast to the
                observability destinations of the workspace.
            is_observability_io_logging_enabled: Whether inputs and outputs of requests are
                stored. The stored text of a generation can be read only if this was on.
            name: New name of the workspace. Limits: at most 100 characters.
            slug: New short name, in lowercase letters and digits with single hyphens in
                between. Limits: at most 50 characters.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateWorkspaceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.workspaces.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", name="Production"
            )
        """
        raise NotImplementedError
