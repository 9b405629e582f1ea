# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenTextChunkEventPhase."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenTextChunkEventPhase: TypeAlias = Literal["content", "reasoning", "draft"] | str
"""What a piece of text belongs to: the answer, the reasoning before it, or a draft."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
