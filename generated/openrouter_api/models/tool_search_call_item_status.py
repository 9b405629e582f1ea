# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ToolSearchCallItemStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ToolSearchCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Progress of a replayed tool search; `incomplete` means it was cut off."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
