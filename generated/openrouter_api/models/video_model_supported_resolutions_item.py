# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type VideoModelSupportedResolutionsItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

VideoModelSupportedResolutionsItem: TypeAlias = (
    Literal["480p", "720p", "768p", "1080p", "1K", "2K", "4K", "360p"] | str
)
"""A resolution class that a model can produce."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
