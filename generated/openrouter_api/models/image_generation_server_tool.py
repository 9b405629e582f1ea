# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenerationServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import (
        ImageGenerationServerToolBackground,
        ImageGenerationServerToolInputFidelity,
        ImageGenerationServerToolModeration,
        ImageGenerationServerToolOutputFormat,
        ImageGenerationServerToolQuality,
    )
    from .image_generation_server_tool_input_image_mask import ImageGenerationServerToolInputImageMask

decode_image_generation_server_tool_input_image_mask: Decode = late(
    globals(),
    "decode_image_generation_server_tool_input_image_mask",
    "image_generation_server_tool_input_image_mask",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationServerTool(_Model):
    """The provider's image generation tool."""

    type: Literal["image_generation"]
    background: ImageGenerationServerToolBackground | Unset = UNSET
    """Whether the background is transparent or opaque."""
    input_fidelity: ImageGenerationServerToolInputFidelity | Unset | None = UNSET
    """How closely to keep to the input images."""
    input_image_mask: ImageGenerationServerToolInputImageMask | Unset = UNSET
    """Mask that marks which area of an input image to repaint."""
    model: str | Unset = UNSET
    """Image model to use."""
    moderation: ImageGenerationServerToolModeration | Unset = UNSET
    """How strictly the images are moderated."""
    output_compression: int | Unset = UNSET
    """Compression of the image, for formats that have it."""
    output_format: ImageGenerationServerToolOutputFormat | Unset = UNSET
    """File format of the images."""
    partial_images: int | Unset = UNSET
    """How many unfinished images to send while streaming."""
    quality: ImageGenerationServerToolQuality | Unset = UNSET
    """Quality of the images."""
    size: str | Unset = UNSET
    """Size of the images."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationServerTool)
        self.type = pop("type", UNSET)
        self.background = pop("background", UNSET)
        self.input_fidelity = pop("input_fidelity", UNSET)
        self.model = pop("model", UNSET)
        self.moderation = pop("moderation", UNSET)
        self.output_compression = pop("output_compression", UNSET)
        self.output_format = pop("output_format", UNSET)
        self.partial_images = pop("partial_images", UNSET)
        self.quality = pop("quality", UNSET)
        self.size = pop("size", UNSET)
        if rest:
            value = pop("input_image_mask", UNSET)
            self.input_image_mask = decode_image_generation_server_tool_input_image_mask(value)
        else:
            self.input_image_mask = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenerationServerTool.decode
ImageGenerationServerTool.wire_names = {
    "type": "type",
    "background": "background",
    "input_fidelity": "input_fidelity",
    "input_image_mask": "input_image_mask",
    "model": "model",
    "moderation": "moderation",
    "output_compression": "output_compression",
    "output_format": "output_format",
    "partial_images": "partial_images",
    "quality": "quality",
    "size": "size",
}
