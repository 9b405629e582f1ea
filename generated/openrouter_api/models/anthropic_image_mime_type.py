# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicImageMimeType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicImageMimeType: TypeAlias = Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str
"""Media type of an inline image."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
