# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationServerToolOutputFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationServerToolOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"] | str
"""File format of generated images."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
