# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationServerToolBackground."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationServerToolBackground: TypeAlias = Literal["transparent", "opaque", "auto"] | str
"""Background of a generated image; `auto` leaves the choice to the model."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
