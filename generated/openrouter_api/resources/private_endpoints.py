# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `private_endpoints`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..deprecation import RemovedError, deprecated
from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import private_endpoints as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, NoReturn

    from ..models.private_endpoints import (
        DeletePrivateEndpointResponse,
        ListPrivateEndpointsResponse,
        ManagedPrivateEndpointResponse,
        PrivateEndpointActivation,
        PrivateEndpointPricing,
        PrivateEndpointResponse,
        PrivateEndpointValidationResponse,
        UpdatePrivateEndpointSettingsRequest,
    )
    from ..models.values import (
        CreatePrivateEndpointRequestDeclaredRegion,
        DeletePrivateEndpointDraftOnly,
        PrivateEndpointDeclaredParameter,
        UpdatePrivateEndpointRequestDeclaredRegion,
    )
    from ..operation import Retries, Timeouts
    from ..params.private_endpoints import (
        PrivateEndpointActivationDict,
        PrivateEndpointPricingDict,
        UpdatePrivateEndpointSettingsRequestDict,
    )


class PrivateEndpoints(SyncResource[O]):
    """Private endpoints: `activate`, `create`, `delete`, `disable`, `enable`, `get`, `list`, `update`,
    `validate`.
    """

    __slots__ = ()

    @sync_method(_operations.ACTIVATE)
    def activate(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ManagedPrivateEndpointResponse:
        """Activate a private endpoint.

        Puts a draft into service. Run `private_endpoints.validate` first: the reasons
        `not_validated` and `validation_stale` show that a validation must exist and be fresh. Needs
        a management key.

        Args:
            id: Id of the draft to put into service.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.activate(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
        """
        raise NotImplementedError

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        model_permaslug: str,
        provider_slug: str,
        upstream_model_id: str,
        activate: PrivateEndpointActivationDict | PrivateEndpointActivation = NOT_GIVEN,
        base_url: str = NOT_GIVEN,
        declared_parameters: Sequence[PrivateEndpointDeclaredParameter] = NOT_GIVEN,
        declared_region: CreatePrivateEndpointRequestDeclaredRegion | None = NOT_GIVEN,
        declared_zdr: bool | None = NOT_GIVEN,
        pricing: PrivateEndpointPricingDict | PrivateEndpointPricing = NOT_GIVEN,
        settings: UpdatePrivateEndpointSettingsRequestDict | UpdatePrivateEndpointSettingsRequest = NOT_GIVEN,
        idempotency_key: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ManagedPrivateEndpointResponse:
        """Create a private endpoint.

        Adds a private endpoint as a draft, which serves nothing until it is validated and
        activated. With `activate` both are done at once; when that fails, the error body carries
        the endpoint and what the validation found. Send `idempotency-key` to be able to repeat the
        call safely. Needs a management key.

        Args:
            model_permaslug: Permanent slug of the model version that the endpoint serves.
            provider_slug: Slug of the provider that runs the endpoint, which may be one of
                `private_providers`.
            upstream_model_id: Id by which the provider itself knows the model or deployment.
            activate: Validate the new endpoint and put it into service at once. It stays a
                draft when absent.
            base_url: Base URL of the provider's API for this endpoint. Which URL applies when
                absent is not documented.
            declared_parameters: Request parameters that the endpoint understands, as you
                declare it.
            declared_region: Region in which the endpoint processes requests, as you declare it.
                Null or absent declares nothing.
            declared_zdr: Whether the endpoint works under zero data retention (ZDR), as you
                declare it. Null or absent declares nothing.
            pricing: Prices of the endpoint. Which prices apply when absent is not documented.
            settings: What else the endpoint can do. What applies when absent is not documented.
            idempotency_key: Text of your choice that marks one creation. A repeat with the same
                body gets the first result again; with another body it gets 422
                (`idempotency_key_reused`). How long it is remembered is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ManagedPrivateEndpointResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.create(
                model_permaslug="openai/gpt-4o-mini",
                provider_slug="openai",
                upstream_model_id="gpt-4o-mini",
            )
        """
        raise NotImplementedError

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        id: str,
        draft_only: DeletePrivateEndpointDraftOnly = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeletePrivateEndpointResponse:
        """Delete a private endpoint.

        Removes a private endpoint. To take one out of service and keep it, call
        `private_endpoints.disable`. Needs a management key.

        Args:
            id: Id of the private endpoint to remove.
            draft_only: By its name, `true` restricts the removal to an endpoint that is still a
                draft, as a guard against removing one in service. No such restriction when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeletePrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.delete(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.DISABLE)
    def disable(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ManagedPrivateEndpointResponse:
        """Disable a private endpoint.

        Takes an active private endpoint out of service and keeps it; `private_endpoints.enable`
        brings it back. Needs a management key.

        Args:
            id: Id of the active endpoint to take out of service.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.disable(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
        """
        raise NotImplementedError

    @sync_method(_operations.ENABLE)
    def enable(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ManagedPrivateEndpointResponse:
        """Enable a private endpoint.

        Brings a disabled private endpoint back into service; for a draft there is
        `private_endpoints.activate`. Needs a management key.

        Args:
            id: Id of the disabled endpoint to bring back.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.enable(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> PrivateEndpointResponse:
        """Get a private endpoint.

        Returns one private endpoint with its address and prices. Needs a management key.

        Args:
            id: Id of the private endpoint, from `private_endpoints.list` or
                `private_endpoints.create`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerTimeoutError (408), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.get(id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34")
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
    ) -> ListPrivateEndpointsResponse:
        """List private endpoints.

        Lists your private endpoints in short form. A private endpoint is an offer of a model by a
        provider for you alone, which runs on a provider key that you store (BYOK). One answer holds
        them all. Needs a management key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListPrivateEndpointsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                ServerTimeoutError (408), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.list()
        """
        raise NotImplementedError

    @sync_method(_operations.UPDATE)
    def update(
        self,
        *,
        id: str,
        base_url: str = NOT_GIVEN,
        declared_parameters: Sequence[PrivateEndpointDeclaredParameter] = NOT_GIVEN,
        declared_region: UpdatePrivateEndpointRequestDeclaredRegion | None = NOT_GIVEN,
        declared_zdr: bool | None = NOT_GIVEN,
        pricing: PrivateEndpointPricingDict | PrivateEndpointPricing = NOT_GIVEN,
        settings: UpdatePrivateEndpointSettingsRequestDict | UpdatePrivateEndpointSettingsRequest = NOT_GIVEN,
        upstream_model_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> PrivateEndpointResponse:
        """Change a draft private endpoint.

        Changes where a private endpoint leads and what you declare about it. Only a draft can be
        changed; any other answers 409. Needs a management key.

        Args:
            id: Id of the draft to change.
            base_url: New base URL of the provider's API for this endpoint.
            declared_parameters: Request parameters that the endpoint understands, as you
                declare it.
            declared_region: Region in which the endpoint processes requests, as you declare it.
                Null declares none.
            declared_zdr: Whether the endpoint works under zero data retention (ZDR), as you
                declare it. Null declares nothing.
            pricing: New prices of the endpoint. Whether prices left out stay is not documented.
            settings: What else the endpoint can do. Whether settings left out stay is not
                documented.
            upstream_model_id: Id by which the provider itself knows the model or deployment.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", declared_zdr=True
            )
        """
        raise NotImplementedError

    @sync_method(_operations.VALIDATE)
    def validate(
        self,
        *,
        id: str,
        workspace_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> PrivateEndpointValidationResponse:
        """Validate a private endpoint.

        Checks whether a private endpoint can be reached and answers as it should. A validation that
        fails is a success of this call, with status 200: read `passed`, and in `checks` the reason.
        Needs a management key.

        Args:
            id: Id of the private endpoint to check.
            workspace_id: Workspace in which to validate the endpoint. By the reason
                `no_byok_key`, it must hold a key for the provider.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            PrivateEndpointValidationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.private_endpoints.validate(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
                workspace_id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
            )
        """
        raise NotImplementedError

    @deprecated("removed from the API; use `private_endpoints.update(pricing=...)`", category=None)
    def update_pricing(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Removed from the API; use `private_endpoints.update(pricing=...)`. Raises RemovedError;
        nothing is sent.
        """
        raise RemovedError("private_endpoints.update_pricing", "use `private_endpoints.update(pricing=...)`")


class AsyncPrivateEndpoints(AsyncResource[O]):
    """Private endpoints: `activate`, `create`, `delete`, `disable`, `enable`, `get`, `list`, `update`,
    `validate`.
    """

    __slots__ = ()

    @async_method(_operations.ACTIVATE)
    async def activate(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ManagedPrivateEndpointResponse:
        """Activate a private endpoint.

        Puts a draft into service. Run `private_endpoints.validate` first: the reasons
        `not_validated` and `validation_stale` show that a validation must exist and be fresh. Needs
        a management key.

        Args:
            id: Id of the draft to put into service.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.activate(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
        """
        raise NotImplementedError

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        model_permaslug: str,
        provider_slug: str,
        upstream_model_id: str,
        activate: PrivateEndpointActivationDict | PrivateEndpointActivation = NOT_GIVEN,
        base_url: str = NOT_GIVEN,
        declared_parameters: Sequence[PrivateEndpointDeclaredParameter] = NOT_GIVEN,
        declared_region: CreatePrivateEndpointRequestDeclaredRegion | None = NOT_GIVEN,
        declared_zdr: bool | None = NOT_GIVEN,
        pricing: PrivateEndpointPricingDict | PrivateEndpointPricing = NOT_GIVEN,
        settings: UpdatePrivateEndpointSettingsRequestDict | UpdatePrivateEndpointSettingsRequest = NOT_GIVEN,
        idempotency_key: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ManagedPrivateEndpointResponse:
        """Create a private endpoint.

        Adds a private endpoint as a draft, which serves nothing until it is validated and
        activated. With `activate` both are done at once; when that fails, the error body carries
        the endpoint and what the validation found. Send `idempotency-key` to be able to repeat the
        call safely. Needs a management key.

        Args:
            model_permaslug: Permanent slug of the model version that the endpoint serves.
            provider_slug: Slug of the provider that runs the endpoint, which may be one of
                `private_providers`.
            upstream_model_id: Id by which the provider itself knows the model or deployment.
            activate: Validate the new endpoint and put it into service at once. It stays a
                draft when absent.
            base_url: Base URL of the provider's API for this endpoint. Which URL applies when
                absent is not documented.
            declared_parameters: Request parameters that the endpoint understands, as you
                declare it.
            declared_region: Region in which the endpoint processes requests, as you declare it.
                Null or absent declares nothing.
            declared_zdr: Whether the endpoint works under zero data retention (ZDR), as you
                declare it. Null or absent declares nothing.
            pricing: Prices of the endpoint. Which prices apply when absent is not documented.
            settings: What else the endpoint can do. What applies when absent is not documented.
            idempotency_key: Text of your choice that marks one creation. A repeat with the same
                body gets the first result again; with another body it gets 422
                (`idempotency_key_reused`). How long it is remembered is not documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ManagedPrivateEndpointResponse (status 201).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.create(
                model_permaslug="openai/gpt-4o-mini",
                provider_slug="openai",
                upstream_model_id="gpt-4o-mini",
            )
        """
        raise NotImplementedError

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        id: str,
        draft_only: DeletePrivateEndpointDraftOnly = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> DeletePrivateEndpointResponse:
        """Delete a private endpoint.

        Removes a private endpoint. To take one out of service and keep it, call
        `private_endpoints.disable`. Needs a management key.

        Args:
            id: Id of the private endpoint to remove.
            draft_only: By its name, `true` restricts the removal to an endpoint that is still a
                draft, as a guard against removing one in service. No such restriction when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            DeletePrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.delete(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
        """
        raise NotImplementedError

    @async_method(_operations.DISABLE)
    async def disable(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ManagedPrivateEndpointResponse:
        """Disable a private endpoint.

        Takes an active private endpoint out of service and keeps it; `private_endpoints.enable`
        brings it back. Needs a management key.

        Args:
            id: Id of the active endpoint to take out of service.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.disable(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
        """
        raise NotImplementedError

    @async_method(_operations.ENABLE)
    async def enable(
        self,
        *,
        id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ManagedPrivateEndpointResponse:
        """Enable a private endpoint.

        Brings a disabled private endpoint back into service; for a draft there is
        `private_endpoints.activate`. Needs a management key.

        Args:
            id: Id of the disabled endpoint to bring back.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ManagedPrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.enable(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
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
    ) -> PrivateEndpointResponse:
        """Get a private endpoint.

        Returns one private endpoint with its address and prices. Needs a management key.

        Args:
            id: Id of the private endpoint, from `private_endpoints.list` or
                `private_endpoints.create`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerTimeoutError (408), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.get(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34"
            )
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
    ) -> ListPrivateEndpointsResponse:
        """List private endpoints.

        Lists your private endpoints in short form. A private endpoint is an offer of a model by a
        provider for you alone, which runs on a provider key that you store (BYOK). One answer holds
        them all. Needs a management key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListPrivateEndpointsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                ServerTimeoutError (408), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.list()
        """
        raise NotImplementedError

    @async_method(_operations.UPDATE)
    async def update(
        self,
        *,
        id: str,
        base_url: str = NOT_GIVEN,
        declared_parameters: Sequence[PrivateEndpointDeclaredParameter] = NOT_GIVEN,
        declared_region: UpdatePrivateEndpointRequestDeclaredRegion | None = NOT_GIVEN,
        declared_zdr: bool | None = NOT_GIVEN,
        pricing: PrivateEndpointPricingDict | PrivateEndpointPricing = NOT_GIVEN,
        settings: UpdatePrivateEndpointSettingsRequestDict | UpdatePrivateEndpointSettingsRequest = NOT_GIVEN,
        upstream_model_id: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> PrivateEndpointResponse:
        """Change a draft private endpoint.

        Changes where a private endpoint leads and what you declare about it. Only a draft can be
        changed; any other answers 409. Needs a management key.

        Args:
            id: Id of the draft to change.
            base_url: New base URL of the provider's API for this endpoint.
            declared_parameters: Request parameters that the endpoint understands, as you
                declare it.
            declared_region: Region in which the endpoint processes requests, as you declare it.
                Null declares none.
            declared_zdr: Whether the endpoint works under zero data retention (ZDR), as you
                declare it. Null declares nothing.
            pricing: New prices of the endpoint. Whether prices left out stay is not documented.
            settings: What else the endpoint can do. Whether settings left out stay is not
                documented.
            upstream_model_id: Id by which the provider itself knows the model or deployment.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            PrivateEndpointResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.update(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34", declared_zdr=True
            )
        """
        raise NotImplementedError

    @async_method(_operations.VALIDATE)
    async def validate(
        self,
        *,
        id: str,
        workspace_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> PrivateEndpointValidationResponse:
        """Validate a private endpoint.

        Checks whether a private endpoint can be reached and answers as it should. A validation that
        fails is a success of this call, with status 200: read `passed`, and in `checks` the reason.
        Needs a management key.

        Args:
            id: Id of the private endpoint to check.
            workspace_id: Workspace in which to validate the endpoint. By the reason
                `no_byok_key`, it must hold a key for the provider.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            PrivateEndpointValidationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ServerTimeoutError (408),
                ConflictError (409), UnprocessableEntityError (422), InternalServerError (500),
                BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.private_endpoints.validate(
                id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
                workspace_id="7d9f4a52-3c1e-4b8a-9f60-2d5e8c1b7a34",
            )
        """
        raise NotImplementedError

    @deprecated("removed from the API; use `private_endpoints.update(pricing=...)`", category=None)
    async def update_pricing(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Removed from the API; use `private_endpoints.update(pricing=...)`. Raises RemovedError;
        nothing is sent.
        """
        raise RemovedError("private_endpoints.update_pricing", "use `private_endpoints.update(pricing=...)`")
