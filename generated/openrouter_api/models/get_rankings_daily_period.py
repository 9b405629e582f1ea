# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetRankingsDailyPeriod."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetRankingsDailyPeriod: TypeAlias = Literal["day", "week", "month"] | str
"""Length of time that one row of the rankings sums up."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
