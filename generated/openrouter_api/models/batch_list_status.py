# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchListStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BatchListStatus: TypeAlias = (
    Literal["validating", "in_progress", "completed", "failed", "expired", "cancelled"] | str
)
"""A status to list batches by. The passing states `finalizing` and `cancelling` cannot be asked for."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
