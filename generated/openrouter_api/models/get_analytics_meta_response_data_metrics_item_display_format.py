# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetAnalyticsMetaResponseDataMetricsItemDisplayFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetAnalyticsMetaResponseDataMetricsItemDisplayFormat: TypeAlias = (
    Literal["number", "currency", "percent", "latency", "throughput"] | str
)
"""Kind of quantity, which decides how to print its values."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
