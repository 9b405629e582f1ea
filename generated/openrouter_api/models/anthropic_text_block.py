# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicTextBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_text_citation import AnthropicTextCitation

decode_anthropic_text_citation: Decode = late(
    globals(), "decode_anthropic_text_citation", "anthropic_text_citation"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicTextBlock(_Model):
    """A piece of text in an answer."""

    citations: list[AnthropicTextCitation] | None
    """Sources that support the text. Null when there are none."""
    text: str
    """The text."""
    type: Literal["text"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicTextBlock)
        value = pop("citations", UNSET)
        self.citations = (
            [decode_anthropic_text_citation(item) for item in value] if type(value) is list else value
        )
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicTextBlock.decode
AnthropicTextBlock.wire_names = {
    "citations": "citations",
    "text": "text",
    "type": "type",
}
