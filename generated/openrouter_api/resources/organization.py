# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `organization`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import organization as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.organization import (
        GetOrganizationSettingsResponse,
        ListOrganizationMembersResponse,
        UpdateOrganizationSettingsResponse,
    )
    from ..operation import Operation
    from ..params.organization import OrganizationListMembersParams, OrganizationUpdateSettingsParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "get_settings": _operations.GET_SETTINGS,
    "list_members": _operations.LIST_MEMBERS,
    "update_settings": _operations.UPDATE_SETTINGS,
}


class Organization(SyncResource[O]):
    """Organization: `get_settings`, `list_members`, `update_settings`."""

    __slots__ = ()
    _methods = _METHODS

    def get_settings(self, *, options: O | None = None) -> GetOrganizationSettingsResponse:
        """Get the organization's settings.

        Returns the settings that apply to the whole organization. Needs a management key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            GetOrganizationSettingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_SETTINGS, {}, options)

    def list_members(
        self, *, options: O | None = None, **params: Unpack[OrganizationListMembersParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ListOrganizationMembersResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_MEMBERS, params, options)

    def update_settings(
        self, *, options: O | None = None, **params: Unpack[OrganizationUpdateSettingsParams]
    ) -> UpdateOrganizationSettingsResponse:
        """Change the organization's settings.

        Changes settings that apply to the whole organization. Switching the filtered model catalog
        changes what `models.list` returns to every key of the organization. Needs a management key.

        Args:
            is_filtered_model_catalog_enabled: True gives the keys of the organization a
                filtered catalog in `models.list`; false gives them the public one.
            options: Options for this call, which override those of the client.

        Returns:
            UpdateOrganizationSettingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.UPDATE_SETTINGS, params, options)


class AsyncOrganization(AsyncResource[O]):
    """Organization: `get_settings`, `list_members`, `update_settings`."""

    __slots__ = ()
    _methods = _METHODS

    async def get_settings(self, *, options: O | None = None) -> GetOrganizationSettingsResponse:
        """Get the organization's settings.

        Returns the settings that apply to the whole organization. Needs a management key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            GetOrganizationSettingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_SETTINGS, {}, options)

    async def list_members(
        self, *, options: O | None = None, **params: Unpack[OrganizationListMembersParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ListOrganizationMembersResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_MEMBERS, params, options)

    async def update_settings(
        self, *, options: O | None = None, **params: Unpack[OrganizationUpdateSettingsParams]
    ) -> UpdateOrganizationSettingsResponse:
        """Change the organization's settings.

        Changes settings that apply to the whole organization. Switching the filtered model catalog
        changes what `models.list` returns to every key of the organization. Needs a management key.

        Args:
            is_filtered_model_catalog_enabled: True gives the keys of the organization a
                filtered catalog in `models.list`; false gives them the public one.
            options: Options for this call, which override those of the client.

        Returns:
            UpdateOrganizationSettingsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.UPDATE_SETTINGS, params, options)
