# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemCodeInterpreterCallStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputItemCodeInterpreterCallStatus: TypeAlias = (
    Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
)
"""Progress of a code run in a rejected answer; `interpreting` means the code was running."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
