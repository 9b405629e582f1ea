# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .image_generation_usage import ImageGenerationUsage

decode_image_generation_usage: Decode = late(
    globals(), "decode_image_generation_usage", "image_generation_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenCompletedEvent(_Model):
    """A finished image in a stream."""

    b64_json: str
    """The image, in base64."""
    created: int
    """When the image was made, in Unix seconds."""
    type: Literal["image_generation.completed"]
    media_type: str | Unset = UNSET
    """Media type of the image, such as `image/png`."""
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
        self = _new(ImageGenCompletedEvent)
        self.b64_json = pop("b64_json", UNSET)
        self.created = pop("created", UNSET)
        self.type = pop("type", UNSET)
        self.media_type = pop("media_type", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_image_generation_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenCompletedEvent.decode
ImageGenCompletedEvent.wire_names = {
    "b64_json": "b64_json",
    "created": "created",
    "type": "type",
    "media_type": "media_type",
    "usage": "usage",
}
