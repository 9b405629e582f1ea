# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `organization`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import organization as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.organization import (
        GetOrganizationSettingsResponse,
        ListOrganizationMembersResponse,
        UpdateOrganizationSettingsResponse,
    )
    from ..operation import Retries, Timeouts


class Organization(SyncResource[O]):
    """Organization: `get_settings`, `list_members`, `update_settings`."""

    __slots__ = ()

    @sync_method(_operations.GET_SETTINGS)
    def get_settings(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetOrganizationSettingsResponse:
        """Get the organization's settings.

        Returns the settings that apply to the whole organization. Needs a management key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetOrganizationSettingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.organization.get_settings()
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_MEMBERS)
    def list_members(
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
    ) -> ListOrganizationMembersResponse:
        """List organization members.

        Lists the people of the organization; their `id` is the user id that guardrail and workspace
        calls take. Page with `offset` and `limit`; a page shorter than `limit` is the last. Needs a
        management key.

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
            ListOrganizationMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.organization.list_members()
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE_SETTINGS)
    def update_settings(
        self,
        *,
        is_filtered_model_catalog_enabled: bool,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateOrganizationSettingsResponse:
        """Change the organization's settings.

        Changes settings that apply to the whole organization. Switching the filtered model catalog
        changes what `models.list` returns to every key of the organization. Needs a management key.

        Args:
            is_filtered_model_catalog_enabled: True gives the keys of the organization a
                filtered catalog in `models.list`; false gives them the public one.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateOrganizationSettingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.organization.update_settings(is_filtered_model_catalog_enabled=True)
        """
        raise NotImplementedError


class AsyncOrganization(AsyncResource[O]):
    """Organization: `get_settings`, `list_members`, `update_settings`."""

    __slots__ = ()

    @async_method(_operations.GET_SETTINGS)
    async def get_settings(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetOrganizationSettingsResponse:
        """Get the organization's settings.

        Returns the settings that apply to the whole organization. Needs a management key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetOrganizationSettingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.organization.get_settings()
        """
        raise NotImplementedError

    @async_method(_operations.LIST_MEMBERS)
    async def list_members(
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
    ) -> ListOrganizationMembersResponse:
        """List organization members.

        Lists the people of the organization; their `id` is the user id that guardrail and workspace
        calls take. Page with `offset` and `limit`; a page shorter than `limit` is the last. Needs a
        management key.

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
            ListOrganizationMembersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.organization.list_members()
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE_SETTINGS)
    async def update_settings(
        self,
        *,
        is_filtered_model_catalog_enabled: bool,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateOrganizationSettingsResponse:
        """Change the organization's settings.

        Changes settings that apply to the whole organization. Switching the filtered model catalog
        changes what `models.list` returns to every key of the organization. Needs a management key.

        Args:
            is_filtered_model_catalog_enabled: True gives the keys of the organization a
                filtered catalog in `models.list`; false gives them the public one.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateOrganizationSettingsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.organization.update_settings(
                is_filtered_model_catalog_enabled=True
            )
        """
        raise NotImplementedError
