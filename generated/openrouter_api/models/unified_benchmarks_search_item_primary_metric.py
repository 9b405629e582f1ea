# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UnifiedBenchmarksSearchItemPrimaryMetric."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

UnifiedBenchmarksSearchItemPrimaryMetric: TypeAlias = Literal["accuracy", "f1_by_item"] | str
"""What a search score measures: `accuracy`, right answers; `f1_by_item`, an F1 score by item."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
