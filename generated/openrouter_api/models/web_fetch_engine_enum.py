# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type WebFetchEngineEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

WebFetchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str
"""Who fetches web pages: the provider (`native`), OpenRouter, a named service, or whichever suits
(`auto`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
