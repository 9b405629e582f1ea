# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The resource `organization`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import organization as _operations

if TYPE_CHECKING:
    from ..models.list_organization_members_response import ListOrganizationMembersResponse
    from ..params.organization import OrganizationListMembersParams


class Organization(SyncResource[O]):
    """Organization: `list_members`."""

    __slots__ = ()

    def list_members(
        self, *, options: O | None = None, **params: Unpack[OrganizationListMembersParams]
    ) -> ListOrganizationMembersResponse:
        """List organization members.

        Lists the people of the organization; their `id` is the user id that guardrail and workspace
        calls take. Page with `offset` and `limit`; a page shorter than `limit` is the last. Needs a
        management key.

        Args:
            offset: How many entries to skip from the start of the list. Default of the API:
                `0`. Limits: at least 0.
            limit: How many entries to return at most. Default of the API: `50`. Limits: from 1
                to 100.
            options: Settings of this call alone, over those of the client.

        Returns:
            ListOrganizationMembersResponse (status 200).

        Raises:
            An API error, by status; the contract lists 401, 404, 500.
        """
        return self._client.call(_operations.LIST_MEMBERS, params, options)


class AsyncOrganization(AsyncResource[O]):
    """Organization: `list_members`."""

    __slots__ = ()

    async def list_members(
        self, *, options: O | None = None, **params: Unpack[OrganizationListMembersParams]
    ) -> ListOrganizationMembersResponse:
        """List organization members.

        Lists the people of the organization; their `id` is the user id that guardrail and workspace
        calls take. Page with `offset` and `limit`; a page shorter than `limit` is the last. Needs a
        management key.

        Args:
            offset: How many entries to skip from the start of the list. Default of the API:
                `0`. Limits: at least 0.
            limit: How many entries to return at most. Default of the API: `50`. Limits: from 1
                to 100.
            options: Settings of this call alone, over those of the client.

        Returns:
            ListOrganizationMembersResponse (status 200).

        Raises:
            An API error, by status; the contract lists 401, 404, 500.
        """
        return await self._client.call(_operations.LIST_MEMBERS, params, options)
