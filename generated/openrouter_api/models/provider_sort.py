# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ProviderSort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ProviderSort: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What to rank endpoints by: low price, high throughput, low latency, or quality of tool use
(`exacto`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
