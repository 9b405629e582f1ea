# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesRequestEditsItemClearThinking20251015Keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_thinking_turns import AnthropicThinkingTurns
    from .messages_request_edits_item_clear_thinking_20251015_keep_all import (
        MessagesRequestEditsItemClearThinking20251015KeepAll,
    )

    MessagesRequestEditsItemClearThinking20251015Keep: TypeAlias = (
        AnthropicThinkingTurns
        | MessagesRequestEditsItemClearThinking20251015KeepAll
        | Literal["all"]
        | Unknown
    )
else:
    MessagesRequestEditsItemClearThinking20251015Keep = (
        Any  # its parts are imported when a value of them arrives
    )
"""Which turns keep their thinking. `all` may be a plain string or an object."""

decode = by_tag(
    "type",
    {
        "thinking_turns": "anthropic_thinking_turns",
        "all": "messages_request_edits_item_clear_thinking_20251015_keep_all",
    },
)
