# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponsesToolChoiceObjectType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OpenAIResponsesToolChoiceObjectType: TypeAlias = (
    Literal["web_search_preview_2025_03_11", "web_search_preview"] | str
)
"""A web search tool that can be demanded."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
