# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type McpToolCallError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .mcp_http_error import McpHTTPError
    from .mcp_protocol_error import McpProtocolError
    from .mcp_tool_execution_error import McpToolExecutionError

    McpToolCallError: TypeAlias = str | McpToolExecutionError | McpProtocolError | McpHTTPError | Unknown
else:
    McpToolCallError = Any  # its parts are imported when a value of them arrives
"""Why an MCP tool call failed: a plain text, or an object told apart by `type`."""

decode = by_tag(
    "type",
    {
        "mcp_tool_execution_error": "mcp_tool_execution_error",
        "mcp_protocol_error": "mcp_protocol_error",
        "http_error": "mcp_http_error",
    },
)
