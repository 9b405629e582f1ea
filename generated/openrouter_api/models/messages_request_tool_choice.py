# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesRequestToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .messages_request_tool_choice_any import MessagesRequestToolChoiceAny
    from .messages_request_tool_choice_auto import MessagesRequestToolChoiceAuto
    from .messages_request_tool_choice_none import MessagesRequestToolChoiceNone
    from .messages_request_tool_choice_tool import MessagesRequestToolChoiceTool

    MessagesRequestToolChoice: TypeAlias = (
        MessagesRequestToolChoiceAuto
        | MessagesRequestToolChoiceAny
        | MessagesRequestToolChoiceNone
        | MessagesRequestToolChoiceTool
        | Unknown
    )
else:
    MessagesRequestToolChoice = Any  # its parts are imported when a value of them arrives
"""Whether the model may, must or must not call tools."""

decode = by_tag(
    "type",
    {
        "auto": "messages_request_tool_choice_auto",
        "any": "messages_request_tool_choice_any",
        "none": "messages_request_tool_choice_none",
        "tool": "messages_request_tool_choice_tool",
    },
)
