# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ParetoRouterPluginPriceSource."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ParetoRouterPluginPriceSource: TypeAlias = Literal["prompt", "weighted_avg"] | str
"""Price to compare models by: that of input, or a weighted average."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
