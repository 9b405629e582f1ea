# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenerationServerToolInputImageMask."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationServerToolInputImageMask(_Model):
    """A mask for repainting part of an image, given as a file id or an address."""

    file_id: str | Unset = UNSET
    """Id of an uploaded file that holds the mask."""
    image_url: str | Unset = UNSET
    """Address of the mask image, or the image itself as a data URL."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationServerToolInputImageMask)
        self.file_id = pop("file_id", UNSET)
        self.image_url = pop("image_url", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenerationServerToolInputImageMask.decode
ImageGenerationServerToolInputImageMask.wire_names = {
    "file_id": "file_id",
    "image_url": "image_url",
}
