# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenerationResponseDataItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationResponseDataItem(_Model):
    """One image."""

    b64_json: str
    """The image, in base64."""
    media_type: str | Unset = UNSET
    """Media type of the image, such as `image/png`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationResponseDataItem)
        self.b64_json = pop("b64_json", UNSET)
        self.media_type = pop("media_type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenerationResponseDataItem.decode
ImageGenerationResponseDataItem.wire_names = {
    "b64_json": "b64_json",
    "media_type": "media_type",
}
