# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputCustomToolCallItemStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputCustomToolCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Progress of a custom tool call; `incomplete` means it was cut off."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
