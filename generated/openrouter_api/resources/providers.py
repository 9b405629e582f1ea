# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `providers`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import AsyncResource, O, SyncResource
from ..operations import providers as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.providers import ListProvidersResponse
    from ..operation import Operation


_METHODS: dict[str, Operation[Any, Any]] = {
    "list": _operations.LIST,
}


class Providers(SyncResource[O]):
    """Providers: `list`."""

    __slots__ = ()
    _methods = _METHODS

    def list(self, *, options: O | None = None) -> ListProvidersResponse:
        """List inference providers.

        Gives every provider with its slug, location and policies. One answer holds them all. Slugs
        go into the `order`, `only` and `ignore` lists of provider preferences.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            ListProvidersResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST, {}, options)


class AsyncProviders(AsyncResource[O]):
    """Providers: `list`."""

    __slots__ = ()
    _methods = _METHODS

    async def list(self, *, options: O | None = None) -> ListProvidersResponse:
        """List inference providers.

        Gives every provider with its slug, location and policies. One answer holds them all. Slugs
        go into the `order`, `only` and `ignore` lists of provider preferences.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            ListProvidersResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST, {}, options)
