# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicDocumentBlockParamSourceContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_document_block_param_source_content_content_item import (
        AnthropicDocumentBlockParamSourceContentContentItem,
    )

decode_anthropic_document_block_param_source_content_content_item: Decode = late(
    globals(),
    "decode_anthropic_document_block_param_source_content_content_item",
    "anthropic_document_block_param_source_content_content_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicDocumentBlockParamSourceContent(_Model):
    """A document composed of content blocks, which are then the units of citation."""

    content: str | list[AnthropicDocumentBlockParamSourceContentContentItem]
    """The document as one string, or as text and image blocks in order."""
    type: Literal["content"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicDocumentBlockParamSourceContent)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_document_block_param_source_content_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicDocumentBlockParamSourceContent.decode
AnthropicDocumentBlockParamSourceContent.wire_names = {
    "content": "content",
    "type": "type",
}
