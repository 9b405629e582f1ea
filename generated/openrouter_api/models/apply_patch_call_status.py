# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ApplyPatchCallStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""Progress of a patch call."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
