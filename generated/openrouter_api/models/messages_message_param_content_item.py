# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesMessageParamContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_document_block_param import AnthropicDocumentBlockParam
    from .anthropic_image_block_param import AnthropicImageBlockParam
    from .anthropic_search_result_block_param import AnthropicSearchResultBlockParam
    from .anthropic_text_block_param import AnthropicTextBlockParam
    from .messages_advisor_tool_result_block import MessagesAdvisorToolResultBlock
    from .messages_bash_tool_result_block import MessagesBashToolResultBlock
    from .messages_message_param_content_item_compaction import MessagesMessageParamContentItemCompaction
    from .messages_message_param_content_item_redacted_thinking import (
        MessagesMessageParamContentItemRedactedThinking,
    )
    from .messages_message_param_content_item_server_tool_use import (
        MessagesMessageParamContentItemServerToolUse,
    )
    from .messages_message_param_content_item_thinking import MessagesMessageParamContentItemThinking
    from .messages_message_param_content_item_tool_result import MessagesMessageParamContentItemToolResult
    from .messages_message_param_content_item_tool_use import MessagesMessageParamContentItemToolUse
    from .messages_message_param_content_item_web_search_tool_result import (
        MessagesMessageParamContentItemWebSearchToolResult,
    )
    from .messages_shell_tool_result_block import MessagesShellToolResultBlock
    from .messages_tool_addition_block import MessagesToolAdditionBlock
    from .messages_tool_removal_block import MessagesToolRemovalBlock
    from .or_anthropic_tool_search_result_param import ORAnthropicToolSearchResultParam

    MessagesMessageParamContentItem: TypeAlias = (
        AnthropicTextBlockParam
        | AnthropicImageBlockParam
        | AnthropicDocumentBlockParam
        | MessagesMessageParamContentItemToolUse
        | MessagesMessageParamContentItemToolResult
        | MessagesMessageParamContentItemThinking
        | MessagesMessageParamContentItemRedactedThinking
        | MessagesMessageParamContentItemServerToolUse
        | MessagesMessageParamContentItemWebSearchToolResult
        | AnthropicSearchResultBlockParam
        | MessagesMessageParamContentItemCompaction
        | MessagesAdvisorToolResultBlock
        | MessagesToolAdditionBlock
        | MessagesToolRemovalBlock
        | MessagesShellToolResultBlock
        | MessagesBashToolResultBlock
        | ORAnthropicToolSearchResultParam
        | Unknown
    )
else:
    MessagesMessageParamContentItem = Any  # its parts are imported when a value of them arrives
"""A block of a message: new input, or part of an earlier answer sent back."""

decode = by_tag(
    "type",
    {
        "text": "anthropic_text_block_param",
        "image": "anthropic_image_block_param",
        "document": "anthropic_document_block_param",
        "tool_use": "messages_message_param_content_item_tool_use",
        "tool_result": "messages_message_param_content_item_tool_result",
        "thinking": "messages_message_param_content_item_thinking",
        "redacted_thinking": "messages_message_param_content_item_redacted_thinking",
        "server_tool_use": "messages_message_param_content_item_server_tool_use",
        "web_search_tool_result": "messages_message_param_content_item_web_search_tool_result",
        "search_result": "anthropic_search_result_block_param",
        "compaction": "messages_message_param_content_item_compaction",
        "advisor_tool_result": "messages_advisor_tool_result_block",
        "tool_addition": "messages_tool_addition_block",
        "tool_removal": "messages_tool_removal_block",
        "openrouter_shell_tool_result": "messages_shell_tool_result_block",
        "openrouter_bash_tool_result": "messages_bash_tool_result_block",
        "openrouter_tool_search_result": "or_anthropic_tool_search_result_param",
    },
)
