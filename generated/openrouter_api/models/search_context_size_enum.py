# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SearchContextSizeEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

SearchContextSizeEnum: TypeAlias = Literal["low", "medium", "high"] | str
"""How much of what a web search finds goes into the prompt."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
