# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PricingOverrideUtcDaysItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

PricingOverrideUtcDaysItem: TypeAlias = (
    Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str
)
"""A day of the week, in UTC."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
