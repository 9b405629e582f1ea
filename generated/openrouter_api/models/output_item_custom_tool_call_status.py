# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemCustomToolCallStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputItemCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a custom tool call in a rejected answer was written."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
