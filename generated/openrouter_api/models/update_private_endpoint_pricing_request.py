# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdatePrivateEndpointPricingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .private_endpoint_pricing import PrivateEndpointPricing

decode_private_endpoint_pricing: Decode = late(
    globals(), "decode_private_endpoint_pricing", "private_endpoint_pricing"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UpdatePrivateEndpointPricingRequest(_Model):
    """A new price list for a private endpoint."""

    pricing: PrivateEndpointPricing
    """The complete new prices; none of the old ones remain."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdatePrivateEndpointPricingRequest)
        value = pop("pricing", UNSET)
        self.pricing = decode_private_endpoint_pricing(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdatePrivateEndpointPricingRequest.decode
UpdatePrivateEndpointPricingRequest.wire_names = {
    "pricing": "pricing",
}
