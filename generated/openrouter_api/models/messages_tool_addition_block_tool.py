# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesToolAdditionBlockTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .messages_tool_addition_block_tool_mcp_tool_reference import (
        MessagesToolAdditionBlockToolMcpToolReference,
    )
    from .messages_tool_addition_block_tool_mcp_toolset_reference import (
        MessagesToolAdditionBlockToolMcpToolsetReference,
    )
    from .messages_tool_addition_block_tool_tool_definition import MessagesToolAdditionBlockToolToolDefinition
    from .messages_tool_addition_block_tool_tool_reference import MessagesToolAdditionBlockToolToolReference

    MessagesToolAdditionBlockTool: TypeAlias = (
        MessagesToolAdditionBlockToolToolReference
        | MessagesToolAdditionBlockToolMcpToolReference
        | MessagesToolAdditionBlockToolMcpToolsetReference
        | MessagesToolAdditionBlockToolToolDefinition
        | Unknown
    )
else:
    MessagesToolAdditionBlockTool = Any  # its parts are imported when a value of them arrives
"""What to add: a tool of the request, a newly defined one, a tool of an MCP server, or all of its
tools.
"""

decode = by_tag(
    "type",
    {
        "tool_reference": "messages_tool_addition_block_tool_tool_reference",
        "mcp_tool_reference": "messages_tool_addition_block_tool_mcp_tool_reference",
        "mcp_toolset_reference": "messages_tool_addition_block_tool_mcp_toolset_reference",
        "tool_definition": "messages_tool_addition_block_tool_tool_definition",
    },
)
