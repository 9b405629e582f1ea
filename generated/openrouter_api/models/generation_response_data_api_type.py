# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GenerationResponseDataApiType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GenerationResponseDataApiType: TypeAlias = (
    Literal["completions", "embeddings", "rerank", "tts", "stt", "video", "image", "decisions"] | str
)
"""Kind of API a generation came through; `completions` covers every text API."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
