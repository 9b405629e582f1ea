# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicToolSearchContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_tool_search_result import AnthropicToolSearchResult
    from .anthropic_tool_search_result_error import AnthropicToolSearchResultError

    AnthropicToolSearchContent: TypeAlias = (
        AnthropicToolSearchResultError | AnthropicToolSearchResult | Unknown
    )
else:
    AnthropicToolSearchContent = Any  # its parts are imported when a value of them arrives
"""Outcome of a tool search: the tools found, or an error."""

decode = by_tag(
    "type",
    {
        "tool_search_tool_result_error": "anthropic_tool_search_result_error",
        "tool_search_tool_search_result": "anthropic_tool_search_result",
    },
)
