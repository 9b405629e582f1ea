# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageModelListItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .image_model_architecture import ImageModelArchitecture
    from .supported_parameters import SupportedParameters

decode_image_model_architecture: Decode = late(
    globals(), "decode_image_model_architecture", "image_model_architecture"
)
decode_supported_parameters: Decode = late(globals(), "decode_supported_parameters", "supported_parameters")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageModelListItem(_Model):
    """An image model in the catalogue."""

    architecture: ImageModelArchitecture
    """What goes in and out."""
    created: int
    """When the model was added, in Unix seconds."""
    description: str
    """What the model is, in prose."""
    endpoints: str
    """Address of the list of its endpoints; `images.list_model_endpoints` reads it."""
    id: str
    """Id to use as `model` in `images.generate`."""
    name: str
    """Display name."""
    supported_parameters: SupportedParameters
    """Request parameters the model understands, with the values each accepts; single endpoints may
    differ.
    """
    supports_streaming: bool
    """Whether `stream` has an effect with this model."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageModelListItem)
        value = pop("architecture", UNSET)
        self.architecture = decode_image_model_architecture(value)
        self.created = pop("created", UNSET)
        self.description = pop("description", UNSET)
        self.endpoints = pop("endpoints", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        value = pop("supported_parameters", UNSET)
        self.supported_parameters = decode_supported_parameters(value)
        self.supports_streaming = pop("supports_streaming", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageModelListItem.decode
ImageModelListItem.wire_names = {
    "architecture": "architecture",
    "created": "created",
    "description": "description",
    "endpoints": "endpoints",
    "id": "id",
    "name": "name",
    "supported_parameters": "supported_parameters",
    "supports_streaming": "supports_streaming",
}
