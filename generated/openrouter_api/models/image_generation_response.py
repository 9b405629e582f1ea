# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenerationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .image_generation_response_data_item import ImageGenerationResponseDataItem
    from .image_generation_usage import ImageGenerationUsage

decode_image_generation_response_data_item: Decode = late(
    globals(), "decode_image_generation_response_data_item", "image_generation_response_data_item"
)
decode_image_generation_usage: Decode = late(
    globals(), "decode_image_generation_usage", "image_generation_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationResponse(_Model):
    """The images made."""

    created: int
    """When the images were made, in Unix seconds."""
    data: list[ImageGenerationResponseDataItem]
    """The images, `n` of them."""
    usage: ImageGenerationUsage | Unset = UNSET
    """What the request consumed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationResponse)
        self.created = pop("created", UNSET)
        value = pop("data", UNSET)
        self.data = (
            [decode_image_generation_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_image_generation_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenerationResponse.decode
ImageGenerationResponse.wire_names = {
    "created": "created",
    "data": "data",
    "usage": "usage",
}
