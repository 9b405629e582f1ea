# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreatePrivateEndpointRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import CreatePrivateEndpointRequestDeclaredRegion
    from .private_endpoint_activation import PrivateEndpointActivation
    from .private_endpoint_pricing import PrivateEndpointPricing

decode_private_endpoint_activation: Decode = late(
    globals(), "decode_private_endpoint_activation", "private_endpoint_activation"
)
decode_private_endpoint_pricing: Decode = late(
    globals(), "decode_private_endpoint_pricing", "private_endpoint_pricing"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreatePrivateEndpointRequest(_Model):
    """A private endpoint to create: which model, at which provider, under which address."""

    model_permaslug: str
    """Permanent slug of the model version that the endpoint serves."""
    provider_slug: str
    """Slug of the provider that runs the endpoint."""
    upstream_model_id: str
    """Id by which the provider itself knows the model or deployment."""
    activate: PrivateEndpointActivation | Unset = UNSET
    """Validate the new endpoint and put it into service at once. It stays a draft when absent."""
    base_url: str | Unset = UNSET
    """Base URL of the provider's API for this endpoint. Which URL applies when absent is not
    documented.
    """
    declared_region: CreatePrivateEndpointRequestDeclaredRegion | Unset | None = UNSET
    """Region in which the endpoint processes requests, as you declare it. Null or absent declares
    nothing.
    """
    declared_zdr: bool | Unset | None = UNSET
    """Whether the endpoint works under zero data retention (ZDR), as you declare it. Null or absent
    declares nothing.
    """
    pricing: PrivateEndpointPricing | Unset = UNSET
    """Prices of the endpoint. Which prices apply when absent is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreatePrivateEndpointRequest)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.provider_slug = pop("provider_slug", UNSET)
        self.upstream_model_id = pop("upstream_model_id", UNSET)
        self.base_url = pop("base_url", UNSET)
        self.declared_region = pop("declared_region", UNSET)
        self.declared_zdr = pop("declared_zdr", UNSET)
        if rest:
            value = pop("activate", UNSET)
            self.activate = decode_private_endpoint_activation(value)
            value = pop("pricing", UNSET)
            self.pricing = decode_private_endpoint_pricing(value)
        else:
            self.activate = UNSET
            self.pricing = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreatePrivateEndpointRequest.decode
CreatePrivateEndpointRequest.wire_names = {
    "model_permaslug": "model_permaslug",
    "provider_slug": "provider_slug",
    "upstream_model_id": "upstream_model_id",
    "activate": "activate",
    "base_url": "base_url",
    "declared_region": "declared_region",
    "declared_zdr": "declared_zdr",
    "pricing": "pricing",
}
