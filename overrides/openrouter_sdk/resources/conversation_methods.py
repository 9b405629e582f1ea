"""The methods `conversation` of `chat`, for type checkers only."""

from __future__ import annotations

from typing import Any, Unpack, overload

from openrouter_api.models import ChatResult
from openrouter_sdk.conversation.async_conversation import AsyncConversation
from openrouter_sdk.conversation.conversation import Conversation
from openrouter_sdk.conversation.turn_signatures import (
    AsyncConversationArguments,
    ConversationArguments,
    Tools,
)
from openrouter_sdk.tools.tool_run import ToolRun


class ChatConversations:
    """`chat.conversation` of `OpenRouter`."""

    @overload
    def conversation(
        self, *, tools: Tools, **settings: Unpack[ConversationArguments]
    ) -> Conversation[ToolRun[None]]: ...
    @overload
    def conversation(self, **settings: Unpack[ConversationArguments]) -> Conversation[ChatResult]: ...
    def conversation(self, **settings: Any) -> Any:
        """Return a conversation; see `Chat`."""
        raise NotImplementedError


class AsyncChatConversations:
    """`chat.conversation` of `AsyncOpenRouter`."""

    @overload
    def conversation(
        self, *, tools: Tools, **settings: Unpack[AsyncConversationArguments]
    ) -> AsyncConversation[ToolRun[None]]: ...
    @overload
    def conversation(
        self, **settings: Unpack[AsyncConversationArguments]
    ) -> AsyncConversation[ChatResult]: ...
    def conversation(self, **settings: Any) -> Any:
        """Return a conversation; see `AsyncChat`."""
        raise NotImplementedError
