# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationServerToolInputFidelity."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationServerToolInputFidelity: TypeAlias = Literal["high", "low"] | str
"""How closely a generated image keeps to its input images."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
