# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type VideoGenerationRequestResolution."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

VideoGenerationRequestResolution: TypeAlias = (
    Literal["480p", "720p", "768p", "1080p", "1K", "2K", "4K", "360p"] | str
)
"""Resolution class of the video to make: a height in lines (`720p`) or a nominal width (`2K`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
