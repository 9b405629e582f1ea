# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputReasoningItemStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputReasoningItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How complete a reasoning item is."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
