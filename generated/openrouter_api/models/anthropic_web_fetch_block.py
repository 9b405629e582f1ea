# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicWebFetchBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_document_block import AnthropicDocumentBlock

decode_anthropic_document_block: Decode = late(
    globals(), "decode_anthropic_document_block", "anthropic_document_block"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicWebFetchBlock(_Model):
    """A page that web fetch retrieved."""

    content: AnthropicDocumentBlock
    """The page as a document."""
    retrieved_at: str | None
    """When the page was retrieved, ISO 8601. Null when unknown."""
    type: Literal["web_fetch_result"]
    url: str
    """Address of the page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebFetchBlock)
        value = pop("content", UNSET)
        self.content = decode_anthropic_document_block(value)
        self.retrieved_at = pop("retrieved_at", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicWebFetchBlock.decode
AnthropicWebFetchBlock.wire_names = {
    "content": "content",
    "retrieved_at": "retrieved_at",
    "type": "type",
    "url": "url",
}
