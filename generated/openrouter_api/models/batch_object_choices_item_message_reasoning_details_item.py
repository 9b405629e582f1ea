# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchObjectChoicesItemMessageReasoningDetailsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .reasoning_detail_encrypted import ReasoningDetailEncrypted
    from .reasoning_detail_server_tool_call import ReasoningDetailServerToolCall
    from .reasoning_detail_summary import ReasoningDetailSummary
    from .reasoning_detail_text import ReasoningDetailText

    BatchObjectChoicesItemMessageReasoningDetailsItem: TypeAlias = (
        ReasoningDetailSummary
        | ReasoningDetailEncrypted
        | ReasoningDetailText
        | ReasoningDetailServerToolCall
        | Unknown
    )
else:
    BatchObjectChoicesItemMessageReasoningDetailsItem = (
        Any  # its parts are imported when a value of them arrives
    )
"""One entry of structured thinking: a summary, text, encrypted data, or a tool call."""

decode = by_tag(
    "type",
    {
        "reasoning.summary": "reasoning_detail_summary",
        "reasoning.encrypted": "reasoning_detail_encrypted",
        "reasoning.text": "reasoning_detail_text",
        "reasoning.server_tool_call": "reasoning_detail_server_tool_call",
    },
)
