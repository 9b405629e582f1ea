# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageModelEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .image_endpoint import ImageEndpoint

decode_image_endpoint: Decode = late(globals(), "decode_image_endpoint", "image_endpoint")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageModelEndpointsResponse(_Model):
    """An image model's endpoints."""

    endpoints: list[ImageEndpoint]
    """Offers of the model, by provider."""
    id: str
    """Id of the model."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageModelEndpointsResponse)
        value = pop("endpoints", UNSET)
        self.endpoints = [decode_image_endpoint(item) for item in value] if type(value) is list else value
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageModelEndpointsResponse.decode
ImageModelEndpointsResponse.wire_names = {
    "endpoints": "endpoints",
    "id": "id",
}
