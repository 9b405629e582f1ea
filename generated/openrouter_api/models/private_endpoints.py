# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `private_endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..decoders import Decode, Shape, by_shape, lazy_decoder
from ..model_type import model
from ..types import Model as _Model
from ..types import Unknown

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
_new = object.__new__


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreatePrivateEndpointRequest)
        try:
            self.model_permaslug = data["model_permaslug"]
            self.provider_slug = data["provider_slug"]
            self.upstream_model_id = data["upstream_model_id"]
            known = 3
        except KeyError:
            known = self._set_present(data, "model_permaslug", "provider_slug", "upstream_model_id")
        if "activate" in data:
            value = data["activate"]
            self.activate = decode_private_endpoint_activation(value)
            known += 1
        if "base_url" in data:
            self.base_url = data["base_url"]
            known += 1
        if "declared_region" in data:
            self.declared_region = data["declared_region"]
            known += 1
        if "declared_zdr" in data:
            self.declared_zdr = data["declared_zdr"]
            known += 1
        if "pricing" in data:
            value = data["pricing"]
            self.pricing = decode_private_endpoint_pricing(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_private_endpoint_request = CreatePrivateEndpointRequest.decode


@model
class CreatePrivateEndpointValidationFailedResponse(_Model):
    """A private endpoint was created, but could not be put into service as `activate` asked."""

    data: CreatePrivateEndpointValidationFailedResponseData
    """The endpoint and what the validation found."""
    error: CreatePrivateEndpointValidationFailedResponseError
    """What went wrong, in short."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreatePrivateEndpointValidationFailedResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_create_private_endpoint_validation_failed_response_data(value)
            known += 1
        if "error" in data:
            value = data["error"]
            self.error = decode_create_private_endpoint_validation_failed_response_error(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_private_endpoint_validation_failed_response = (
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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreatePrivateEndpointValidationFailedResponseData)
        known = 0
        if "endpoint" in data:
            value = data["endpoint"]
            self.endpoint = decode_managed_private_endpoint(value)
            known += 1
        if "validation" in data:
            value = data["validation"]
            self.validation = None if value is None else decode_private_endpoint_validation_nullable(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_private_endpoint_validation_failed_response_data = (
    CreatePrivateEndpointValidationFailedResponseData.decode
)


@model
class CreatePrivateEndpointValidationFailedResponseError(_Model):
    """Why a new private endpoint is not in service."""

    code: int
    """Code of the error, usually the HTTP status."""
    message: str
    """Account of the error for people to read."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreatePrivateEndpointValidationFailedResponseError)
        try:
            self.code = data["code"]
            self.message = data["message"]
            known = 2
        except KeyError:
            known = self._set_present(data, "code", "message")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_create_private_endpoint_validation_failed_response_error = (
    CreatePrivateEndpointValidationFailedResponseError.decode
)


@model
class DeletePrivateEndpointResponse(_Model):
    """Confirmation that a private endpoint was removed."""

    data: DeletePrivateEndpointResponseData
    """What was removed."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(DeletePrivateEndpointResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_delete_private_endpoint_response_data(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_delete_private_endpoint_response = DeletePrivateEndpointResponse.decode


@model
class DeletePrivateEndpointResponseData(_Model):
    """Names the private endpoint that was removed."""

    id: str
    """Id of the removed endpoint."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(DeletePrivateEndpointResponseData)
        known = 0
        if "id" in data:
            self.id = data["id"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_delete_private_endpoint_response_data = DeletePrivateEndpointResponseData.decode


@model
class ListPrivateEndpointsResponse(_Model):
    """All private endpoints, in short form."""

    data: list[PrivateEndpointSummary]
    """The endpoints; `status` tells drafts and disabled ones from those in service."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListPrivateEndpointsResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_private_endpoint_summary(item) for item in value] if type(value) is list else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_list_private_endpoints_response = ListPrivateEndpointsResponse.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ManagedPrivateEndpoint)
        try:
            self.created_at = data["created_at"]
            self.declared_region = data["declared_region"]
            self.declared_zdr = data["declared_zdr"]
            self.id = data["id"]
            self.model_name = data["model_name"]
            self.model_permaslug = data["model_permaslug"]
            self.model_slug = data["model_slug"]
            self.provider_name = data["provider_name"]
            self.status = data["status"]
            known = 9
        except KeyError:
            known = self._set_present(
                data,
                "created_at",
                "declared_region",
                "declared_zdr",
                "id",
                "model_name",
                "model_permaslug",
                "model_slug",
                "provider_name",
                "status",
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_managed_private_endpoint = ManagedPrivateEndpoint.decode


@model
class ManagedPrivateEndpointResponse(_Model):
    """A private endpoint and its state, wrapped in `data`."""

    data: ManagedPrivateEndpoint
    """The endpoint after the call."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ManagedPrivateEndpointResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_managed_private_endpoint(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_managed_private_endpoint_response = ManagedPrivateEndpointResponse.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpoint)
        try:
            self.base_url = data["base_url"]
            self.declared_region = data["declared_region"]
            self.declared_zdr = data["declared_zdr"]
            self.id = data["id"]
            self.model_name = data["model_name"]
            self.model_permaslug = data["model_permaslug"]
            self.model_slug = data["model_slug"]
            self.provider_name = data["provider_name"]
            self.provider_slug = data["provider_slug"]
            self.status = data["status"]
            self.upstream_model_id = data["upstream_model_id"]
            known = 11
        except KeyError:
            known = self._set_present(
                data,
                "base_url",
                "declared_region",
                "declared_zdr",
                "id",
                "model_name",
                "model_permaslug",
                "model_slug",
                "provider_name",
                "provider_slug",
                "status",
                "upstream_model_id",
            )
        if "pricing" in data:
            value = data["pricing"]
            self.pricing = decode_private_endpoint_pricing(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint = PrivateEndpoint.decode


@model
class PrivateEndpointActivation(_Model):
    """Asks for a new private endpoint to be validated and activated in the call that creates it."""

    workspace_id: str
    """Workspace in which to validate the endpoint. By the reason `no_byok_key`, it must hold a key for
    the provider.
    """

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpointActivation)
        known = 0
        if "workspace_id" in data:
            self.workspace_id = data["workspace_id"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint_activation = PrivateEndpointActivation.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpointCheck)
        try:
            self.name = data["name"]
            self.passed = data["passed"]
            known = 2
        except KeyError:
            known = self._set_present(data, "name", "passed")
        if "actual_model" in data:
            self.actual_model = data["actual_model"]
            known += 1
        if "reason" in data:
            self.reason = data["reason"]
            known += 1
        if "upstream_message" in data:
            self.upstream_message = data["upstream_message"]
            known += 1
        if "upstream_status" in data:
            self.upstream_status = data["upstream_status"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint_check = PrivateEndpointCheck.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpointPricing)
        try:
            self.completion = data["completion"]
            self.prompt = data["prompt"]
            known = 2
        except KeyError:
            known = self._set_present(data, "completion", "prompt")
        if "cache_read" in data:
            self.cache_read = data["cache_read"]
            known += 1
        if "cache_write" in data:
            self.cache_write = data["cache_write"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint_pricing = PrivateEndpointPricing.decode


@model
class PrivateEndpointResponse(_Model):
    """One private endpoint in full, wrapped in `data`."""

    data: PrivateEndpoint
    """The endpoint as it is now."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpointResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_private_endpoint(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint_response = PrivateEndpointResponse.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpointSummary)
        try:
            self.created_at = data["created_at"]
            self.id = data["id"]
            self.model_name = data["model_name"]
            self.model_permaslug = data["model_permaslug"]
            self.model_slug = data["model_slug"]
            self.provider_name = data["provider_name"]
            self.status = data["status"]
            known = 7
        except KeyError:
            known = self._set_present(
                data,
                "created_at",
                "id",
                "model_name",
                "model_permaslug",
                "model_slug",
                "provider_name",
                "status",
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint_summary = PrivateEndpointSummary.decode


@model
class PrivateEndpointValidation(_Model):
    """Result of validating a private endpoint."""

    checks: list[PrivateEndpointCheck]
    """The single checks and how each went."""
    passed: bool
    """Whether the validation as a whole succeeded."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpointValidation)
        known = 0
        if "checks" in data:
            value = data["checks"]
            self.checks = (
                [decode_private_endpoint_check(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "passed" in data:
            self.passed = data["passed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint_validation = PrivateEndpointValidation.decode


@model
class PrivateEndpointValidationNullable(_Model):
    """Result of the validation that came with creating a private endpoint."""

    checks: list[PrivateEndpointCheck]
    """The single checks and how each went."""
    passed: bool
    """Whether the validation as a whole succeeded."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpointValidationNullable)
        known = 0
        if "checks" in data:
            value = data["checks"]
            self.checks = (
                [decode_private_endpoint_check(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "passed" in data:
            self.passed = data["passed"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint_validation_nullable = PrivateEndpointValidationNullable.decode


@model
class PrivateEndpointValidationResponse(_Model):
    """Result of a validation, wrapped in `data`."""

    data: PrivateEndpointValidation
    """Whether the endpoint passed, and the checks behind that."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PrivateEndpointValidationResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_private_endpoint_validation(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_private_endpoint_validation_response = PrivateEndpointValidationResponse.decode


@model
class UpdatePrivateEndpointPricingRequest(_Model):
    """A new price list for a private endpoint."""

    pricing: PrivateEndpointPricing
    """The complete new prices; none of the old ones remain."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UpdatePrivateEndpointPricingRequest)
        known = 0
        if "pricing" in data:
            value = data["pricing"]
            self.pricing = decode_private_endpoint_pricing(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_update_private_endpoint_pricing_request = UpdatePrivateEndpointPricingRequest.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UpdatePrivateEndpointRequest)
        known = 0
        if "upstream_model_id" in data:
            self.upstream_model_id = data["upstream_model_id"]
            known += 1
        if "base_url" in data:
            self.base_url = data["base_url"]
            known += 1
        if "declared_region" in data:
            self.declared_region = data["declared_region"]
            known += 1
        if "declared_zdr" in data:
            self.declared_zdr = data["declared_zdr"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_update_private_endpoint_request = UpdatePrivateEndpointRequest.decode


@model
class ValidatePrivateEndpointRequest(_Model):
    """Where to validate a private endpoint."""

    workspace_id: str
    """Workspace in which to validate the endpoint. By the reason `no_byok_key`, it must hold a key for
    the provider.
    """

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ValidatePrivateEndpointRequest)
        known = 0
        if "workspace_id" in data:
            self.workspace_id = data["workspace_id"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_validate_private_endpoint_request = ValidatePrivateEndpointRequest.decode

decode_create_private_endpoint_status_404 = by_shape(
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
decode_create_private_endpoint_status_409 = by_shape(
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
decode_create_private_endpoint_status_422 = by_shape(
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
decode_create_private_endpoint_status_500 = by_shape(
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
decode_create_private_endpoint_status_502 = by_shape(
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
