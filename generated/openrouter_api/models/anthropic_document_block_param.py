# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicDocumentBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .anthropic_document_block_param_citations import AnthropicDocumentBlockParamCitations
    from .anthropic_document_block_param_source import AnthropicDocumentBlockParamSource

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_anthropic_document_block_param_citations: Decode = late(
    globals(), "decode_anthropic_document_block_param_citations", "anthropic_document_block_param_citations"
)
decode_anthropic_document_block_param_source: Decode = late(
    globals(), "decode_anthropic_document_block_param_source", "anthropic_document_block_param_source"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicDocumentBlockParam(_Model):
    """A document for the model to read: PDF, plain text or content blocks."""

    source: AnthropicDocumentBlockParamSource
    """Where the content comes from: inline, a URL or a stored file."""
    type: Literal["document"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    citations: AnthropicDocumentBlockParamCitations | Unset | None = UNSET
    """Whether the model may cite the document. It does not when this is absent."""
    context: str | Unset | None = UNSET
    """Remarks about the document that the model reads but does not cite."""
    title: str | Unset | None = UNSET
    """Title of the document, for the model to read and for citations to repeat."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicDocumentBlockParam)
        value = pop("source", UNSET)
        self.source = decode_anthropic_document_block_param_source(value)
        self.type = pop("type", UNSET)
        self.context = pop("context", UNSET)
        self.title = pop("title", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("citations", UNSET)
            self.citations = decode_anthropic_document_block_param_citations(value)
        else:
            self.cache_control = UNSET
            self.citations = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicDocumentBlockParam.decode
AnthropicDocumentBlockParam.wire_names = {
    "source": "source",
    "type": "type",
    "cache_control": "cache_control",
    "citations": "citations",
    "context": "context",
    "title": "title",
}
