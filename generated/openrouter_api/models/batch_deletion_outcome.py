# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchDeletionOutcome."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

BatchDeletionOutcome: TypeAlias = Literal["deleted", "unsupported", "not_applicable"] | str
"""What became of the provider's copy: `deleted`, `unsupported` where the provider offers no deletion,
or `not_applicable` where there is nothing to delete.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
