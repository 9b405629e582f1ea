# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetAnalyticsMetaResponseDataOperatorsItemName."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetAnalyticsMetaResponseDataOperatorsItemName: TypeAlias = (
    Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte"] | str
)
"""Comparisons: equal, not equal, in or not in a list, greater, less, and their inclusive forms."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
