# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetAnalyticsMetaResponseDataGranularitiesItemName."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetAnalyticsMetaResponseDataGranularitiesItemName: TypeAlias = (
    Literal["minute", "hour", "day", "week", "month"] | str
)
"""Length of time that one bucket covers."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
