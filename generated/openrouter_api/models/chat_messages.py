# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatMessages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .chat_assistant_message import ChatAssistantMessage
    from .chat_developer_message import ChatDeveloperMessage
    from .chat_system_message import ChatSystemMessage
    from .chat_tool_message import ChatToolMessage
    from .chat_user_message import ChatUserMessage

    ChatMessages: TypeAlias = (
        ChatSystemMessage
        | ChatUserMessage
        | ChatDeveloperMessage
        | ChatAssistantMessage
        | ChatToolMessage
        | Unknown
    )
else:
    ChatMessages = Any  # its parts are imported when a value of them arrives
"""One message of the conversation, told apart by `role`."""

decode = by_tag(
    "role",
    {
        "system": "chat_system_message",
        "user": "chat_user_message",
        "developer": "chat_developer_message",
        "assistant": "chat_assistant_message",
        "tool": "chat_tool_message",
    },
)
