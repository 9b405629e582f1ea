# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestContextManagementEditsItemCompact20260112."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_input_tokens_trigger import AnthropicInputTokensTrigger

decode_anthropic_input_tokens_trigger: Decode = late(
    globals(), "decode_anthropic_input_tokens_trigger", "anthropic_input_tokens_trigger"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestContextManagementEditsItemCompact20260112(_Model):
    """Replaces the earlier conversation by a summary once the prompt grows past a threshold."""

    type: Literal["compact_20260112"]
    instructions: str | Unset | None = UNSET
    """How to write the summary, in your own words. Standard instructions when absent or null."""
    pause_after_compaction: bool | Unset = UNSET
    """Whether to stop after the summary, with stop reason `compaction`, so that you can alter the
    conversation before it goes on.
    """
    trigger: AnthropicInputTokensTrigger | Unset | None = UNSET
    """Size of the prompt at which to compact. The provider's default when absent or null."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestContextManagementEditsItemCompact20260112)
        self.type = pop("type", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.pause_after_compaction = pop("pause_after_compaction", UNSET)
        if rest:
            value = pop("trigger", UNSET)
            self.trigger = decode_anthropic_input_tokens_trigger(value)
        else:
            self.trigger = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestContextManagementEditsItemCompact20260112.decode
MessagesRequestContextManagementEditsItemCompact20260112.wire_names = {
    "type": "type",
    "instructions": "instructions",
    "pause_after_compaction": "pause_after_compaction",
    "trigger": "trigger",
}
