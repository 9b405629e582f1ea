# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationRequestOutputFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationRequestOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "svg"] | str
"""File format of an image; `svg` is for models that draw vectors."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
