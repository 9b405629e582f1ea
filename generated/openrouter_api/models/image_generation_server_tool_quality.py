# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationServerToolQuality."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationServerToolQuality: TypeAlias = Literal["low", "medium", "high", "auto"] | str
"""Quality of generated images; `auto` leaves the choice to the model."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
