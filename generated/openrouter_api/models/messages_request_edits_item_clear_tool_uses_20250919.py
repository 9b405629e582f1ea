# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestEditsItemClearToolUses20250919."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_input_tokens_clear_at_least import AnthropicInputTokensClearAtLeast
    from .anthropic_tool_uses_keep import AnthropicToolUsesKeep
    from .messages_request_edits_item_clear_tool_uses_20250919_trigger import (
        MessagesRequestEditsItemClearToolUses20250919Trigger,
    )

decode_anthropic_input_tokens_clear_at_least: Decode = late(
    globals(), "decode_anthropic_input_tokens_clear_at_least", "anthropic_input_tokens_clear_at_least"
)
decode_anthropic_tool_uses_keep: Decode = late(
    globals(), "decode_anthropic_tool_uses_keep", "anthropic_tool_uses_keep"
)
decode_messages_request_edits_item_clear_tool_uses_20250919_trigger: Decode = late(
    globals(),
    "decode_messages_request_edits_item_clear_tool_uses_20250919_trigger",
    "messages_request_edits_item_clear_tool_uses_20250919_trigger",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestEditsItemClearToolUses20250919(_Model):
    """Removes old tool results once the prompt grows past a threshold."""

    type: Literal["clear_tool_uses_20250919"]
    clear_at_least: AnthropicInputTokensClearAtLeast | Unset | None = UNSET
    """Least amount that clearing must free; a smaller gain leaves the prompt, and its cache, alone."""
    clear_tool_inputs: bool | list[str] | Unset | None = UNSET
    """Whether to remove the calls' arguments too: for all tools, or for those named. Only results go
    when absent.
    """
    exclude_tools: list[str] | Unset | None = UNSET
    """Names of tools whose calls are never cleared."""
    keep: AnthropicToolUsesKeep | Unset = UNSET
    """How many recent tool calls to spare."""
    trigger: MessagesRequestEditsItemClearToolUses20250919Trigger | Unset = UNSET
    """Size of the conversation at which clearing begins."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestEditsItemClearToolUses20250919)
        self.type = pop("type", UNSET)
        self.clear_tool_inputs = pop("clear_tool_inputs", UNSET)
        self.exclude_tools = pop("exclude_tools", UNSET)
        if rest:
            value = pop("clear_at_least", UNSET)
            self.clear_at_least = decode_anthropic_input_tokens_clear_at_least(value)
            value = pop("keep", UNSET)
            self.keep = decode_anthropic_tool_uses_keep(value)
            value = pop("trigger", UNSET)
            self.trigger = decode_messages_request_edits_item_clear_tool_uses_20250919_trigger(value)
        else:
            self.clear_at_least = UNSET
            self.keep = UNSET
            self.trigger = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestEditsItemClearToolUses20250919.decode
MessagesRequestEditsItemClearToolUses20250919.wire_names = {
    "type": "type",
    "clear_at_least": "clear_at_least",
    "clear_tool_inputs": "clear_tool_inputs",
    "exclude_tools": "exclude_tools",
    "keep": "keep",
    "trigger": "trigger",
}
