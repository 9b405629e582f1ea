# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemReasoningStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputItemReasoningStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How complete the reasoning of a rejected answer is."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
