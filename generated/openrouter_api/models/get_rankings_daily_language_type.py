# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetRankingsDailyLanguageType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetRankingsDailyLanguageType: TypeAlias = Literal["natural", "programming"] | str
"""Whether human or programming languages are meant."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
