# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type WebSearchEngine."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

WebSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
"""Search services of the web plugin. `native` is the provider's own."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
