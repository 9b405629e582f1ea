# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type VideoGenerationResponseStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

VideoGenerationResponseStatus: TypeAlias = (
    Literal["pending", "in_progress", "completed", "failed", "cancelled", "expired"] | str
)
"""State of a video job. `pending` and `in_progress` change later; all others are final."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
