# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ApplyPatchCallOutputItemStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ApplyPatchCallOutputItemStatus: TypeAlias = Literal["completed", "failed"] | str
"""Outcome of applying a patch."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
