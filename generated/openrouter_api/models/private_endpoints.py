# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `private_endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..decoders import Decode, Shape, by_shape, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared_inputs import (
        BadGatewayResponse,
        ConflictResponse,
        InternalServerResponse,
        NotFoundResponse,
        UnprocessableEntityResponse,
    )
    from .values import (
        CreatePrivateEndpointRequestDeclaredRegion,
        PrivateEndpointCheckReason,
        PrivateEndpointDeclaredParameter,
        PrivateEndpointDeclaredRegion,
        PrivateEndpointQuantization,
        PrivateEndpointReasoningReturnMechanism,
        PrivateEndpointStatus,
        UpdatePrivateEndpointRequestDeclaredRegion,
    )

decode_BadGatewayResponse: Decode = lazy_decoder(globals(), "shared_inputs.BadGatewayResponse")
decode_ConflictResponse: Decode = lazy_decoder(globals(), "shared_inputs.ConflictResponse")
decode_InternalServerResponse: Decode = lazy_decoder(globals(), "shared_inputs.InternalServerResponse")
decode_NotFoundResponse: Decode = lazy_decoder(globals(), "shared_inputs.NotFoundResponse")
decode_UnprocessableEntityResponse: Decode = lazy_decoder(
    globals(), "shared_inputs.UnprocessableEntityResponse"
)


@model
class CreatePrivateEndpointRequest(_Model):
    """A private endpoint to create: which model, at which provider, under which address. See
    `CreatePrivateEndpointRequestDict`.
    """

    model_permaslug: str
    provider_slug: str
    upstream_model_id: str
    activate: PrivateEndpointActivation | None = None
    base_url: str | None = None
    declared_parameters: list[PrivateEndpointDeclaredParameter] | None = None
    declared_region: CreatePrivateEndpointRequestDeclaredRegion | None = None
    declared_zdr: bool | None = None
    pricing: PrivateEndpointPricing | None = None
    settings: UpdatePrivateEndpointSettingsRequest | None = None
    _nullable = ("declared_region", "declared_zdr")


@model
class CreatePrivateEndpointValidationFailedResponse(_Model):
    """A private endpoint was created, but could not be put into service as `activate` asked."""

    data: CreatePrivateEndpointValidationFailedResponseData
    """The endpoint and what the validation found."""
    error: CreatePrivateEndpointValidationFailedResponseError
    """What went wrong, in short."""


@model
class CreatePrivateEndpointValidationFailedResponseData(_Model):
    """The endpoint that was created, and its validation."""

    endpoint: ManagedPrivateEndpoint
    """The endpoint as it was left; keep its `id` to mend, activate or delete it."""
    validation: PrivateEndpointValidationNullable | None
    """Result of the checks. Null when there is none."""
    _nullable = ("validation",)


@model
class CreatePrivateEndpointValidationFailedResponseError(_Model):
    """Why a new private endpoint is not in service."""

    code: int
    """Code of the error, usually the HTTP status."""
    message: str
    """Account of the error for people to read."""


@model
class DeletePrivateEndpointResponse(_Model):
    """Confirmation that a private endpoint was removed."""

    data: DeletePrivateEndpointResponseData
    """What was removed."""


@model
class DeletePrivateEndpointResponseData(_Model):
    """Names the private endpoint that was removed."""

    id: str
    """Id of the removed endpoint."""


@model
class ListPrivateEndpointsResponse(_Model):
    """All private endpoints, in short form."""

    data: list[PrivateEndpointSummary]
    """The endpoints; `status` tells drafts and disabled ones from those in service."""


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
    max_completion_tokens: int | None = None
    """Longest reply in tokens. What null or absent means is not documented."""
    _nullable = ("declared_region", "declared_zdr", "model_name", "model_slug", "max_completion_tokens")


@model
class ManagedPrivateEndpointResponse(_Model):
    """A private endpoint and its state, wrapped in `data`."""

    data: ManagedPrivateEndpoint
    """The endpoint after the call."""


@model
class PrivateEndpoint(_Model):
    """A private endpoint in full, with its address and prices."""

    base_url: str | None
    """Base URL of the provider's API for this endpoint. Null when none was set."""
    declared_parameters: list[str]
    """Request parameters that you declared for the endpoint."""
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
    settings: PrivateEndpointSettings
    """What else the endpoint can do."""
    status: PrivateEndpointStatus
    """Whether the endpoint is a draft, in service or disabled."""
    tested_parameters: list[str]
    """Request parameters that were tried on the endpoint. When this happens is not documented."""
    upstream_model_id: str
    """Id by which the provider itself knows the model or deployment."""
    max_completion_tokens: int | None = None
    """Longest reply in tokens. What null or absent means is not documented."""
    _nullable = (
        "base_url",
        "declared_region",
        "declared_zdr",
        "model_name",
        "model_slug",
        "provider_slug",
        "max_completion_tokens",
    )


@model
class PrivateEndpointActivation(_Model):
    """Asks for a new private endpoint to be validated and activated in the call that creates it. See
    `PrivateEndpointActivationDict`.
    """

    workspace_id: str


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
    _nullable = ("actual_model", "upstream_message")


@model
class PrivateEndpointParameterCheck(_Model):
    """Whether a private endpoint supports a request parameter."""

    parameter: str
    """Name of the parameter."""
    supported: bool
    """Whether the endpoint supports it."""


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


@model
class PrivateEndpointResponse(_Model):
    """One private endpoint in full, wrapped in `data`."""

    data: PrivateEndpoint
    """The endpoint as it is now."""


@model
class PrivateEndpointSettings(_Model):
    """What a private endpoint can do, beside its address and prices."""

    completions: PrivateEndpointSettingsCompletions
    """Kinds of completions that the endpoint serves."""
    context_length: int | None
    """Longest context in tokens. What null means is not documented."""
    excluded_parameters: list[str]
    """Request parameters that the endpoint does not get. The names that it takes are not all
    documented.
    """
    inputs: PrivateEndpointSettingsInputs
    """Inputs beside text that the endpoint takes."""
    max_completion_tokens: int | None
    """Longest reply in tokens. What null means is not documented."""
    max_prompt_tokens: int | None
    """Longest prompt in tokens. What null means is not documented."""
    quantization: PrivateEndpointQuantization
    """Precision of the weights."""
    reasoning: PrivateEndpointSettingsReasoning
    """Whether the model reasons, and how that comes back."""
    tool_choice: PrivateEndpointSettingsToolChoice
    """Values of `tool_choice` that the endpoint takes."""
    _nullable = ("context_length", "max_completion_tokens", "max_prompt_tokens")


@model
class PrivateEndpointSettingsCompletions(_Model):
    """Kinds of completions. What null means is not documented."""

    chat: bool | None
    """Whether the endpoint serves chat completions."""
    text: bool | None
    """Whether the endpoint serves text completions."""
    _nullable = ("chat", "text")


@model
class PrivateEndpointSettingsInputs(_Model):
    """Inputs beside text. What null means is not documented."""

    audio: bool | None
    """Whether the endpoint takes audio."""
    base64_files: bool | None
    """Whether it takes files in base64."""
    base64_images: bool | None
    """Whether it takes images in base64."""
    file_urls: bool | None
    """Whether it takes files by URL."""
    image_urls: bool | None
    """Whether it takes images by URL."""
    _nullable = ("audio", "base64_files", "base64_images", "file_urls", "image_urls")


@model
class PrivateEndpointSettingsReasoning(_Model):
    """How a private endpoint reasons."""

    return_mechanism: PrivateEndpointReasoningReturnMechanism | None
    """Where the reasoning is in a reply of the endpoint. What null means is not documented."""
    supported: bool
    """Whether the model reasons."""
    _nullable = ("return_mechanism",)


@model
class PrivateEndpointSettingsToolChoice(_Model):
    """Values of `tool_choice`, each with whether the endpoint takes it."""

    auto: bool
    """Whether it takes `auto`."""
    function: bool
    """Whether a function can be named."""
    none: bool
    """Whether it takes `none`."""
    required: bool
    """Whether it takes `required`."""


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
    _nullable = ("model_name", "model_slug")


@model
class PrivateEndpointValidation(_Model):
    """Result of validating a private endpoint."""

    checks: list[PrivateEndpointCheck]
    """The single checks and how each went."""
    passed: bool
    """Whether the validation as a whole succeeded."""
    parameters: list[PrivateEndpointParameterCheck] | None = None
    """Which request parameters the endpoint turned out to support."""


@model
class PrivateEndpointValidationNullable(_Model):
    """Result of the validation that came with creating a private endpoint."""

    checks: list[PrivateEndpointCheck]
    """The single checks and how each went."""
    passed: bool
    """Whether the validation as a whole succeeded."""


@model
class PrivateEndpointValidationResponse(_Model):
    """Result of a validation, wrapped in `data`."""

    data: PrivateEndpointValidation
    """Whether the endpoint passed, and the checks behind that."""


@model
class UpdatePrivateEndpointRequest(_Model):
    """New settings for a draft. An empty object is valid; what happens to settings left out is not
    documented. See `UpdatePrivateEndpointRequestDict`.
    """

    base_url: str | None = None
    declared_parameters: list[PrivateEndpointDeclaredParameter] | None = None
    declared_region: UpdatePrivateEndpointRequestDeclaredRegion | None = None
    declared_zdr: bool | None = None
    pricing: PrivateEndpointPricing | None = None
    settings: UpdatePrivateEndpointSettingsRequest | None = None
    upstream_model_id: str | None = None
    _nullable = ("declared_region", "declared_zdr")


@model
class UpdatePrivateEndpointSettingsRequest(_Model):
    """What a private endpoint can do, to set. What happens to what is left out is not documented. See
    `UpdatePrivateEndpointSettingsRequestDict`.
    """

    completions: UpdatePrivateEndpointSettingsRequestCompletions | None = None
    context_length: int | None = None
    excluded_parameters: list[str] | None = None
    inputs: UpdatePrivateEndpointSettingsRequestInputs | None = None
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    quantization: PrivateEndpointQuantization | None = None
    reasoning: UpdatePrivateEndpointSettingsRequestReasoning | None = None
    tool_choice: UpdatePrivateEndpointSettingsRequestToolChoice | None = None
    _nullable = ("context_length", "max_completion_tokens", "max_prompt_tokens")


@model
class UpdatePrivateEndpointSettingsRequestCompletions(_Model):
    """Kinds of completions. What null means is not documented. See
    `UpdatePrivateEndpointSettingsRequestCompletionsDict`.
    """

    chat: bool | None = None
    text: bool | None = None
    _nullable = ("chat", "text")


@model
class UpdatePrivateEndpointSettingsRequestInputs(_Model):
    """Inputs beside text. What null means is not documented. See
    `UpdatePrivateEndpointSettingsRequestInputsDict`.
    """

    audio: bool | None = None
    base64_files: bool | None = None
    base64_images: bool | None = None
    file_urls: bool | None = None
    image_urls: bool | None = None
    _nullable = ("audio", "base64_files", "base64_images", "file_urls", "image_urls")


@model
class UpdatePrivateEndpointSettingsRequestReasoning(_Model):
    """How a private endpoint reasons. See `UpdatePrivateEndpointSettingsRequestReasoningDict`."""

    return_mechanism: PrivateEndpointReasoningReturnMechanism | None = None
    supported: bool | None = None
    _nullable = ("return_mechanism",)


@model
class UpdatePrivateEndpointSettingsRequestToolChoice(_Model):
    """Values of `tool_choice`, each with whether the endpoint takes it. See
    `UpdatePrivateEndpointSettingsRequestToolChoiceDict`.
    """

    auto: bool | None = None
    function: bool | None = None
    none: bool | None = None
    required: bool | None = None


@model
class ValidatePrivateEndpointRequest(_Model):
    """Where to validate a private endpoint. See `ValidatePrivateEndpointRequestDict`."""

    workspace_id: str


decode_CreatePrivateEndpointStatus404: Decode = by_shape(
    Shape(
        CreatePrivateEndpointValidationFailedResponse.decode,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_NotFoundResponse,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
decode_CreatePrivateEndpointStatus409: Decode = by_shape(
    Shape(
        CreatePrivateEndpointValidationFailedResponse.decode,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_ConflictResponse,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
decode_CreatePrivateEndpointStatus422: Decode = by_shape(
    Shape(
        CreatePrivateEndpointValidationFailedResponse.decode,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_UnprocessableEntityResponse,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
decode_CreatePrivateEndpointStatus500: Decode = by_shape(
    Shape(
        CreatePrivateEndpointValidationFailedResponse.decode,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_InternalServerResponse,
        frozenset(["error"]),
        {"error": (dict,), "openrouter_metadata": (dict, type(None)), "user_id": (str, type(None))},
    ),
)
decode_CreatePrivateEndpointStatus502: Decode = by_shape(
    Shape(
        CreatePrivateEndpointValidationFailedResponse.decode,
        frozenset(["data", "error"]),
        {"data": (dict,), "error": (dict,)},
    ),
    Shape(
        decode_BadGatewayResponse,
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
