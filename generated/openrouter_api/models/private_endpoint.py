# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PrivateEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import PrivateEndpointDeclaredRegion, PrivateEndpointStatus
    from .private_endpoint_pricing import PrivateEndpointPricing

decode_private_endpoint_pricing: Decode = late(
    globals(), "decode_private_endpoint_pricing", "private_endpoint_pricing"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PrivateEndpoint)
        self.base_url = pop("base_url", UNSET)
        self.declared_region = pop("declared_region", UNSET)
        self.declared_zdr = pop("declared_zdr", UNSET)
        self.id = pop("id", UNSET)
        self.model_name = pop("model_name", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.model_slug = pop("model_slug", UNSET)
        value = pop("pricing", UNSET)
        self.pricing = decode_private_endpoint_pricing(value)
        self.provider_name = pop("provider_name", UNSET)
        self.provider_slug = pop("provider_slug", UNSET)
        self.status = pop("status", UNSET)
        self.upstream_model_id = pop("upstream_model_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PrivateEndpoint.decode
PrivateEndpoint.wire_names = {
    "base_url": "base_url",
    "declared_region": "declared_region",
    "declared_zdr": "declared_zdr",
    "id": "id",
    "model_name": "model_name",
    "model_permaslug": "model_permaslug",
    "model_slug": "model_slug",
    "pricing": "pricing",
    "provider_name": "provider_name",
    "provider_slug": "provider_slug",
    "status": "status",
    "upstream_model_id": "upstream_model_id",
}
