# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `private_endpoints`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models as _models


class CreatePrivateEndpointRequestDict(TypedDict, total=False):
    """A private endpoint to create: which model, at which provider, under which address."""

    activate: PrivateEndpointActivationDict | _models.PrivateEndpointActivation
    """Validate the new endpoint and put it into service at once. It stays a draft when absent."""
    base_url: str
    """Base URL of the provider's API for this endpoint. Which URL applies when absent is not
    documented.
    """
    declared_parameters: Sequence[_models.PrivateEndpointDeclaredParameter]
    """Request parameters that the endpoint understands, as you declare it."""
    declared_region: _models.CreatePrivateEndpointRequestDeclaredRegion | None
    """Region in which the endpoint processes requests, as you declare it. Null or absent declares
    nothing.
    """
    declared_zdr: bool | None
    """Whether the endpoint works under zero data retention (ZDR), as you declare it. Null or absent
    declares nothing.
    """
    model_permaslug: Required[str]
    """Permanent slug of the model version that the endpoint serves."""
    pricing: PrivateEndpointPricingDict | _models.PrivateEndpointPricing
    """Prices of the endpoint. Which prices apply when absent is not documented."""
    provider_slug: Required[str]
    """Slug of the provider that runs the endpoint, which may be one of `private_providers`."""
    settings: UpdatePrivateEndpointSettingsRequestDict | _models.UpdatePrivateEndpointSettingsRequest
    """What else the endpoint can do. What applies when absent is not documented."""
    upstream_model_id: Required[str]
    """Id by which the provider itself knows the model or deployment."""


class PrivateEndpointActivationDict(TypedDict, total=False):
    """Asks for a new private endpoint to be validated and activated in the call that creates it."""

    workspace_id: Required[str]
    """Workspace in which to validate the endpoint. By the reason `no_byok_key`, it must hold a key for
    the provider.
    """


class PrivateEndpointPricingDict(TypedDict, total=False):
    """Prices of a private endpoint, as decimal strings in USD. That they are for one token, as in the
    model catalog, is likely but not documented.
    """

    cache_read: str
    """Price of input read from the prompt cache."""
    cache_write: str
    """Price of input written to the prompt cache."""
    completion: Required[str]
    """Price of output."""
    prompt: Required[str]
    """Price of input."""


class PrivateEndpointsActivateParams(TypedDict, total=False):
    """Arguments of `private_endpoints.activate`, which its docstring describes."""

    id: Required[str]


class PrivateEndpointsCreateParams(CreatePrivateEndpointRequestDict, total=False):
    """Arguments of `private_endpoints.create`, which its docstring describes."""

    idempotency_key: str


class PrivateEndpointsDeleteParams(TypedDict, total=False):
    """Arguments of `private_endpoints.delete`, which its docstring describes."""

    id: Required[str]
    draft_only: _models.DeletePrivateEndpointDraftOnly


class PrivateEndpointsDisableParams(TypedDict, total=False):
    """Arguments of `private_endpoints.disable`, which its docstring describes."""

    id: Required[str]


class PrivateEndpointsEnableParams(TypedDict, total=False):
    """Arguments of `private_endpoints.enable`, which its docstring describes."""

    id: Required[str]


class PrivateEndpointsGetParams(TypedDict, total=False):
    """Arguments of `private_endpoints.get`, which its docstring describes."""

    id: Required[str]


class UpdatePrivateEndpointRequestDict(TypedDict, total=False):
    """New settings for a draft. An empty object is valid; what happens to settings left out is not
    documented.
    """

    base_url: str
    """New base URL of the provider's API for this endpoint."""
    declared_parameters: Sequence[_models.PrivateEndpointDeclaredParameter]
    """Request parameters that the endpoint understands, as you declare it."""
    declared_region: _models.UpdatePrivateEndpointRequestDeclaredRegion | None
    """Region in which the endpoint processes requests, as you declare it. Null declares none."""
    declared_zdr: bool | None
    """Whether the endpoint works under zero data retention (ZDR), as you declare it. Null declares
    nothing.
    """
    pricing: PrivateEndpointPricingDict | _models.PrivateEndpointPricing
    """New prices of the endpoint. Whether prices left out stay is not documented."""
    settings: UpdatePrivateEndpointSettingsRequestDict | _models.UpdatePrivateEndpointSettingsRequest
    """What else the endpoint can do. Whether settings left out stay is not documented."""
    upstream_model_id: str
    """Id by which the provider itself knows the model or deployment."""


class PrivateEndpointsUpdateParams(UpdatePrivateEndpointRequestDict, total=False):
    """Arguments of `private_endpoints.update`, which its docstring describes."""

    id: Required[str]


class ValidatePrivateEndpointRequestDict(TypedDict, total=False):
    """Where to validate a private endpoint."""

    workspace_id: Required[str]
    """Workspace in which to validate the endpoint. By the reason `no_byok_key`, it must hold a key for
    the provider.
    """


class PrivateEndpointsValidateParams(ValidatePrivateEndpointRequestDict, total=False):
    """Arguments of `private_endpoints.validate`, which its docstring describes."""

    id: Required[str]


class UpdatePrivateEndpointSettingsRequestCompletionsDict(TypedDict, total=False):
    """Kinds of completions. What null means is not documented."""

    chat: bool | None
    """Whether the endpoint serves chat completions."""
    text: bool | None
    """Whether the endpoint serves text completions."""


class UpdatePrivateEndpointSettingsRequestDict(TypedDict, total=False):
    """What a private endpoint can do, to set. What happens to what is left out is not documented."""

    completions: (
        UpdatePrivateEndpointSettingsRequestCompletionsDict
        | _models.UpdatePrivateEndpointSettingsRequestCompletions
    )
    """Kinds of completions that the endpoint serves."""
    context_length: int | None
    """Longest context in tokens. What null means is not documented."""
    excluded_parameters: Sequence[str]
    """Request parameters that the endpoint does not get. The names that it takes are not all
    documented.
    """
    inputs: (
        UpdatePrivateEndpointSettingsRequestInputsDict | _models.UpdatePrivateEndpointSettingsRequestInputs
    )
    """Inputs beside text that the endpoint takes."""
    max_completion_tokens: int | None
    """Longest reply in tokens. What null means is not documented."""
    max_prompt_tokens: int | None
    """Longest prompt in tokens. What null means is not documented."""
    quantization: _models.PrivateEndpointQuantization
    """Precision of the weights."""
    reasoning: (
        UpdatePrivateEndpointSettingsRequestReasoningDict
        | _models.UpdatePrivateEndpointSettingsRequestReasoning
    )
    """Whether the model reasons, and how that comes back."""
    tool_choice: (
        UpdatePrivateEndpointSettingsRequestToolChoiceDict
        | _models.UpdatePrivateEndpointSettingsRequestToolChoice
    )
    """Values of `tool_choice` that the endpoint takes."""


class UpdatePrivateEndpointSettingsRequestInputsDict(TypedDict, total=False):
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


class UpdatePrivateEndpointSettingsRequestReasoningDict(TypedDict, total=False):
    """How a private endpoint reasons."""

    return_mechanism: _models.PrivateEndpointReasoningReturnMechanism | None
    """Where the reasoning is in a reply of the endpoint. What null means is not documented."""
    supported: bool
    """Whether the model reasons."""


class UpdatePrivateEndpointSettingsRequestToolChoiceDict(TypedDict, total=False):
    """Values of `tool_choice`, each with whether the endpoint takes it."""

    auto: bool
    """Whether it takes `auto`."""
    function: bool
    """Whether a function can be named."""
    none: bool
    """Whether it takes `none`."""
    required: bool
    """Whether it takes `required`."""
