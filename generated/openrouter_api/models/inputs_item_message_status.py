# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputsItemMessageStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InputsItemMessageStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far a replayed answer had come."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
