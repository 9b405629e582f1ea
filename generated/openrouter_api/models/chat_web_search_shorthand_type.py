# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatWebSearchShorthandType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatWebSearchShorthandType: TypeAlias = (
    Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"]
    | str
)
"""Alias names for the web search tool, kept for clients written for OpenAI."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
