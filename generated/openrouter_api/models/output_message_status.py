# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputMessageStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputMessageStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How complete an echoed message is."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
