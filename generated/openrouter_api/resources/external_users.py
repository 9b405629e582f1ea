# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `external_users`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import external_users as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.external_users import ExternalUserResponse, ListExternalUsersResponse
    from ..operation import Retries, Timeouts


class ExternalUsers(SyncResource[O]):
    """External users: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        user: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExternalUserResponse:
        """Create an external user.

        Puts an end user of your own product on record under an id that you choose. The answer is
        409 if this conflicts with what exists. Needs a management key.

        Args:
            user: Your id of the user, 1 to 512 characters.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExternalUserResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.external_users.create(user="user-1")
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        user: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> None:
        """Delete an external user.

        Takes an end user out of use while the record stays. Repeating the call does no harm. Needs
        a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            None (status 204).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            client.external_users.delete(user="user-1")
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        user: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExternalUserResponse:
        """Read one external user.

        Returns one end user by the id you gave. Needs a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExternalUserResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.external_users.get(user="user-1")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        user: str = NOT_GIVEN,
        include_inactive: bool = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListExternalUsersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.external_users.list()
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        user: str,
        is_active: bool,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExternalUserResponse:
        """Activate or deactivate an external user.

        Sets whether an end user is active. What becomes of requests in the name of an inactive user
        is not documented. Needs a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            is_active: True makes the user active, false inactive.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExternalUserResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.external_users.update(user="user-1", is_active=True)
        """
        raise NotImplementedError


class AsyncExternalUsers(AsyncResource[O]):
    """External users: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        user: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExternalUserResponse:
        """Create an external user.

        Puts an end user of your own product on record under an id that you choose. The answer is
        409 if this conflicts with what exists. Needs a management key.

        Args:
            user: Your id of the user, 1 to 512 characters.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExternalUserResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.external_users.create(user="user-1")
        """
        raise NotImplementedError

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        user: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> None:
        """Delete an external user.

        Takes an end user out of use while the record stays. Repeating the call does no harm. Needs
        a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            None (status 204).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            await client.external_users.delete(user="user-1")
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        user: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExternalUserResponse:
        """Read one external user.

        Returns one end user by the id you gave. Needs a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExternalUserResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.external_users.get(user="user-1")
        """
        raise NotImplementedError

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        user: str = NOT_GIVEN,
        include_inactive: bool = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListExternalUsersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.external_users.list()
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        user: str,
        is_active: bool,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ExternalUserResponse:
        """Activate or deactivate an external user.

        Sets whether an end user is active. What becomes of requests in the name of an inactive user
        is not documented. Needs a management key.

        Args:
            user: Your id of the user. The ids `.` and `..` cannot be addressed.
            is_active: True makes the user active, false inactive.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ExternalUserResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.external_users.update(user="user-1", is_active=True)
        """
        raise NotImplementedError
