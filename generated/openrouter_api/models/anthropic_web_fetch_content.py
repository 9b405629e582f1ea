# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicWebFetchContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_web_fetch_block import AnthropicWebFetchBlock
    from .anthropic_web_fetch_tool_result_error import AnthropicWebFetchToolResultError

    AnthropicWebFetchContent: TypeAlias = AnthropicWebFetchToolResultError | AnthropicWebFetchBlock | Unknown
else:
    AnthropicWebFetchContent = Any  # its parts are imported when a value of them arrives
"""Outcome of a web fetch: the page, or an error."""

decode = by_tag(
    "type",
    {
        "web_fetch_tool_result_error": "anthropic_web_fetch_tool_result_error",
        "web_fetch_result": "anthropic_web_fetch_block",
    },
)
