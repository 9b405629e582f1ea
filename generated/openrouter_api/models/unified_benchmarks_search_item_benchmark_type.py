# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UnifiedBenchmarksSearchItemBenchmarkType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

UnifiedBenchmarksSearchItemBenchmarkType: TypeAlias = (
    Literal["search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"] | str
)
"""A web search benchmark of OpenRouter."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
