# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicThinkingBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicThinkingBlock(_Model):
    """The model's thinking ahead of its answer. Send it back unchanged in later requests, above all
    around tool calls.
    """

    signature: str
    """Proof that the thinking is the model's own. Send it back unchanged."""
    thinking: str
    """The thinking as text. May be a summary, or empty when the display is `omitted`."""
    type: Literal["thinking"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicThinkingBlock)
        self.signature = pop("signature", UNSET)
        self.thinking = pop("thinking", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicThinkingBlock.decode
AnthropicThinkingBlock.wire_names = {
    "signature": "signature",
    "thinking": "thinking",
    "type": "type",
}
