# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectBodyChatCompletionChoicesItemMessageImagesItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_object_choices_item_message_images_item_image_url import (
        BatchObjectChoicesItemMessageImagesItemImageUrl,
    )

decode_batch_object_choices_item_message_images_item_image_url: Decode = late(
    globals(),
    "decode_batch_object_choices_item_message_images_item_image_url",
    "batch_object_choices_item_message_images_item_image_url",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectBodyChatCompletionChoicesItemMessageImagesItem(_Model):
    """One generated image."""

    image_url: BatchObjectChoicesItemMessageImagesItemImageUrl
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
        self = _new(BatchObjectBodyChatCompletionChoicesItemMessageImagesItem)
        value = pop("image_url", UNSET)
        self.image_url = decode_batch_object_choices_item_message_images_item_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectBodyChatCompletionChoicesItemMessageImagesItem.decode
BatchObjectBodyChatCompletionChoicesItemMessageImagesItem.wire_names = {
    "image_url": "image_url",
    "type": "type",
}
