# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetAnalyticsMetaResponseDataOperatorsItemValueType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetAnalyticsMetaResponseDataOperatorsItemValueType: TypeAlias = Literal["scalar", "array"] | str
"""Form of the value an operator compares with: one value, or a list."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
