# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicToolSearchToolRegexType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicToolSearchToolRegexType: TypeAlias = (
    Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
)
"""Names of the regular-expression tool search, dated and undated."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
