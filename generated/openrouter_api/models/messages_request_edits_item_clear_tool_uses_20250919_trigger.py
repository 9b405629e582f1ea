# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesRequestEditsItemClearToolUses20250919Trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_input_tokens_trigger import AnthropicInputTokensTrigger
    from .anthropic_tool_uses_trigger import AnthropicToolUsesTrigger

    MessagesRequestEditsItemClearToolUses20250919Trigger: TypeAlias = (
        AnthropicInputTokensTrigger | AnthropicToolUsesTrigger | Unknown
    )
else:
    MessagesRequestEditsItemClearToolUses20250919Trigger = (
        Any  # its parts are imported when a value of them arrives
    )
"""When clearing begins: past a number of input tokens or of tool calls."""

decode = by_tag(
    "type", {"input_tokens": "anthropic_input_tokens_trigger", "tool_uses": "anthropic_tool_uses_trigger"}
)
