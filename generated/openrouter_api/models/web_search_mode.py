# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type WebSearchMode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

WebSearchMode: TypeAlias = (
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"]
    | str
)
"""How deep or fast a search service searches. Which modes a service knows is not documented."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
