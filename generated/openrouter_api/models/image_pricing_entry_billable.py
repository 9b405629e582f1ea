# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImagePricingEntryBillable."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImagePricingEntryBillable: TypeAlias = (
    Literal["output_image", "input_image", "input_font", "input_reference", "input_text"] | str
)
"""What an image endpoint bills: the images it makes, or text, images, fonts or references it is given."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
