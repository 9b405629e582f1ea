# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicToolSearchToolBm25Type."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicToolSearchToolBm25Type: TypeAlias = (
    Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
)
"""Names of the plain-words tool search, dated and undated."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
