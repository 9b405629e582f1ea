# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type KeyBudgetResetInterval."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

KeyBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a budget starts afresh."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
