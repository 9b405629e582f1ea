# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemFunctionCallStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputItemFunctionCallStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far a function call in a rejected answer was written."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
