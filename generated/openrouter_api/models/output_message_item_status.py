# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputMessageItemStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputMessageItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How complete a message of the output is."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
