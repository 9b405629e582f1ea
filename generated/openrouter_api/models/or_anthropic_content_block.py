# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ORAnthropicContentBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_advisor_tool_result import AnthropicAdvisorToolResult
    from .anthropic_bash_code_execution_tool_result import AnthropicBashCodeExecutionToolResult
    from .anthropic_code_execution_tool_result import AnthropicCodeExecutionToolResult
    from .anthropic_compaction_block import AnthropicCompactionBlock
    from .anthropic_container_upload import AnthropicContainerUpload
    from .anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_text_editor_code_execution_tool_result import AnthropicTextEditorCodeExecutionToolResult
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_tool_search_tool_result import AnthropicToolSearchToolResult
    from .anthropic_tool_use_block import AnthropicToolUseBlock
    from .anthropic_web_fetch_tool_result import AnthropicWebFetchToolResult
    from .anthropic_web_search_tool_result import AnthropicWebSearchToolResult
    from .or_anthropic_bash_tool_result import ORAnthropicBashToolResult
    from .or_anthropic_server_tool_use_block import ORAnthropicServerToolUseBlock
    from .or_anthropic_shell_tool_result import ORAnthropicShellToolResult
    from .or_anthropic_tool_search_result import ORAnthropicToolSearchResult

    ORAnthropicContentBlock: TypeAlias = (
        AnthropicTextBlock
        | AnthropicToolUseBlock
        | AnthropicThinkingBlock
        | AnthropicRedactedThinkingBlock
        | ORAnthropicServerToolUseBlock
        | AnthropicWebSearchToolResult
        | AnthropicWebFetchToolResult
        | AnthropicCodeExecutionToolResult
        | AnthropicBashCodeExecutionToolResult
        | AnthropicTextEditorCodeExecutionToolResult
        | AnthropicToolSearchToolResult
        | AnthropicContainerUpload
        | AnthropicCompactionBlock
        | AnthropicAdvisorToolResult
        | ORAnthropicShellToolResult
        | ORAnthropicBashToolResult
        | ORAnthropicToolSearchResult
        | Unknown
    )
else:
    ORAnthropicContentBlock = Any  # its parts are imported when a value of them arrives
"""A block of an answer: text, thinking, a tool call, or a server tool's result."""

decode = by_tag(
    "type",
    {
        "text": "anthropic_text_block",
        "tool_use": "anthropic_tool_use_block",
        "thinking": "anthropic_thinking_block",
        "redacted_thinking": "anthropic_redacted_thinking_block",
        "server_tool_use": "or_anthropic_server_tool_use_block",
        "web_search_tool_result": "anthropic_web_search_tool_result",
        "web_fetch_tool_result": "anthropic_web_fetch_tool_result",
        "code_execution_tool_result": "anthropic_code_execution_tool_result",
        "bash_code_execution_tool_result": "anthropic_bash_code_execution_tool_result",
        "text_editor_code_execution_tool_result": "anthropic_text_editor_code_execution_tool_result",
        "tool_search_tool_result": "anthropic_tool_search_tool_result",
        "container_upload": "anthropic_container_upload",
        "compaction": "anthropic_compaction_block",
        "advisor_tool_result": "anthropic_advisor_tool_result",
        "openrouter_shell_tool_result": "or_anthropic_shell_tool_result",
        "openrouter_bash_tool_result": "or_anthropic_bash_tool_result",
        "openrouter_tool_search_result": "or_anthropic_tool_search_result",
    },
)
