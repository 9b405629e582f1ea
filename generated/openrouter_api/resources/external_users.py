# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `external_users`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import external_users as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.external_users import ExternalUserResponse, ListExternalUsersResponse
    from ..operation import Operation
    from ..params.external_users import (
        ExternalUsersCreateParams,
        ExternalUsersDeleteParams,
        ExternalUsersGetParams,
        ExternalUsersListParams,
        ExternalUsersUpdateParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "create": _operations.CREATE,
    "delete": _operations.DELETE,
    "get": _operations.GET,
    "list": _operations.LIST,
    "update": _operations.UPDATE,
}


class ExternalUsers(SyncResource[O]):
    """External users: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()
    _methods = _METHODS

    def create(
        self, *, options: O | None = None, **params: Unpack[ExternalUsersCreateParams]
    ) -> ExternalUserResponse:
        """Create an external user.

        Puts an end user of your own product on record under an id that you choose. The answer is
        409 if this conflicts with what exists. Needs a management key.

        Args:
            user: Your id of the user, 1 to 512 characters.
            options: Options for this call, which override those of the client.

        Returns:
            ExternalUserResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE, params, options)

    def delete(self, *, options: O | None = None, **params: Unpack[ExternalUsersDeleteParams]) -> None:
        """Delete an external user.

        Takes an end user out of use while the record stays. Repeating the call does no harm. Needs
        a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            options: Options for this call, which override those of the client.

        Returns:
            None (status 204).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE, params, options)

    def get(
        self, *, options: O | None = None, **params: Unpack[ExternalUsersGetParams]
    ) -> ExternalUserResponse:
        """Read one external user.

        Returns one end user by the id you gave. Needs a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            options: Options for this call, which override those of the client.

        Returns:
            ExternalUserResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET, params, options)

    def list(
        self, *, options: O | None = None, **params: Unpack[ExternalUsersListParams]
    ) -> ListExternalUsersResponse:
        """List external users.

        Lists the end users of your own product that the account has on record. Page with `offset`
        and `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
            limit: How many entries to return at most, up to 100. The API default is `50`.
            user: List only entries for this id of yours. Whether part of an id is enough is not
                documented.
            include_inactive: Whether to list inactive users too. They are left out when absent.
                The API default is `false`.
            options: Options for this call, which override those of the client.

        Returns:
            ListExternalUsersResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST, params, options)

    def update(
        self, *, options: O | None = None, **params: Unpack[ExternalUsersUpdateParams]
    ) -> ExternalUserResponse:
        """Activate or deactivate an external user.

        Sets whether an end user is active. What becomes of requests in the name of an inactive user
        is not documented. Needs a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            is_active: True makes the user active, false inactive.
            options: Options for this call, which override those of the client.

        Returns:
            ExternalUserResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.UPDATE, params, options)


class AsyncExternalUsers(AsyncResource[O]):
    """External users: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()
    _methods = _METHODS

    async def create(
        self, *, options: O | None = None, **params: Unpack[ExternalUsersCreateParams]
    ) -> ExternalUserResponse:
        """Create an external user.

        Puts an end user of your own product on record under an id that you choose. The answer is
        409 if this conflicts with what exists. Needs a management key.

        Args:
            user: Your id of the user, 1 to 512 characters.
            options: Options for this call, which override those of the client.

        Returns:
            ExternalUserResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE, params, options)

    async def delete(self, *, options: O | None = None, **params: Unpack[ExternalUsersDeleteParams]) -> None:
        """Delete an external user.

        Takes an end user out of use while the record stays. Repeating the call does no harm. Needs
        a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            options: Options for this call, which override those of the client.

        Returns:
            None (status 204).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE, params, options)

    async def get(
        self, *, options: O | None = None, **params: Unpack[ExternalUsersGetParams]
    ) -> ExternalUserResponse:
        """Read one external user.

        Returns one end user by the id you gave. Needs a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            options: Options for this call, which override those of the client.

        Returns:
            ExternalUserResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET, params, options)

    async def list(
        self, *, options: O | None = None, **params: Unpack[ExternalUsersListParams]
    ) -> ListExternalUsersResponse:
        """List external users.

        Lists the end users of your own product that the account has on record. Page with `offset`
        and `limit`; a page shorter than `limit` is the last. Needs a management key.

        Args:
            offset: How many entries to skip from the start of the list. The API default is `0`.
            limit: How many entries to return at most, up to 100. The API default is `50`.
            user: List only entries for this id of yours. Whether part of an id is enough is not
                documented.
            include_inactive: Whether to list inactive users too. They are left out when absent.
                The API default is `false`.
            options: Options for this call, which override those of the client.

        Returns:
            ListExternalUsersResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST, params, options)

    async def update(
        self, *, options: O | None = None, **params: Unpack[ExternalUsersUpdateParams]
    ) -> ExternalUserResponse:
        """Activate or deactivate an external user.

        Sets whether an end user is active. What becomes of requests in the name of an inactive user
        is not documented. Needs a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            is_active: True makes the user active, false inactive.
            options: Options for this call, which override those of the client.

        Returns:
            ExternalUserResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.UPDATE, params, options)
