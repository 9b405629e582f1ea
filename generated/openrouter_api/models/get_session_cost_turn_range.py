# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetSessionCostTurnRange."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetSessionCostTurnRange: TypeAlias = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
"""Buckets of session length, in turns."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
