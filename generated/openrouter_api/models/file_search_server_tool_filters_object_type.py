# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FileSearchServerToolFiltersObjectType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

FileSearchServerToolFiltersObjectType: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
"""A comparison: equal, unequal, greater, greater or equal, less, less or equal."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
