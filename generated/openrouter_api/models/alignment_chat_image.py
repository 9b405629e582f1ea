# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AlignmentChatImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .alignment_chat_image_image_url import AlignmentChatImageImageUrl

decode_alignment_chat_image_image_url: Decode = late(
    globals(), "decode_alignment_chat_image_image_url", "alignment_chat_image_image_url"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AlignmentChatImage(_Model):
    """An image of a rejected answer."""

    image_url: AlignmentChatImageImageUrl
    """Where the image is."""
    type: Literal["image_url"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentChatImage)
        value = pop("image_url", UNSET)
        self.image_url = decode_alignment_chat_image_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AlignmentChatImage.decode
AlignmentChatImage.wire_names = {
    "image_url": "image_url",
    "type": "type",
}
