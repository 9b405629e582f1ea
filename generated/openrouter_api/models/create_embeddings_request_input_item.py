# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateEmbeddingsRequestInputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .create_embeddings_request_input_item_content_item import CreateEmbeddingsRequestInputItemContentItem

decode_create_embeddings_request_input_item_content_item: Decode = late(
    globals(),
    "decode_create_embeddings_request_input_item_content_item",
    "create_embeddings_request_input_item_content_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingsRequestInputItem(_Model):
    """One input made of several parts, embedded together."""

    content: list[CreateEmbeddingsRequestInputItemContentItem]
    """The text and media that make up this input. Limits: at least 1 item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsRequestInputItem)
        value = pop("content", UNSET)
        self.content = (
            [decode_create_embeddings_request_input_item_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateEmbeddingsRequestInputItem.decode
CreateEmbeddingsRequestInputItem.wire_names = {
    "content": "content",
}
