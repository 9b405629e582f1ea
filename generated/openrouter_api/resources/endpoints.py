# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `endpoints`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import endpoints as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.endpoints import ListEndpointsZdrResponse, ListModelEndpointsResponse
    from ..operation import Retries, Timeouts


class Endpoints(SyncResource[O]):
    """Endpoints: `list`, `list_zdr` (`list_zdr_endpoints`). The vendor's names are in brackets."""

    __slots__ = ()

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        author: str,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListModelEndpointsResponse:
        """List the endpoints of a model.

        Lists each provider's offer of one model, with its price, limits and recent performance. One
        answer holds them all.

        Args:
            author: Author part of the model id, before the slash: `openai` in `openai/gpt-4o`.
            slug: Rest of the model id, after the slash: `gpt-4o` in `openai/gpt-4o`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListModelEndpointsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.endpoints.list(author="openai", slug="gpt-4o-mini")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_ZDR)
    def list_zdr(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListEndpointsZdrResponse:
        """List endpoints without data retention.

        Lists the endpoints that serve requests under zero data retention (ZDR), across all models.
        One answer holds them all. Plugins and tools are not covered by ZDR.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListEndpointsZdrResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.endpoints.list_zdr()
        """
        raise NotImplementedError

    list_zdr_endpoints = list_zdr


class AsyncEndpoints(AsyncResource[O]):
    """Endpoints: `list`, `list_zdr` (`list_zdr_endpoints`). The vendor's names are in brackets."""

    __slots__ = ()

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        author: str,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListModelEndpointsResponse:
        """List the endpoints of a model.

        Lists each provider's offer of one model, with its price, limits and recent performance. One
        answer holds them all.

        Args:
            author: Author part of the model id, before the slash: `openai` in `openai/gpt-4o`.
            slug: Rest of the model id, after the slash: `gpt-4o` in `openai/gpt-4o`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListModelEndpointsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.endpoints.list(author="openai", slug="gpt-4o-mini")
        """
        raise NotImplementedError

    @async_method(_operations.LIST_ZDR)
    async def list_zdr(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListEndpointsZdrResponse:
        """List endpoints without data retention.

        Lists the endpoints that serve requests under zero data retention (ZDR), across all models.
        One answer holds them all. Plugins and tools are not covered by ZDR.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListEndpointsZdrResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.endpoints.list_zdr()
        """
        raise NotImplementedError

    list_zdr_endpoints = list_zdr
