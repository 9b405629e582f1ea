# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ToolCallStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Progress of a tool call; `incomplete` means it was cut off."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
