# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationRequestQuality."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationRequestQuality: TypeAlias = Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
"""How much care to spend on an image; `auto` lets the model choose."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
