# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateEmbeddingsRequestInputItemContentItemImageUrl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .create_embeddings_request_input_item_content_item_image_url_image_url import (
        CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl,
    )

decode_create_embeddings_request_input_item_content_item_image_url_image_url: Decode = late(
    globals(),
    "decode_create_embeddings_request_input_item_content_item_image_url_image_url",
    "create_embeddings_request_input_item_content_item_image_url_image_url",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingsRequestInputItemContentItemImageUrl(_Model):
    """An image as part of a mixed input to embed."""

    image_url: CreateEmbeddingsRequestInputItemContentItemImageUrlImageUrl
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
        self = _new(CreateEmbeddingsRequestInputItemContentItemImageUrl)
        value = pop("image_url", UNSET)
        self.image_url = decode_create_embeddings_request_input_item_content_item_image_url_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateEmbeddingsRequestInputItemContentItemImageUrl.decode
CreateEmbeddingsRequestInputItemContentItemImageUrl.wire_names = {
    "image_url": "image_url",
    "type": "type",
}
