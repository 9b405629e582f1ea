# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputFunctionCallItemStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputFunctionCallItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Progress of a function call."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
