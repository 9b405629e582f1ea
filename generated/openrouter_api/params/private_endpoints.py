# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `private_endpoints`."""

from __future__ import annotations

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
    """Slug of the provider that runs the endpoint."""
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
    """New settings for a draft. What happens to settings left out is not documented."""

    base_url: str
    """New base URL of the provider's API for this endpoint."""
    declared_region: _models.UpdatePrivateEndpointRequestDeclaredRegion | None
    """Region in which the endpoint processes requests, as you declare it. Null declares none."""
    declared_zdr: bool | None
    """Whether the endpoint works under zero data retention (ZDR), as you declare it. Null declares
    nothing.
    """
    upstream_model_id: Required[str]
    """Id by which the provider itself knows the model or deployment. Send it even when it stays the
    same.
    """


class PrivateEndpointsUpdateParams(UpdatePrivateEndpointRequestDict, total=False):
    """Arguments of `private_endpoints.update`, which its docstring describes."""

    id: Required[str]


class UpdatePrivateEndpointPricingRequestDict(TypedDict, total=False):
    """A new price list for a private endpoint."""

    pricing: Required[PrivateEndpointPricingDict | _models.PrivateEndpointPricing]
    """The complete new prices; none of the old ones remain."""


class PrivateEndpointsUpdatePricingParams(UpdatePrivateEndpointPricingRequestDict, total=False):
    """Arguments of `private_endpoints.update_pricing`, which its docstring describes."""

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
