# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesRequestContextManagementEditsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .messages_request_context_management_edits_item_compact_20260112 import (
        MessagesRequestContextManagementEditsItemCompact20260112,
    )
    from .messages_request_edits_item_clear_thinking_20251015 import (
        MessagesRequestEditsItemClearThinking20251015,
    )
    from .messages_request_edits_item_clear_tool_uses_20250919 import (
        MessagesRequestEditsItemClearToolUses20250919,
    )

    MessagesRequestContextManagementEditsItem: TypeAlias = (
        MessagesRequestEditsItemClearToolUses20250919
        | MessagesRequestEditsItemClearThinking20251015
        | MessagesRequestContextManagementEditsItemCompact20260112
        | Unknown
    )
else:
    MessagesRequestContextManagementEditsItem = Any  # its parts are imported when a value of them arrives
"""A way to shorten the conversation: clear tool calls, clear thinking, or compact."""

decode = by_tag(
    "type",
    {
        "clear_tool_uses_20250919": "messages_request_edits_item_clear_tool_uses_20250919",
        "clear_thinking_20251015": "messages_request_edits_item_clear_thinking_20251015",
        "compact_20260112": "messages_request_context_management_edits_item_compact_20260112",
    },
)
