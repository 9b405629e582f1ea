# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type WorkspaceBudgetInterval."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

WorkspaceBudgetInterval: TypeAlias = Literal["daily", "weekly", "monthly", "lifetime"] | str
"""Period a workspace budget covers; `lifetime` covers all spend, without reset."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
