# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenPartialImageEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenPartialImageEvent(_Model):
    """An unfinished image in a stream; later ones replace it."""

    b64_json: str
    """The image so far, in base64."""
    partial_image_index: int
    """Number of the partial image, counted from 0."""
    type: Literal["image_generation.partial_image"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenPartialImageEvent)
        self.b64_json = pop("b64_json", UNSET)
        self.partial_image_index = pop("partial_image_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenPartialImageEvent.decode
ImageGenPartialImageEvent.wire_names = {
    "b64_json": "b64_json",
    "partial_image_index": "partial_image_index",
    "type": "type",
}
