# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ProviderSortConfigBy."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ProviderSortConfigBy: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""Measures for ranking endpoints. `exacto` puts quality of tool use first."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
