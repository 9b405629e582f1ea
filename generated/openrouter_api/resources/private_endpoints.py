# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `private_endpoints`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import private_endpoints as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.private_endpoints import (
        DeletePrivateEndpointResponse,
        ListPrivateEndpointsResponse,
        ManagedPrivateEndpointResponse,
        PrivateEndpointResponse,
        PrivateEndpointValidationResponse,
    )
    from ..operation import Operation
    from ..params.private_endpoints import (
        PrivateEndpointsActivateParams,
        PrivateEndpointsCreateParams,
        PrivateEndpointsDeleteParams,
        PrivateEndpointsDisableParams,
        PrivateEndpointsEnableParams,
        PrivateEndpointsGetParams,
        PrivateEndpointsUpdateParams,
        PrivateEndpointsUpdatePricingParams,
        PrivateEndpointsValidateParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "activate": _operations.ACTIVATE,
    "create": _operations.CREATE,
    "delete": _operations.DELETE,
    "disable": _operations.DISABLE,
    "enable": _operations.ENABLE,
    "get": _operations.GET,
    "list": _operations.LIST,
    "update": _operations.UPDATE,
    "update_pricing": _operations.UPDATE_PRICING,
    "validate": _operations.VALIDATE,
}


class PrivateEndpoints(SyncResource[O]):
    """Private endpoints: `activate`, `create`, `delete`, `disable`, `enable`, `get`, `list`, `update`,
    `update_pricing`, `validate`.
    """

    __slots__ = ()
    _methods = _METHODS

    def activate(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsActivateParams]
    ) -> ManagedPrivateEndpointResponse:
        """Activate a private endpoint.

        Puts a draft into service. Run `private_endpoints.validate` first: the reasons
        `not_validated` and `validation_stale` show that a validation must exist and be fresh. Needs
        a management key.

        Args:
            id: Id of the draft to put into service.
            options: Options for this call, which override those of the client.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.ACTIVATE, params, options)

    def create(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsCreateParams]
    ) -> ManagedPrivateEndpointResponse:
        """Create a private endpoint.

        Adds a private endpoint as a draft, which serves nothing until it is validated and
        activated. With `activate` both are done at once; when that fails, the error body carries
        the endpoint and what the validation found. Send `idempotency-key` to be able to repeat the
        call safely. Needs a management key.

        Args:
            model_permaslug: Permanent slug of the model version that the endpoint serves.
            provider_slug: Slug of the provider that runs the endpoint.
            upstream_model_id: Id by which the provider itself knows the model or deployment.
            idempotency_key: Text of your choice that marks one creation. A repeat with the same
                body gets the first result again; with another body it gets 422
                (`idempotency_key_reused`). How long it is remembered is not documented.
            activate: Validate the new endpoint and put it into service at once. It stays a
                draft when absent.
            base_url: Base URL of the provider's API for this endpoint. Which URL applies when
                absent is not documented.
            declared_region: Region in which the endpoint processes requests, as you declare it.
                Null or absent declares nothing.
            declared_zdr: Whether the endpoint works under zero data retention (ZDR), as you
                declare it. Null or absent declares nothing.
            pricing: Prices of the endpoint. Which prices apply when absent is not documented.
            options: Options for this call, which override those of the client.

        Returns:
            ManagedPrivateEndpointResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE, params, options)

    def delete(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsDeleteParams]
    ) -> DeletePrivateEndpointResponse:
        """Delete a private endpoint.

        Removes a private endpoint. To take one out of service and keep it, call
        `private_endpoints.disable`. Needs a management key.

        Args:
            id: Id of the private endpoint to remove.
            draft_only: By its name, `true` restricts the removal to an endpoint that is still a
                draft, as a guard against removing one in service. No such restriction when absent.
            options: Options for this call, which override those of the client.

        Returns:
            DeletePrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE, params, options)

    def disable(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsDisableParams]
    ) -> ManagedPrivateEndpointResponse:
        """Disable a private endpoint.

        Takes an active private endpoint out of service and keeps it; `private_endpoints.enable`
        brings it back. Needs a management key.

        Args:
            id: Id of the active endpoint to take out of service.
            options: Options for this call, which override those of the client.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DISABLE, params, options)

    def enable(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsEnableParams]
    ) -> ManagedPrivateEndpointResponse:
        """Enable a private endpoint.

        Brings a disabled private endpoint back into service; for a draft there is
        `private_endpoints.activate`. Needs a management key.

        Args:
            id: Id of the disabled endpoint to bring back.
            options: Options for this call, which override those of the client.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.ENABLE, params, options)

    def get(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsGetParams]
    ) -> PrivateEndpointResponse:
        """Get a private endpoint.

        Returns one private endpoint with its address and prices. Needs a management key.

        Args:
            id: Id of the private endpoint, from `private_endpoints.list` or
                `private_endpoints.create`.
            options: Options for this call, which override those of the client.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 408, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET, params, options)

    def list(self, *, options: O | None = None) -> ListPrivateEndpointsResponse:
        """List private endpoints.

        Lists your private endpoints in short form. A private endpoint is an offer of a model by a
        provider for you alone, which runs on a provider key that you store (BYOK). One answer holds
        them all. Needs a management key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            ListPrivateEndpointsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 408, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST, {}, options)

    def update(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsUpdateParams]
    ) -> PrivateEndpointResponse:
        """Change a draft private endpoint.

        Changes where a private endpoint leads and what you declare about it. Only a draft can be
        changed; any other answers 409. Prices have a call of their own,
        `private_endpoints.update_pricing`. Needs a management key.

        Args:
            id: Id of the draft to change.
            upstream_model_id: Id by which the provider itself knows the model or deployment.
                Send it even when it stays the same.
            base_url: New base URL of the provider's API for this endpoint.
            declared_region: Region in which the endpoint processes requests, as you declare it.
                Null declares none.
            declared_zdr: Whether the endpoint works under zero data retention (ZDR), as you
                declare it. Null declares nothing.
            options: Options for this call, which override those of the client.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.UPDATE, params, options)

    def update_pricing(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsUpdatePricingParams]
    ) -> PrivateEndpointResponse:
        """Replace the prices of a private endpoint.

        Sets the prices of a private endpoint anew. The whole price list is replaced, so that a
        price left out is gone. Needs a management key.

        Args:
            id: Id of the private endpoint whose prices to set.
            pricing: The complete new prices; none of the old ones remain.
            options: Options for this call, which override those of the client.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.UPDATE_PRICING, params, options)

    def validate(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsValidateParams]
    ) -> PrivateEndpointValidationResponse:
        """Validate a private endpoint.

        Checks whether a private endpoint can be reached and answers as it should. A validation that
        fails is a success of this call, with status 200: read `passed`, and in `checks` the reason.
        Needs a management key.

        Args:
            id: Id of the private endpoint to check.
            workspace_id: Workspace in which to validate the endpoint. By the reason
                `no_byok_key`, it must hold a key for the provider.
            options: Options for this call, which override those of the client.

        Returns:
            PrivateEndpointValidationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.VALIDATE, params, options)


class AsyncPrivateEndpoints(AsyncResource[O]):
    """Private endpoints: `activate`, `create`, `delete`, `disable`, `enable`, `get`, `list`, `update`,
    `update_pricing`, `validate`.
    """

    __slots__ = ()
    _methods = _METHODS

    async def activate(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsActivateParams]
    ) -> ManagedPrivateEndpointResponse:
        """Activate a private endpoint.

        Puts a draft into service. Run `private_endpoints.validate` first: the reasons
        `not_validated` and `validation_stale` show that a validation must exist and be fresh. Needs
        a management key.

        Args:
            id: Id of the draft to put into service.
            options: Options for this call, which override those of the client.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.ACTIVATE, params, options)

    async def create(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsCreateParams]
    ) -> ManagedPrivateEndpointResponse:
        """Create a private endpoint.

        Adds a private endpoint as a draft, which serves nothing until it is validated and
        activated. With `activate` both are done at once; when that fails, the error body carries
        the endpoint and what the validation found. Send `idempotency-key` to be able to repeat the
        call safely. Needs a management key.

        Args:
            model_permaslug: Permanent slug of the model version that the endpoint serves.
            provider_slug: Slug of the provider that runs the endpoint.
            upstream_model_id: Id by which the provider itself knows the model or deployment.
            idempotency_key: Text of your choice that marks one creation. A repeat with the same
                body gets the first result again; with another body it gets 422
                (`idempotency_key_reused`). How long it is remembered is not documented.
            activate: Validate the new endpoint and put it into service at once. It stays a
                draft when absent.
            base_url: Base URL of the provider's API for this endpoint. Which URL applies when
                absent is not documented.
            declared_region: Region in which the endpoint processes requests, as you declare it.
                Null or absent declares nothing.
            declared_zdr: Whether the endpoint works under zero data retention (ZDR), as you
                declare it. Null or absent declares nothing.
            pricing: Prices of the endpoint. Which prices apply when absent is not documented.
            options: Options for this call, which override those of the client.

        Returns:
            ManagedPrivateEndpointResponse (status 201).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE, params, options)

    async def delete(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsDeleteParams]
    ) -> DeletePrivateEndpointResponse:
        """Delete a private endpoint.

        Removes a private endpoint. To take one out of service and keep it, call
        `private_endpoints.disable`. Needs a management key.

        Args:
            id: Id of the private endpoint to remove.
            draft_only: By its name, `true` restricts the removal to an endpoint that is still a
                draft, as a guard against removing one in service. No such restriction when absent.
            options: Options for this call, which override those of the client.

        Returns:
            DeletePrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE, params, options)

    async def disable(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsDisableParams]
    ) -> ManagedPrivateEndpointResponse:
        """Disable a private endpoint.

        Takes an active private endpoint out of service and keeps it; `private_endpoints.enable`
        brings it back. Needs a management key.

        Args:
            id: Id of the active endpoint to take out of service.
            options: Options for this call, which override those of the client.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DISABLE, params, options)

    async def enable(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsEnableParams]
    ) -> ManagedPrivateEndpointResponse:
        """Enable a private endpoint.

        Brings a disabled private endpoint back into service; for a draft there is
        `private_endpoints.activate`. Needs a management key.

        Args:
            id: Id of the disabled endpoint to bring back.
            options: Options for this call, which override those of the client.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.ENABLE, params, options)

    async def get(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsGetParams]
    ) -> PrivateEndpointResponse:
        """Get a private endpoint.

        Returns one private endpoint with its address and prices. Needs a management key.

        Args:
            id: Id of the private endpoint, from `private_endpoints.list` or
                `private_endpoints.create`.
            options: Options for this call, which override those of the client.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 408, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET, params, options)

    async def list(self, *, options: O | None = None) -> ListPrivateEndpointsResponse:
        """List private endpoints.

        Lists your private endpoints in short form. A private endpoint is an offer of a model by a
        provider for you alone, which runs on a provider key that you store (BYOK). One answer holds
        them all. Needs a management key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            ListPrivateEndpointsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 408, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST, {}, options)

    async def update(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsUpdateParams]
    ) -> PrivateEndpointResponse:
        """Change a draft private endpoint.

        Changes where a private endpoint leads and what you declare about it. Only a draft can be
        changed; any other answers 409. Prices have a call of their own,
        `private_endpoints.update_pricing`. Needs a management key.

        Args:
            id: Id of the draft to change.
            upstream_model_id: Id by which the provider itself knows the model or deployment.
                Send it even when it stays the same.
            base_url: New base URL of the provider's API for this endpoint.
            declared_region: Region in which the endpoint processes requests, as you declare it.
                Null declares none.
            declared_zdr: Whether the endpoint works under zero data retention (ZDR), as you
                declare it. Null declares nothing.
            options: Options for this call, which override those of the client.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.UPDATE, params, options)

    async def update_pricing(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsUpdatePricingParams]
    ) -> PrivateEndpointResponse:
        """Replace the prices of a private endpoint.

        Sets the prices of a private endpoint anew. The whole price list is replaced, so that a
        price left out is gone. Needs a management key.

        Args:
            id: Id of the private endpoint whose prices to set.
            pricing: The complete new prices; none of the old ones remain.
            options: Options for this call, which override those of the client.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.UPDATE_PRICING, params, options)

    async def validate(
        self, *, options: O | None = None, **params: Unpack[PrivateEndpointsValidateParams]
    ) -> PrivateEndpointValidationResponse:
        """Validate a private endpoint.

        Checks whether a private endpoint can be reached and answers as it should. A validation that
        fails is a success of this call, with status 200: read `passed`, and in `checks` the reason.
        Needs a management key.

        Args:
            id: Id of the private endpoint to check.
            workspace_id: Workspace in which to validate the endpoint. By the reason
                `no_byok_key`, it must hold a key for the provider.
            options: Options for this call, which override those of the client.

        Returns:
            PrivateEndpointValidationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 408, 409,
            422, 500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.VALIDATE, params, options)
