# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `providers`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import providers as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.providers import ListProvidersResponse
    from ..operation import Retries, Timeouts


class Providers(SyncResource[O]):
    """Providers: `list`."""

    __slots__ = ()

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
    ) -> ListProvidersResponse:
        """List inference providers.

        Gives every provider with its slug, location and policies. One answer holds them all. Slugs
        go into the `order`, `only` and `ignore` lists of provider preferences.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListProvidersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.providers.list()
        """
        raise NotImplementedError


class AsyncProviders(AsyncResource[O]):
    """Providers: `list`."""

    __slots__ = ()

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
    ) -> ListProvidersResponse:
        """List inference providers.

        Gives every provider with its slug, location and policies. One answer holds them all. Slugs
        go into the `order`, `only` and `ignore` lists of provider preferences.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListProvidersResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.providers.list()
        """
        raise NotImplementedError
