# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationRequestResolution."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationRequestResolution: TypeAlias = Literal["512", "1K", "2K", "4K", "768", "1.5K"] | str
"""Size class of an image, by roughly the pixels of a side: 512, or so many times 1024."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
