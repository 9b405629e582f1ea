# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SearchQualityLevel."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

SearchQualityLevel: TypeAlias = Literal["low", "medium", "high"] | str
"""How much of the search results the model is given."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
