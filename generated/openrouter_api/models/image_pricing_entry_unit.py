# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImagePricingEntryUnit."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImagePricingEntryUnit: TypeAlias = Literal["image", "megapixel", "token", "request"] | str
"""Unit of a price: an image, a megapixel or a token."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
