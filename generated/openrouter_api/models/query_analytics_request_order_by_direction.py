# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type QueryAnalyticsRequestOrderByDirection."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

QueryAnalyticsRequestOrderByDirection: TypeAlias = Literal["asc", "desc"] | str
"""Sort order: `asc` puts the smallest first, `desc` the largest."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
