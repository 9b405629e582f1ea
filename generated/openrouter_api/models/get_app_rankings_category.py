# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetAppRankingsCategory."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetAppRankingsCategory: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Broad categories of apps."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
