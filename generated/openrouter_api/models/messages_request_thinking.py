# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesRequestThinking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .messages_request_thinking_adaptive import MessagesRequestThinkingAdaptive
    from .messages_request_thinking_between_tools import MessagesRequestThinkingBetweenTools
    from .messages_request_thinking_disabled import MessagesRequestThinkingDisabled
    from .messages_request_thinking_enabled import MessagesRequestThinkingEnabled

    MessagesRequestThinking: TypeAlias = (
        MessagesRequestThinkingEnabled
        | MessagesRequestThinkingDisabled
        | MessagesRequestThinkingAdaptive
        | MessagesRequestThinkingBetweenTools
        | Unknown
    )
else:
    MessagesRequestThinking = Any  # its parts are imported when a value of them arrives
"""Thinking with a fixed budget, none, as much as the model sees fit, or between tool calls."""

decode = by_tag(
    "type",
    {
        "enabled": "messages_request_thinking_enabled",
        "disabled": "messages_request_thinking_disabled",
        "adaptive": "messages_request_thinking_adaptive",
        "between_tools": "messages_request_thinking_between_tools",
    },
)
