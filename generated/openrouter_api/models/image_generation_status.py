# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationStatus: TypeAlias = Literal["in_progress", "completed", "generating", "failed"] | str
"""Progress of an image generation call."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
