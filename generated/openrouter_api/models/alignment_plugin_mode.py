# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AlignmentPluginMode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AlignmentPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""What a broken rule leads to: blocked output (`enforce`), or a record alone (`audit`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
