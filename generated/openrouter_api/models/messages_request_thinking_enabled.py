# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestThinkingEnabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AnthropicThinkingDisplay
    from .anthropic_thinking_block_binding import AnthropicThinkingBlockBinding

decode_anthropic_thinking_block_binding: Decode = late(
    globals(), "decode_anthropic_thinking_block_binding", "anthropic_thinking_block_binding"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestThinkingEnabled(_Model):
    """Thinking within a token budget."""

    budget_tokens: int
    """Most tokens to think with. Claude models need at least 1,024, and `max_tokens` must be larger."""
    type: Literal["enabled"]
    block_binding: AnthropicThinkingBlockBinding | Unset | None = UNSET
    """What to do about thinking blocks that no longer fit what stands before them."""
    display: AnthropicThinkingDisplay | Unset | None = UNSET
    """How much of the thinking to show. The model's default when absent or null."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestThinkingEnabled)
        self.budget_tokens = pop("budget_tokens", UNSET)
        self.type = pop("type", UNSET)
        self.display = pop("display", UNSET)
        if rest:
            value = pop("block_binding", UNSET)
            self.block_binding = decode_anthropic_thinking_block_binding(value)
        else:
            self.block_binding = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestThinkingEnabled.decode
MessagesRequestThinkingEnabled.wire_names = {
    "budget_tokens": "budget_tokens",
    "type": "type",
    "block_binding": "block_binding",
    "display": "display",
}
