# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatAssistantImagesItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .chat_assistant_images_item_image_url import ChatAssistantImagesItemImageUrl

decode_chat_assistant_images_item_image_url: Decode = late(
    globals(), "decode_chat_assistant_images_item_image_url", "chat_assistant_images_item_image_url"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatAssistantImagesItem(_Model):
    """One generated image."""

    image_url: ChatAssistantImagesItemImageUrl
    """Where the image is."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatAssistantImagesItem)
        value = pop("image_url", UNSET)
        self.image_url = decode_chat_assistant_images_item_image_url(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatAssistantImagesItem.decode
ChatAssistantImagesItem.wire_names = {
    "image_url": "image_url",
}
