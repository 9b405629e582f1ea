# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputsItemReasoningStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InputsItemReasoningStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far replayed reasoning had come."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
