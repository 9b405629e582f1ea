# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FileSearchServerToolRankingOptionsRanker."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

FileSearchServerToolRankingOptionsRanker: TypeAlias = Literal["auto", "default-2024-11-15"] | str
"""Ranking algorithm of file search."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
