# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `api_keys`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import api_keys as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.api_keys import (
        CreateKeysRequestExternal,
        CreateKeysResponse,
        DeleteKeysResponse,
        GetCurrentKeyResponse,
        GetKeyResponse,
        ListKeysResponse,
        UpdateKeysResponse,
    )
    from ..models.values import CreateKeysRequestLimitReset, UpdateKeysRequestLimitReset
    from ..operation import Retries, Timeouts
    from ..params.api_keys import CreateKeysRequestExternalDict


class ApiKeys(SyncResource[O]):
    """Api keys: `create`, `delete`, `get`, `get_current` (`get_current_key_metadata`), `list`,
    `update`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        name: str,
        creator_user_id: str | None = NOT_GIVEN,
        expires_at: str | None = NOT_GIVEN,
        external: CreateKeysRequestExternalDict | CreateKeysRequestExternal = NOT_GIVEN,
        include_byok_in_limit: bool = NOT_GIVEN,
        limit: float | None = NOT_GIVEN,
        limit_reset: CreateKeysRequestLimitReset | None = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateKeysResponse:
        """Create an API key.

        Creates an ordinary API key. The key string comes back once, in `key` beside `data`, and
        cannot be read again: store it at once. Needs a management key.

        Args:
            name: Name to tell the key apart by.
            creator_user_id: Id of the user to record as creator of the key.
            expires_at: When the key stops working; must be given in UTC. It does not expire
                when absent or null.
            external: The external user the key is for, an end user of your own product. For
                none when absent.
            include_byok_in_limit: Whether spend on your own provider keys (BYOK) counts toward
                `limit` too.
            limit: Most the key may spend per `limit_reset` period, in USD; requests beyond it
                get 402 or 403. No limit of its own when absent or null.
            limit_reset: How often the spend counted toward `limit` starts again from zero.
                Never when absent or null.
            workspace_id: Workspace to create the key in.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateKeysResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.api_keys.create(name="production", limit=50)
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        hash: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteKeysResponse:
        """Delete an API key.

        Removes a key. To stop one only for a while, set `disabled` with `api_keys.update` instead.
        Needs a management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.api_keys.delete(hash="hash-of-the-key")
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        hash: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetKeyResponse:
        """Read one API key.

        Returns the settings and spend of one key, without the key string. Needs a management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.api_keys.get(hash="hash-of-the-key")
        """
        raise NotImplementedError

    @sync_method(_operations.GET_CURRENT)
    def get_current(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetCurrentKeyResponse:
        """Read the key in use.

        Returns the limits, spend and kind of the API key that signs this request. Works with an
        ordinary key as well as with a management key; `is_management_key` tells which it is.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetCurrentKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.api_keys.get_current()
        """
        raise NotImplementedError

    get_current_key_metadata = get_current

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        include_disabled: bool | str = NOT_GIVEN,
        offset: int | None = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        include_expired: bool = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListKeysResponse:
        """List API keys.

        Lists the keys of the account with their limits and spend, never the key strings themselves.
        Page by raising `offset` by the number of keys received until an answer is empty; there is
        no `limit` to set. Needs a management key.

        Args:
            include_disabled: Whether to list disabled keys too. They are left out when absent.
            offset: How many entries to skip from the start of the list. Limits: at least 0.
            workspace_id: List only keys of this workspace. Which workspaces an absent value
                covers is not documented.
            include_expired: Whether to list keys past their `expires_at` too. What holds when
                absent is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.api_keys.list()
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        hash: str,
        disabled: bool = NOT_GIVEN,
        include_byok_in_limit: bool = NOT_GIVEN,
        limit: float | None = NOT_GIVEN,
        limit_reset: UpdateKeysRequestLimitReset | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateKeysResponse:
        """Change an API key.

        Changes the name, limit, workspace or state of a key; its key string stays the same. Needs a
        management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            disabled: True switches the key off, false on again.
            include_byok_in_limit: Whether spend on your own provider keys (BYOK) counts toward
                `limit` too.
            limit: New spending limit per `limit_reset` period, in USD. Null removes the limit.
            limit_reset: How often the limit starts afresh. Null makes it a limit on all spend,
                without reset.
            name: New name of the key.
            workspace_id: Id of the workspace to move the key to.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.api_keys.update(hash="hash-of-the-key", disabled=True)
        """
        raise NotImplementedError


class AsyncApiKeys(AsyncResource[O]):
    """Api keys: `create`, `delete`, `get`, `get_current` (`get_current_key_metadata`), `list`,
    `update`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        name: str,
        creator_user_id: str | None = NOT_GIVEN,
        expires_at: str | None = NOT_GIVEN,
        external: CreateKeysRequestExternalDict | CreateKeysRequestExternal = NOT_GIVEN,
        include_byok_in_limit: bool = NOT_GIVEN,
        limit: float | None = NOT_GIVEN,
        limit_reset: CreateKeysRequestLimitReset | None = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateKeysResponse:
        """Create an API key.

        Creates an ordinary API key. The key string comes back once, in `key` beside `data`, and
        cannot be read again: store it at once. Needs a management key.

        Args:
            name: Name to tell the key apart by.
            creator_user_id: Id of the user to record as creator of the key.
            expires_at: When the key stops working; must be given in UTC. It does not expire
                when absent or null.
            external: The external user the key is for, an end user of your own product. For
                none when absent.
            include_byok_in_limit: Whether spend on your own provider keys (BYOK) counts toward
                `limit` too.
            limit: Most the key may spend per `limit_reset` period, in USD; requests beyond it
                get 402 or 403. No limit of its own when absent or null.
            limit_reset: How often the spend counted toward `limit` starts again from zero.
                Never when absent or null.
            workspace_id: Workspace to create the key in.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateKeysResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.api_keys.create(name="production", limit=50)
        """
        raise NotImplementedError

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        hash: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteKeysResponse:
        """Delete an API key.

        Removes a key. To stop one only for a while, set `disabled` with `api_keys.update` instead.
        Needs a management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.api_keys.delete(hash="hash-of-the-key")
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        hash: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetKeyResponse:
        """Read one API key.

        Returns the settings and spend of one key, without the key string. Needs a management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.api_keys.get(hash="hash-of-the-key")
        """
        raise NotImplementedError

    @async_method(_operations.GET_CURRENT)
    async def get_current(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetCurrentKeyResponse:
        """Read the key in use.

        Returns the limits, spend and kind of the API key that signs this request. Works with an
        ordinary key as well as with a management key; `is_management_key` tells which it is.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetCurrentKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.api_keys.get_current()
        """
        raise NotImplementedError

    get_current_key_metadata = get_current

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        include_disabled: bool | str = NOT_GIVEN,
        offset: int | None = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        include_expired: bool = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListKeysResponse:
        """List API keys.

        Lists the keys of the account with their limits and spend, never the key strings themselves.
        Page by raising `offset` by the number of keys received until an answer is empty; there is
        no `limit` to set. Needs a management key.

        Args:
            include_disabled: Whether to list disabled keys too. They are left out when absent.
            offset: How many entries to skip from the start of the list. Limits: at least 0.
            workspace_id: List only keys of this workspace. Which workspaces an absent value
                covers is not documented.
            include_expired: Whether to list keys past their `expires_at` too. What holds when
                absent is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.api_keys.list()
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        hash: str,
        disabled: bool = NOT_GIVEN,
        include_byok_in_limit: bool = NOT_GIVEN,
        limit: float | None = NOT_GIVEN,
        limit_reset: UpdateKeysRequestLimitReset | None = NOT_GIVEN,
        name: str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateKeysResponse:
        """Change an API key.

        Changes the name, limit, workspace or state of a key; its key string stays the same. Needs a
        management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            disabled: True switches the key off, false on again.
            include_byok_in_limit: Whether spend on your own provider keys (BYOK) counts toward
                `limit` too.
            limit: New spending limit per `limit_reset` period, in USD. Null removes the limit.
            limit_reset: How often the limit starts afresh. Null makes it a limit on all spend,
                without reset.
            name: New name of the key.
            workspace_id: Id of the workspace to move the key to.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                RateLimitError (429), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.api_keys.update(hash="hash-of-the-key", disabled=True)
        """
        raise NotImplementedError
