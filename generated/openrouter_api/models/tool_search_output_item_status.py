# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ToolSearchOutputItemStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ToolSearchOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How complete the result of a tool search is."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
