# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetRankingsDailyContextBucket."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetRankingsDailyContextBucket: TypeAlias = Literal["1K", "10K", "100K", "1M", "10M"] | str
"""Buckets of context size, named by tokens: thousands (`K`) or millions (`M`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
