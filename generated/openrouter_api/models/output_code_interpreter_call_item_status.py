# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputCodeInterpreterCallItemStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputCodeInterpreterCallItemStatus: TypeAlias = (
    Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
)
"""Progress of a code interpreter run; `interpreting` means the code is running."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
