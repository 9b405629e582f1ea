# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FailableToolCallStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

FailableToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""Progress of a tool call that may also end in `failed`."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
