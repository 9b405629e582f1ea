# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type WorkspaceBudgetResetInterval."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

WorkspaceBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a workspace budget starts afresh."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
