# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `private_providers`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import private_providers as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.private_providers import (
        CreatePrivateProviderResponse,
        DeletePrivateProviderResponse,
        GetPrivateProviderResponse,
        ListPrivateProvidersResponse,
        UpdatePrivateProviderResponse,
    )
    from ..operation import Retries, Timeouts


class PrivateProviders(SyncResource[O]):
    """Private providers: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        name: str,
        base_url: str = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreatePrivateProviderResponse:
        """Create a private provider.

        Adds a provider that only your organization sees. Its `slug` is the `provider_slug` of
        `private_endpoints.create`. Needs a management key, and an account that may have private
        providers.

        Args:
            name: Name of the provider.
            base_url: Base URL of the provider's API. Which URL applies when absent is not
                documented.
            display_name: Name to show. Presumably `name` when absent.
            slug: Slug to give it. How it is made up when absent is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreatePrivateProviderResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_providers.create(name="Acme", slug="acme")
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeletePrivateProviderResponse:
        """Delete a private provider.

        Removes a private provider; 409 while a private endpoint still runs under it. Needs a
        management key.

        Args:
            slug: Slug of the private provider to remove.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeletePrivateProviderResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_providers.delete(slug="acme")
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetPrivateProviderResponse:
        """Get a private provider.

        Returns one private provider. Needs a management key.

        Args:
            slug: Slug of the private provider, from `private_providers.list` or
                `private_providers.create`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetPrivateProviderResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.private_providers.get(slug="acme")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListPrivateProvidersResponse:
        """List private providers.

        Lists the private providers of the organization, all in one answer. A private provider is
        one that only you see; private endpoints run under it, with a provider key that you store
        (BYOK). Needs a management key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListPrivateProvidersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.private_providers.list()
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        slug: str,
        base_url: str = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdatePrivateProviderResponse:
        """Change a private provider.

        Changes the address or the display name of a private provider. What is left out stays, as
        far as its name and method say. Needs a management key.

        Args:
            slug: Slug of the private provider to change; the slug itself stays.
            base_url: New base URL of the provider's API. Whether null may be sent is not
                documented.
            display_name: New name to show. Whether null may be sent is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdatePrivateProviderResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_providers.update(slug="acme", display_name="Acme Inference")
        """
        raise NotImplementedError


class AsyncPrivateProviders(AsyncResource[O]):
    """Private providers: `create`, `delete`, `get`, `list`, `update`."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        name: str,
        base_url: str = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        slug: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreatePrivateProviderResponse:
        """Create a private provider.

        Adds a provider that only your organization sees. Its `slug` is the `provider_slug` of
        `private_endpoints.create`. Needs a management key, and an account that may have private
        providers.

        Args:
            name: Name of the provider.
            base_url: Base URL of the provider's API. Which URL applies when absent is not
                documented.
            display_name: Name to show. Presumably `name` when absent.
            slug: Slug to give it. How it is made up when absent is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreatePrivateProviderResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_providers.create(name="Acme", slug="acme")
        """
        raise NotImplementedError

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeletePrivateProviderResponse:
        """Delete a private provider.

        Removes a private provider; 409 while a private endpoint still runs under it. Needs a
        management key.

        Args:
            slug: Slug of the private provider to remove.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeletePrivateProviderResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_providers.delete(slug="acme")
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetPrivateProviderResponse:
        """Get a private provider.

        Returns one private provider. Needs a management key.

        Args:
            slug: Slug of the private provider, from `private_providers.list` or
                `private_providers.create`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetPrivateProviderResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.private_providers.get(slug="acme")
        """
        raise NotImplementedError

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListPrivateProvidersResponse:
        """List private providers.

        Lists the private providers of the organization, all in one answer. A private provider is
        one that only you see; private endpoints run under it, with a provider key that you store
        (BYOK). Needs a management key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListPrivateProvidersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.private_providers.list()
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        slug: str,
        base_url: str = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> UpdatePrivateProviderResponse:
        """Change a private provider.

        Changes the address or the display name of a private provider. What is left out stays, as
        far as its name and method say. Needs a management key.

        Args:
            slug: Slug of the private provider to change; the slug itself stays.
            base_url: New base URL of the provider's API. Whether null may be sent is not
                documented.
            display_name: New name to show. Whether null may be sent is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            UpdatePrivateProviderResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_providers.update(
                slug="acme", display_name="Acme Inference"
            )
        """
        raise NotImplementedError
