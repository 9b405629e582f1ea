# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `endpoints`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import endpoints as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.endpoints import ListEndpointsZdrResponse, ListModelEndpointsResponse
    from ..operation import Operation
    from ..params.endpoints import EndpointsListParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "list": _operations.LIST,
    "list_zdr_endpoints": _operations.LIST_ZDR_ENDPOINTS,
}


class Endpoints(SyncResource[O]):
    """Endpoints: `list`, `list_zdr_endpoints`."""

    __slots__ = ()
    _methods = _METHODS

    def list(
        self, *, options: O | None = None, **params: Unpack[EndpointsListParams]
    ) -> ListModelEndpointsResponse:
        """List the endpoints of a model.

        Lists each provider's offer of one model, with its price, limits and recent performance. One
        answer holds them all.

        Args:
            author: Author part of the model id, before the slash: `openai` in `openai/gpt-4o`.
            slug: Rest of the model id, after the slash: `gpt-4o` in `openai/gpt-4o`.
            options: Options for this call, which override those of the client.

        Returns:
            ListModelEndpointsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST, params, options)

    def list_zdr_endpoints(self, *, options: O | None = None) -> ListEndpointsZdrResponse:
        """List endpoints without data retention.

        Lists the endpoints that serve requests under zero data retention (ZDR), across all models.
        One answer holds them all. Plugins and tools are not covered by ZDR.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            ListEndpointsZdrResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 500, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_ZDR_ENDPOINTS, {}, options)


class AsyncEndpoints(AsyncResource[O]):
    """Endpoints: `list`, `list_zdr_endpoints`."""

    __slots__ = ()
    _methods = _METHODS

    async def list(
        self, *, options: O | None = None, **params: Unpack[EndpointsListParams]
    ) -> ListModelEndpointsResponse:
        """List the endpoints of a model.

        Lists each provider's offer of one model, with its price, limits and recent performance. One
        answer holds them all.

        Args:
            author: Author part of the model id, before the slash: `openai` in `openai/gpt-4o`.
            slug: Rest of the model id, after the slash: `gpt-4o` in `openai/gpt-4o`.
            options: Options for this call, which override those of the client.

        Returns:
            ListModelEndpointsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST, params, options)

    async def list_zdr_endpoints(self, *, options: O | None = None) -> ListEndpointsZdrResponse:
        """List endpoints without data retention.

        Lists the endpoints that serve requests under zero data retention (ZDR), across all models.
        One answer holds them all. Plugins and tools are not covered by ZDR.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            ListEndpointsZdrResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 500, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_ZDR_ENDPOINTS, {}, options)
