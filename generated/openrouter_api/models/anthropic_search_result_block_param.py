# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicSearchResultBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .anthropic_search_result_block_param_citations import AnthropicSearchResultBlockParamCitations
    from .anthropic_text_block_param import AnthropicTextBlockParam

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_anthropic_search_result_block_param_citations: Decode = late(
    globals(),
    "decode_anthropic_search_result_block_param_citations",
    "anthropic_search_result_block_param_citations",
)
decode_anthropic_text_block_param: Decode = late(
    globals(), "decode_anthropic_text_block_param", "anthropic_text_block_param"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicSearchResultBlockParam(_Model):
    """A search result of your own, such as a passage from a knowledge base, that the model can cite."""

    content: list[AnthropicTextBlockParam]
    """The text of the result, in blocks, which are the units of citation."""
    source: str
    """Where the result comes from, such as a URL. Citations repeat it."""
    title: str
    """Title of the result. Citations repeat it."""
    type: Literal["search_result"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    citations: AnthropicSearchResultBlockParamCitations | Unset = UNSET
    """Whether the model may cite the result."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicSearchResultBlockParam)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_text_block_param(item) for item in value] if type(value) is list else value
        )
        self.source = pop("source", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("citations", UNSET)
            self.citations = decode_anthropic_search_result_block_param_citations(value)
        else:
            self.cache_control = UNSET
            self.citations = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicSearchResultBlockParam.decode
AnthropicSearchResultBlockParam.wire_names = {
    "content": "content",
    "source": "source",
    "title": "title",
    "type": "type",
    "cache_control": "cache_control",
    "citations": "citations",
}
