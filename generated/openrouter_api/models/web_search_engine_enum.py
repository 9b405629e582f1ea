# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type WebSearchEngineEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

WebSearchEngineEnum: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
"""Search services of the web search tool. `native` is the provider's own; `auto` leaves the choice to
OpenRouter.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
