# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetRankingsDailyCategory."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetRankingsDailyCategory: TypeAlias = (
    Literal[
        "programming",
        "roleplay",
        "marketing",
        "marketing/seo",
        "technology",
        "science",
        "translation",
        "legal",
        "finance",
        "health",
        "trivia",
        "academia",
    ]
    | str
)
"""Subjects that requests are sorted into."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
