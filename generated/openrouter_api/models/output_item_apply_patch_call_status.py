# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItemApplyPatchCallStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputItemApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""Whether a file change in a rejected answer was still being written."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
