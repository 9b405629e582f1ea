# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AutoBetaRouterPluginCostTier."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AutoBetaRouterPluginCostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Cost level of the models to pick from, cheapest first."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
