# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `api_keys`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import api_keys as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.api_keys import (
        CreateKeysResponse,
        DeleteKeysResponse,
        GetCurrentKeyResponse,
        GetKeyResponse,
        ListKeysResponse,
        UpdateKeysResponse,
    )
    from ..operation import Operation
    from ..params.api_keys import (
        ApiKeysCreateParams,
        ApiKeysDeleteParams,
        ApiKeysGetParams,
        ApiKeysListParams,
        ApiKeysUpdateParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "create": _operations.CREATE,
    "delete": _operations.DELETE,
    "get": _operations.GET,
    "get_current_key_metadata": _operations.GET_CURRENT_KEY_METADATA,
    "list": _operations.LIST,
    "update": _operations.UPDATE,
}


class ApiKeys(SyncResource[O]):
    """Api keys: `create`, `delete`, `get`, `get_current_key_metadata`, `list`, `update`."""

    __slots__ = ()
    _methods = _METHODS

    def create(
        self, *, options: O | None = None, **params: Unpack[ApiKeysCreateParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            CreateKeysResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE, params, options)

    def delete(
        self, *, options: O | None = None, **params: Unpack[ApiKeysDeleteParams]
    ) -> DeleteKeysResponse:
        """Delete an API key.

        Removes a key. To stop one only for a while, set `disabled` with `api_keys.update` instead.
        Needs a management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            options: Options for this call, which override those of the client.

        Returns:
            DeleteKeysResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE, params, options)

    def get(self, *, options: O | None = None, **params: Unpack[ApiKeysGetParams]) -> GetKeyResponse:
        """Read one API key.

        Returns the settings and spend of one key, without the key string. Needs a management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            options: Options for this call, which override those of the client.

        Returns:
            GetKeyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET, params, options)

    def get_current_key_metadata(self, *, options: O | None = None) -> GetCurrentKeyResponse:
        """Read the key in use.

        Returns the limits, spend and kind of the API key that signs this request. Works with an
        ordinary key as well as with a management key; `is_management_key` tells which it is.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            GetCurrentKeyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_CURRENT_KEY_METADATA, {}, options)

    def list(self, *, options: O | None = None, **params: Unpack[ApiKeysListParams]) -> ListKeysResponse:
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
            options: Options for this call, which override those of the client.

        Returns:
            ListKeysResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST, params, options)

    def update(
        self, *, options: O | None = None, **params: Unpack[ApiKeysUpdateParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            UpdateKeysResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 429,
            500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.UPDATE, params, options)


class AsyncApiKeys(AsyncResource[O]):
    """Api keys: `create`, `delete`, `get`, `get_current_key_metadata`, `list`, `update`."""

    __slots__ = ()
    _methods = _METHODS

    async def create(
        self, *, options: O | None = None, **params: Unpack[ApiKeysCreateParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            CreateKeysResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE, params, options)

    async def delete(
        self, *, options: O | None = None, **params: Unpack[ApiKeysDeleteParams]
    ) -> DeleteKeysResponse:
        """Delete an API key.

        Removes a key. To stop one only for a while, set `disabled` with `api_keys.update` instead.
        Needs a management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            options: Options for this call, which override those of the client.

        Returns:
            DeleteKeysResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE, params, options)

    async def get(self, *, options: O | None = None, **params: Unpack[ApiKeysGetParams]) -> GetKeyResponse:
        """Read one API key.

        Returns the settings and spend of one key, without the key string. Needs a management key.

        Args:
            hash: Hash that names the key, the SHA-256 of the key string in lowercase
                hexadecimal.
            options: Options for this call, which override those of the client.

        Returns:
            GetKeyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET, params, options)

    async def get_current_key_metadata(self, *, options: O | None = None) -> GetCurrentKeyResponse:
        """Read the key in use.

        Returns the limits, spend and kind of the API key that signs this request. Works with an
        ordinary key as well as with a management key; `is_management_key` tells which it is.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            GetCurrentKeyResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_CURRENT_KEY_METADATA, {}, options)

    async def list(
        self, *, options: O | None = None, **params: Unpack[ApiKeysListParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            ListKeysResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST, params, options)

    async def update(
        self, *, options: O | None = None, **params: Unpack[ApiKeysUpdateParams]
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
            options: Options for this call, which override those of the client.

        Returns:
            UpdateKeysResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 429,
            500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.UPDATE, params, options)
