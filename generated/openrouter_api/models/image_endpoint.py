# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .image_pricing_entry import ImagePricingEntry
    from .supported_parameters import SupportedParameters

decode_image_pricing_entry: Decode = late(globals(), "decode_image_pricing_entry", "image_pricing_entry")
decode_supported_parameters: Decode = late(globals(), "decode_supported_parameters", "supported_parameters")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageEndpoint(_Model):
    """One provider's offer of an image model."""

    allowed_passthrough_parameters: list[str]
    """Names that may be set in `provider.options` for this provider."""
    pricing: list[ImagePricingEntry]
    """What is billed, and at which price."""
    provider_name: str
    """Display name of the provider."""
    provider_slug: str
    """Slug of the provider, as in `provider.order`."""
    provider_tag: str | None
    """Slug of this very endpoint, for routing to it alone. Null when it has none."""
    supported_parameters: SupportedParameters
    """Request parameters understood here, with the values each accepts."""
    supports_streaming: bool
    """Whether `stream` has an effect here."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageEndpoint)
        self.allowed_passthrough_parameters = pop("allowed_passthrough_parameters", UNSET)
        value = pop("pricing", UNSET)
        self.pricing = [decode_image_pricing_entry(item) for item in value] if type(value) is list else value
        self.provider_name = pop("provider_name", UNSET)
        self.provider_slug = pop("provider_slug", UNSET)
        self.provider_tag = pop("provider_tag", UNSET)
        value = pop("supported_parameters", UNSET)
        self.supported_parameters = decode_supported_parameters(value)
        self.supports_streaming = pop("supports_streaming", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageEndpoint.decode
ImageEndpoint.wire_names = {
    "allowed_passthrough_parameters": "allowed_passthrough_parameters",
    "pricing": "pricing",
    "provider_name": "provider_name",
    "provider_slug": "provider_slug",
    "provider_tag": "provider_tag",
    "supported_parameters": "supported_parameters",
    "supports_streaming": "supports_streaming",
}
