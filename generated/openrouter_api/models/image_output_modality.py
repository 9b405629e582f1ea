# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageOutputModality."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageOutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription", "decisions"]
    | str
)
"""Kind of content an image model produces, named from the same list as for all models."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
