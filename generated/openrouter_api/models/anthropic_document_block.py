# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicDocumentBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_citations_config import AnthropicCitationsConfig
    from .anthropic_document_block_source import AnthropicDocumentBlockSource

decode_anthropic_citations_config: Decode = late(
    globals(), "decode_anthropic_citations_config", "anthropic_citations_config"
)
decode_anthropic_document_block_source: Decode = late(
    globals(), "decode_anthropic_document_block_source", "anthropic_document_block_source"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicDocumentBlock(_Model):
    """A document fetched by a tool."""

    source: AnthropicDocumentBlockSource
    """Content of the document."""
    title: str | None
    """Title of the document. Null when it has none."""
    type: Literal["document"]
    citations: AnthropicCitationsConfig | Unset | None = UNSET
    """Whether the document may be cited. Null when nothing was set."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicDocumentBlock)
        value = pop("source", UNSET)
        self.source = decode_anthropic_document_block_source(value)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("citations", UNSET)
            self.citations = decode_anthropic_citations_config(value)
        else:
            self.citations = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicDocumentBlock.decode
AnthropicDocumentBlock.wire_names = {
    "source": "source",
    "title": "title",
    "type": "type",
    "citations": "citations",
}
