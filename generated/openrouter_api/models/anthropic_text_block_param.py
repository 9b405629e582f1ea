# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicTextBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .anthropic_text_block_param_citations_item import AnthropicTextBlockParamCitationsItem

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_anthropic_text_block_param_citations_item: Decode = late(
    globals(), "decode_anthropic_text_block_param_citations_item", "anthropic_text_block_param_citations_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicTextBlockParam(_Model):
    """A piece of text for the model to read."""

    text: str
    """The text."""
    type: Literal["text"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    citations: list[AnthropicTextBlockParamCitationsItem] | Unset | None = UNSET
    """Citations that came with the text, when it is an earlier answer sent back."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextBlockParam)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("citations", UNSET)
            self.citations = (
                [decode_anthropic_text_block_param_citations_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.cache_control = UNSET
            self.citations = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicTextBlockParam.decode
AnthropicTextBlockParam.wire_names = {
    "text": "text",
    "type": "type",
    "cache_control": "cache_control",
    "citations": "citations",
}
