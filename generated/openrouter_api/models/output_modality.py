# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputModality."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription", "decisions"]
    | str
)
"""Kind of content a model produces; `embeddings` and `rerank` are vectors and rankings."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
