# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationRequestBackground."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationRequestBackground: TypeAlias = Literal["auto", "transparent", "opaque"] | str
"""Background of an image: `transparent` needs a file format that can hold it, and `auto` lets the
model choose.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
