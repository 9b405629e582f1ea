# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FusionPluginPreset."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

FusionPluginPreset: TypeAlias = Literal["general-high", "general-budget", "general-fast"] | str
"""Ready choices of fusion models: for quality (`general-high`), for a small budget, or for speed."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
