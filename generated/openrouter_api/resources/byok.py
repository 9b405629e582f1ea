# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `byok`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import byok as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.byok import (
        CreateBYOKKeyResponse,
        DeleteBYOKKeyResponse,
        GetBYOKKeyResponse,
        ListBYOKKeysResponse,
        UpdateBYOKKeyResponse,
    )
    from ..models.values import (
        BYOKProviderSlug,
        CreateBYOKKeyRequestDeclaredRegion,
        ListBYOKKeysProvider,
        UpdateBYOKKeyRequestDeclaredRegion,
    )
    from ..operation import Retries, Timeouts


class Byok(SyncResource[O]):
    """Byok: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        key: str,
        provider: BYOKProviderSlug,
        allowed_api_key_hashes: Sequence[str] | None = NOT_GIVEN,
        allowed_models: Sequence[str] | None = NOT_GIVEN,
        allowed_user_ids: Sequence[str] | None = NOT_GIVEN,
        declared_region: CreateBYOKKeyRequestDeclaredRegion | None = NOT_GIVEN,
        declared_zdr: bool | None = NOT_GIVEN,
        disabled: bool = NOT_GIVEN,
        is_byok_only: bool = NOT_GIVEN,
        is_fallback: bool = NOT_GIVEN,
        is_required: bool = NOT_GIVEN,
        name: str | None = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateBYOKKeyResponse:
        """Store a provider key.

        Hands OpenRouter a credential of yours with a provider, so that requests can run on your
        account there. Needs a management key. The secret appears in no answer, not even this one.

        Args:
            key: The secret that the provider issued, in plain text. It cannot be read back.
            provider: Provider that issued the secret. Fixed once stored.
            allowed_api_key_hashes: Restricts the credential to requests signed with these
                OpenRouter API keys, given as lowercase hex SHA-256 of the key strings. Null or
                absent lets every key use it. Limits: at least 1 item, at most 100 items.
            allowed_models: Restricts the credential to these models. Null or absent lets every
                model use it. Limits: at most 100 items.
            allowed_user_ids: Restricts the credential to requests of these users. Null or
                absent lets every user use it. Limits: at most 100 items.
            declared_region: Region in which the provider processes requests on this credential,
                as you declare it. Null or absent declares none.
            declared_zdr: Whether the provider works under zero data retention (ZDR) for this
                credential, as you declare it. Null or absent declares nothing.
            disabled: Store the credential without putting it to use yet.
            is_byok_only: By its name, run what this credential covers only on keys of your own.
                How it differs from `is_required` is not documented.
            is_fallback: Keep the credential as a fallback instead of trying it first.
            is_required: By its name, make requests use the credential where it applies, without
                falling back on OpenRouter's own access to the provider. The exact effect is not
                documented.
            name: Name to recognize the credential by. Limits: at most 255 characters.
            workspace_id: Workspace that the credential is for. Fixed once stored.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateBYOKKeyResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.byok.create(key="the-key-of-the-provider", provider="openai")
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteBYOKKeyResponse:
        """Delete a provider key.

        Removes a stored provider key. Needs a management key. To take one out of use and keep it,
        set `disabled` with `byok.update`.

        Args:
            id: Id of the stored key to remove.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteBYOKKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.byok.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> GetBYOKKeyResponse:
        """Read a provider key's settings.

        Returns one stored provider key without its secret. Needs a management key.

        Args:
            id: Id of the stored key, from `byok.list` or `byok.create`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetBYOKKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.byok.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        provider: ListBYOKKeysProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListBYOKKeysResponse:
        """List your provider keys.

        Returns the provider credentials stored for use with OpenRouter (bring your own key),
        without the secrets. Needs a management key. Page with `offset` and `limit`; `total_count`
        says how many match in all.

        Args:
            offset: Keys to skip before the page begins. The API default is `0`. Limits: at
                least 0.
            limit: Most keys to return in one page. The API default is `50`. Limits: from 1 to
                100.
            workspace_id: Only keys of this workspace.
            provider: Only keys for this provider. Keys for all providers when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListBYOKKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.byok.list()
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        id: str,
        allowed_api_key_hashes: Sequence[str] | None = NOT_GIVEN,
        allowed_models: Sequence[str] | None = NOT_GIVEN,
        allowed_user_ids: Sequence[str] | None = NOT_GIVEN,
        declared_region: UpdateBYOKKeyRequestDeclaredRegion | None = NOT_GIVEN,
        declared_zdr: bool | None = NOT_GIVEN,
        disabled: bool = NOT_GIVEN,
        is_byok_only: bool = NOT_GIVEN,
        is_fallback: bool = NOT_GIVEN,
        is_required: bool = NOT_GIVEN,
        key: str = NOT_GIVEN,
        name: str | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateBYOKKeyResponse:
        """Change a provider key.

        Changes the fields that are sent and leaves the rest; sending `key` replaces the secret.
        Needs a management key. The provider and the workspace of a stored key cannot be changed.

        Args:
            id: Id of the stored key to change.
            allowed_api_key_hashes: New list of OpenRouter API keys that may use the credential,
                as lowercase hex SHA-256 of the key strings. Null opens it to every key. Limits: at
                least 1 item, at most 100 items.
            allowed_models: New list of models that may use the credential. Null opens it to
                every model. Limits: at most 100 items.
            allowed_user_ids: New list of users whose requests may use the credential. Null
                opens it to every user. Limits: at most 100 items.
            declared_region: New statement of the region in which the provider processes
                requests on this credential. Null declares none.
            declared_zdr: New statement of whether the provider works under zero data retention
                (ZDR) for this credential. Null declares nothing.
            disabled: True takes the credential out of use; false brings it back.
            is_byok_only: By its name, whether to run what this credential covers only on keys
                of your own. How it differs from `is_required` is not documented.
            is_fallback: Whether to use the credential as a fallback instead of trying it first.
            is_required: By its name, whether requests must use the credential where it applies,
                without falling back on OpenRouter's own access to the provider. The exact effect is
                not documented.
            key: New secret from the provider, replacing the stored one. It cannot be read back.
            name: New name for the credential; null removes the name. Limits: at most 255
                characters.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateBYOKKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.byok.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", disabled=True
            )
        """
        raise NotImplementedError


class AsyncByok(AsyncResource[O]):
    """Byok: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        key: str,
        provider: BYOKProviderSlug,
        allowed_api_key_hashes: Sequence[str] | None = NOT_GIVEN,
        allowed_models: Sequence[str] | None = NOT_GIVEN,
        allowed_user_ids: Sequence[str] | None = NOT_GIVEN,
        declared_region: CreateBYOKKeyRequestDeclaredRegion | None = NOT_GIVEN,
        declared_zdr: bool | None = NOT_GIVEN,
        disabled: bool = NOT_GIVEN,
        is_byok_only: bool = NOT_GIVEN,
        is_fallback: bool = NOT_GIVEN,
        is_required: bool = NOT_GIVEN,
        name: str | None = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreateBYOKKeyResponse:
        """Store a provider key.

        Hands OpenRouter a credential of yours with a provider, so that requests can run on your
        account there. Needs a management key. The secret appears in no answer, not even this one.

        Args:
            key: The secret that the provider issued, in plain text. It cannot be read back.
            provider: Provider that issued the secret. Fixed once stored.
            allowed_api_key_hashes: Restricts the credential to requests signed with these
                OpenRouter API keys, given as lowercase hex SHA-256 of the key strings. Null or
                absent lets every key use it. Limits: at least 1 item, at most 100 items.
            allowed_models: Restricts the credential to these models. Null or absent lets every
                model use it. Limits: at most 100 items.
            allowed_user_ids: Restricts the credential to requests of these users. Null or
                absent lets every user use it. Limits: at most 100 items.
            declared_region: Region in which the provider processes requests on this credential,
                as you declare it. Null or absent declares none.
            declared_zdr: Whether the provider works under zero data retention (ZDR) for this
                credential, as you declare it. Null or absent declares nothing.
            disabled: Store the credential without putting it to use yet.
            is_byok_only: By its name, run what this credential covers only on keys of your own.
                How it differs from `is_required` is not documented.
            is_fallback: Keep the credential as a fallback instead of trying it first.
            is_required: By its name, make requests use the credential where it applies, without
                falling back on OpenRouter's own access to the provider. The exact effect is not
                documented.
            name: Name to recognize the credential by. Limits: at most 255 characters.
            workspace_id: Workspace that the credential is for. Fixed once stored.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreateBYOKKeyResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.byok.create(key="the-key-of-the-provider", provider="openai")
        """
        raise NotImplementedError

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeleteBYOKKeyResponse:
        """Delete a provider key.

        Removes a stored provider key. Needs a management key. To take one out of use and keep it,
        set `disabled` with `byok.update`.

        Args:
            id: Id of the stored key to remove.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeleteBYOKKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.byok.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> GetBYOKKeyResponse:
        """Read a provider key's settings.

        Returns one stored provider key without its secret. Needs a management key.

        Args:
            id: Id of the stored key, from `byok.list` or `byok.create`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetBYOKKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.byok.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        provider: ListBYOKKeysProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListBYOKKeysResponse:
        """List your provider keys.

        Returns the provider credentials stored for use with OpenRouter (bring your own key),
        without the secrets. Needs a management key. Page with `offset` and `limit`; `total_count`
        says how many match in all.

        Args:
            offset: Keys to skip before the page begins. The API default is `0`. Limits: at
                least 0.
            limit: Most keys to return in one page. The API default is `50`. Limits: from 1 to
                100.
            workspace_id: Only keys of this workspace.
            provider: Only keys for this provider. Keys for all providers when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListBYOKKeysResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.byok.list()
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        id: str,
        allowed_api_key_hashes: Sequence[str] | None = NOT_GIVEN,
        allowed_models: Sequence[str] | None = NOT_GIVEN,
        allowed_user_ids: Sequence[str] | None = NOT_GIVEN,
        declared_region: UpdateBYOKKeyRequestDeclaredRegion | None = NOT_GIVEN,
        declared_zdr: bool | None = NOT_GIVEN,
        disabled: bool = NOT_GIVEN,
        is_byok_only: bool = NOT_GIVEN,
        is_fallback: bool = NOT_GIVEN,
        is_required: bool = NOT_GIVEN,
        key: str = NOT_GIVEN,
        name: str | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdateBYOKKeyResponse:
        """Change a provider key.

        Changes the fields that are sent and leaves the rest; sending `key` replaces the secret.
        Needs a management key. The provider and the workspace of a stored key cannot be changed.

        Args:
            id: Id of the stored key to change.
            allowed_api_key_hashes: New list of OpenRouter API keys that may use the credential,
                as lowercase hex SHA-256 of the key strings. Null opens it to every key. Limits: at
                least 1 item, at most 100 items.
            allowed_models: New list of models that may use the credential. Null opens it to
                every model. Limits: at most 100 items.
            allowed_user_ids: New list of users whose requests may use the credential. Null
                opens it to every user. Limits: at most 100 items.
            declared_region: New statement of the region in which the provider processes
                requests on this credential. Null declares none.
            declared_zdr: New statement of whether the provider works under zero data retention
                (ZDR) for this credential. Null declares nothing.
            disabled: True takes the credential out of use; false brings it back.
            is_byok_only: By its name, whether to run what this credential covers only on keys
                of your own. How it differs from `is_required` is not documented.
            is_fallback: Whether to use the credential as a fallback instead of trying it first.
            is_required: By its name, whether requests must use the credential where it applies,
                without falling back on OpenRouter's own access to the provider. The exact effect is
                not documented.
            key: New secret from the provider, replacing the stored one. It cannot be read back.
            name: New name for the credential; null removes the name. Limits: at most 255
                characters.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdateBYOKKeyResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.byok.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", disabled=True
            )
        """
        raise NotImplementedError
