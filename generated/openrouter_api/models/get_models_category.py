# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetModelsCategory."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetModelsCategory: TypeAlias = (
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
"""Kind of work to find models for."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
