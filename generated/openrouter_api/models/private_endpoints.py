# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `private_endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..decoders import Decode, Shape, by_shape, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared import (
        BadGatewayResponse,
        ConflictResponse,
        InternalServerResponse,
        NotFoundResponse,
        UnprocessableEntityResponse,
    )
    from .values import (
        CreatePrivateEndpointRequestDeclaredRegion,
        PrivateEndpointCheckReason,
        PrivateEndpointDeclaredRegion,
        PrivateEndpointStatus,
        UpdatePrivateEndpointRequestDeclaredRegion,
    )

decode_bad_gateway_response: Decode = lazy_decoder(globals(), "shared.bad_gateway_response")
decode_conflict_response: Decode = lazy_decoder(globals(), "shared.conflict_response")
decode_internal_server_response: Decode = lazy_decoder(globals(), "shared.internal_server_response")
decode_not_found_response: Decode = lazy_decoder(globals(), "shared.not_found_response")
decode_unprocessable_entity_response: Decode = lazy_decoder(globals(), "shared.unprocessable_entity_response")


@model
class CreatePrivateEndpointRequest(_Model):
    """A private endpoint to create: which model, at which provider, under which address."""

    model_permaslug: str
    """Permanent slug of the model version that the endpoint serves."""
    provider_slug: str
    """Slug of the provider that runs the endpoint."""
    upstream_model_id: str
    """Id by which the provider itself knows the model or deployment."""
    activate: PrivateEndpointActivation | None = None
    """Validate the new endpoint and put it into service at once. It stays a draft when absent."""
    base_url: str | None = None
    """Base URL of the provider's API for this endpoint. Which URL applies when absent is not
    documented.
    """
    declared_region: CreatePrivateEndpointRequestDeclaredRegion | None = None
    """Region in which the endpoint processes requests, as you declare it. Null or absent declares
    nothing.
    """
    declared_zdr: bool | None = None
    """Whether the endpoint works under zero data retention (ZDR), as you declare it. Null or absent
    declares nothing.
    """
    pricing: PrivateEndpointPricing | None = None
    """Prices of the endpoint. Which prices apply when absent is not documented."""
    _nullable = (
        "declared_region",
        "declared_zdr",
    )
    _decoders = (
        ("activate", lambda value: decode_private_endpoint_activation(value)),
        ("pricing", lambda value: decode_private_endpoint_pricing(value)),
    )


decode_create_private_endpoint_request: Decode = CreatePrivateEndpointRequest.decode


@model
class CreatePrivateEndpointValidationFailedResponse(_Model):
    """A private endpoint was created, but could not be put into service as `activate` asked."""

    data: CreatePrivateEndpointValidationFailedResponseData
    """The endpoint and what the validation found."""
    error: CreatePrivateEndpointValidationFailedResponseError
    """What went wrong, in short."""
    _decoders = (
        ("data", lambda value: decode_create_private_endpoint_validation_failed_response_data(value)),
        ("error", lambda value: decode_create_private_endpoint_validation_failed_response_error(value)),
    )


decode_create_private_endpoint_validation_failed_response: Decode = (
    CreatePrivateEndpointValidationFailedResponse.decode
)


@model
class CreatePrivateEndpointValidationFailedResponseData(_Model):
    """The endpoint that was created, and its validation."""

    endpoint: ManagedPrivateEndpoint
    """The endpoint as it was left; keep its `id` to mend, activate or delete it."""
    validation: PrivateEndpointValidationNullable | None
    """Result of the checks. Null when there is none."""
    _nullable = ("validation",)
    _decoders = (
        ("endpoint", lambda value: decode_managed_private_endpoint(value)),
        ("validation", lambda value: decode_private_endpoint_validation_nullable(value)),
    )


decode_create_private_endpoint_validation_failed_response_data: Decode = (
    CreatePrivateEndpointValidationFailedResponseData.decode
)


@model
class CreatePrivateEndpointValidationFailedResponseError(_Model):
    """Why a new private endpoint is not in service."""

    code: int
    """Code of the error, usually the HTTP status."""
    message: str
    """Account of the error for people to read."""


decode_create_private_endpoint_validation_failed_response_error: Decode = (
    CreatePrivateEndpointValidationFailedResponseError.decode
)


@model
class DeletePrivateEndpointResponse(_Model):
    """Confirmation that a private endpoint was removed."""

    data: DeletePrivateEndpointResponseData
    """What was removed."""
    _decoders = (("data", lambda value: decode_delete_private_endpoint_response_data(value)),)


decode_delete_private_endpoint_response: Decode = DeletePrivateEndpointResponse.decode


@model
class DeletePrivateEndpointResponseData(_Model):
    """Names the private endpoint that was removed."""

    id: str
    """Id of the removed endpoint."""


decode_delete_private_endpoint_response_data: Decode = DeletePrivateEndpointResponseData.decode


@model
class ListPrivateEndpointsResponse(_Model):
    """All private endpoints, in short form."""

    data: list[PrivateEndpointSummary]
    """The endpoints; `status` tells drafts and disabled ones from those in service."""
    _decoders = (
        (
            "data",
            lambda value: (
                [decode_private_endpoint_summary(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_list_private_endpoints_response: Decode = ListPrivateEndpointsResponse.decode


@model
class ManagedPrivateEndpoint(_Model):
    """A private endpoint with its state, as the calls that create, activate, enable or disable it
    answer.
    """

    created_at: str
    """When the endpoint was created, ISO 8601."""
    declared_region: PrivateEndpointDeclaredRegion | None
    """Region that you declared for the endpoint. Null when none was declared."""
    declared_zdr: bool | None
    """Zero data retention (ZDR) as you declared it for the endpoint. Null when nothing was declared."""
    id: str
    """Id that the other `private_endpoints` operations take."""
    model_name: str | None
    """Display name of the model. Null when unknown."""
    model_permaslug: str
    """Permanent slug of the model version that the endpoint serves."""
    model_slug: str | None
    """Slug of the model, which may move on to another version. Null when unknown."""
    provider_name: str
    """Name of the provider that runs the endpoint."""
    status: PrivateEndpointStatus
    """Whether the endpoint is a draft, in service or disabled."""
    _nullable = (
        "declared_region",
        "declared_zdr",
        "model_name",
        "model_slug",
    )


decode_managed_private_endpoint: Decode = ManagedPrivateEndpoint.decode


@model
class ManagedPrivateEndpointResponse(_Model):
    """A private endpoint and its state, wrapped in `data`."""

    data: ManagedPrivateEndpoint
    """The endpoint after the call."""
    _decoders = (("data", lambda value: decode_managed_private_endpoint(value)),)


decode_managed_private_endpoint_response: Decode = ManagedPrivateEndpointResponse.decode


@model
class PrivateEndpoint(_Model):
    """A private endpoint in full, with its address and prices."""

    base_url: str | None
    """Base URL of the provider's API for this endpoint. Null when none was set."""
    declared_region: PrivateEndpointDeclaredRegion | None
    """Region that you declared for the endpoint. Null when none was declared."""
    declared_zdr: bool | None
    """Zero data retention (ZDR) as you declared it for the endpoint. Null when nothing was declared."""
    id: str
    """Id that the other `private_endpoints` operations take."""
    model_name: str | None
    """Display name of the model. Null when unknown."""
    model_permaslug: str
    """Permanent slug of the model version that the endpoint serves."""
    model_slug: str | None
    """Slug of the model, which may move on to another version. Null when unknown."""
    pricing: PrivateEndpointPricing
    """Prices of the endpoint."""
    provider_name: str
    """Name of the provider that runs the endpoint."""
    provider_slug: str | None
    """Slug of that provider. Null when unknown."""
    status: PrivateEndpointStatus
    """Whether the endpoint is a draft, in service or disabled."""
    upstream_model_id: str
    """Id by which the provider itself knows the model or deployment."""
    _nullable = (
        "base_url",
        "declared_region",
        "declared_zdr",
        "model_name",
        "model_slug",
        "provider_slug",
    )
    _decoders = (("pricing", lambda value: decode_private_endpoint_pricing(value)),)


decode_private_endpoint: Decode = PrivateEndpoint.decode


@model
class PrivateEndpointActivation(_Model):
    """Asks for a new private endpoint to be validated and activated in the call that creates it."""

    workspace_id: str
    """Workspace in which to validate the endpoint. By the reason `no_byok_key`, it must hold a key for
    the provider.
    """


decode_private_endpoint_activation: Decode = PrivateEndpointActivation.decode


@model
class PrivateEndpointCheck(_Model):
    """One check of a validation and how it went."""

    name: str
    """Which check this is. The names are not documented."""
    passed: bool
    """Whether the check went well."""
    actual_model: str | None = None
    """Model that the provider said it ran, to compare in case of `model_mismatch`. Null or absent when
    it said none.
    """
    reason: PrivateEndpointCheckReason | None = None
    """Why the check failed, for a program to read. Absent when none is given."""
    upstream_message: str | None = None
    """What the provider said about the failure, for people to read. Null or absent when it said
    nothing.
    """
    upstream_status: int | None = None
    """HTTP status of the provider's answer. Absent when there was none."""
    _nullable = (
        "actual_model",
        "upstream_message",
    )


decode_private_endpoint_check: Decode = PrivateEndpointCheck.decode


@model
class PrivateEndpointPricing(_Model):
    """Prices of a private endpoint, as decimal strings in USD. That they are for one token, as in the
    model catalog, is likely but not documented.
    """

    completion: str
    """Price of output."""
    prompt: str
    """Price of input."""
    cache_read: str | None = None
    """Price of input read from the prompt cache."""
    cache_write: str | None = None
    """Price of input written to the prompt cache."""


decode_private_endpoint_pricing: Decode = PrivateEndpointPricing.decode


@model
class PrivateEndpointResponse(_Model):
    """One private endpoint in full, wrapped in `data`."""

    data: PrivateEndpoint
    """The endpoint as it is now."""
    _decoders = (("data", lambda value: decode_private_endpoint(value)),)


decode_private_endpoint_response: Decode = PrivateEndpointResponse.decode


@model
class PrivateEndpointSummary(_Model):
    """A private endpoint in short form; `private_endpoints.get` gives the rest."""

    created_at: str
    """When the endpoint was created, ISO 8601."""
    id: str
    """Id that the other `private_endpoints` operations take."""
    model_name: str | None
    """Display name of the model. Null when unknown."""
    model_permaslug: str
    """Permanent slug of the model version that the endpoint serves."""
    model_slug: str | None
    """Slug of the model, which may move on to another version. Null when unknown."""
    provider_name: str
    """Name of the provider that runs the endpoint."""
    status: PrivateEndpointStatus
    """Whether the endpoint is a draft, in service or disabled."""
    _nullable = (
        "model_name",
        "model_slug",
    )


decode_private_endpoint_summary: Decode = PrivateEndpointSummary.decode


@model
class PrivateEndpointValidation(_Model):
    """Result of validating a private endpoint."""

    checks: list[PrivateEndpointCheck]
    """The single checks and how each went."""
    passed: bool
    """Whether the validation as a whole succeeded."""
    _decoders = (
        (
            "checks",
            lambda value: (
                [decode_private_endpoint_check(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_private_endpoint_validation: Decode = PrivateEndpointValidation.decode


@model
class PrivateEndpointValidationNullable(_Model):
    """Result of the validation that came with creating a private endpoint."""

    checks: list[PrivateEndpointCheck]
    """The single checks and how each went."""
    passed: bool
    """Whether the validation as a whole succeeded."""
    _decoders = (
        (
            "checks",
            lambda value: (
                [decode_private_endpoint_check(item) for item in value] if type(value) is list else value
            ),
        ),
    )


decode_private_endpoint_validation_nullable: Decode = PrivateEndpointValidationNullable.decode


@model
class PrivateEndpointValidationResponse(_Model):
    """Result of a validation, wrapped in `data`."""

    data: PrivateEndpointValidation
    """Whether the endpoint passed, and the checks behind that."""
    _decoders = (("data", lambda value: decode_private_endpoint_validation(value)),)


decode_private_endpoint_validation_response: Decode = PrivateEndpointValidationResponse.decode


@model
class UpdatePrivateEndpointPricingRequest(_Model):
    """A new price list for a private endpoint."""

    pricing: PrivateEndpointPricing
    """The complete new prices; none of the old ones remain."""
    _decoders = (("pricing", lambda value: decode_private_endpoint_pricing(value)),)


decode_update_private_endpoint_pricing_request: Decode = UpdatePrivateEndpointPricingRequest.decode


@model
class UpdatePrivateEndpointRequest(_Model):
    """New settings for a draft. What happens to settings left out is not documented."""

    upstream_model_id: str
    """Id by which the provider itself knows the model or deployment. Send it even when it stays the
    same.
    """
    base_url: str | None = None
    """New base URL of the provider's API for this endpoint."""
    declared_region: UpdatePrivateEndpointRequestDeclaredRegion | None = None
    """Region in which the endpoint processes requests, as you declare it. Null declares none."""
    declared_zdr: bool | None = None
    """Whether the endpoint works under zero data retention (ZDR), as you declare it. Null declares
    nothing.
    """
    _nullable = (
        "declared_region",
        "declared_zdr",
    )


decode_update_private_endpoint_request: Decode = UpdatePrivateEndpointRequest.decode


@model
class ValidatePrivateEndpointRequest(_Model):
    """Where to validate a private endpoint."""

    workspace_id: str
    """Workspace in which to validate the endpoint. By the reason `no_byok_key`, it must hold a key for
    the provider.
    """


decode_validate_private_endpoint_request: Decode = ValidatePrivateEndpointRequest.decode

decode_create_private_endpoint_status_404: Decode = by_shape(
    Shape(
        decode_create_private_endpoint_validation_failed_response,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_not_found_response,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
decode_create_private_endpoint_status_409: Decode = by_shape(
    Shape(
        decode_create_private_endpoint_validation_failed_response,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_conflict_response,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
decode_create_private_endpoint_status_422: Decode = by_shape(
    Shape(
        decode_create_private_endpoint_validation_failed_response,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_unprocessable_entity_response,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
decode_create_private_endpoint_status_500: Decode = by_shape(
    Shape(
        decode_create_private_endpoint_validation_failed_response,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_internal_server_response,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
decode_create_private_endpoint_status_502: Decode = by_shape(
    Shape(
        decode_create_private_endpoint_validation_failed_response,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_bad_gateway_response,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)

if TYPE_CHECKING:
    CreatePrivateEndpointStatus404: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | NotFoundResponse | Unknown
    )
    """Body of a 404 on creation: a failed validation with the endpoint it concerns, or a plain error
    for something that does not exist.
    """
    CreatePrivateEndpointStatus409: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | ConflictResponse | Unknown
    )
    """Body of a 409 on creation: a failed validation with the endpoint it concerns, or a plain error
    for a conflict with what exists.
    """
    CreatePrivateEndpointStatus422: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | UnprocessableEntityResponse | Unknown
    )
    """Body of a 422 on creation: a failed validation with the endpoint it concerns, or a plain error,
    as for an `idempotency-key` used again with another body.
    """
    CreatePrivateEndpointStatus500: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | InternalServerResponse | Unknown
    )
    """Body of a 500 on creation: a failed validation with the endpoint it concerns, or a plain error
    for a failure inside OpenRouter.
    """
    CreatePrivateEndpointStatus502: TypeAlias = (
        CreatePrivateEndpointValidationFailedResponse | BadGatewayResponse | Unknown
    )
    """Body of a 502 on creation: a failed validation with the endpoint it concerns, or a plain error
    for a failure upstream.
    """
else:  # what they refer to is not imported at run time
    CreatePrivateEndpointStatus404 = Any
    CreatePrivateEndpointStatus409 = Any
    CreatePrivateEndpointStatus422 = Any
    CreatePrivateEndpointStatus500 = Any
    CreatePrivateEndpointStatus502 = Any
