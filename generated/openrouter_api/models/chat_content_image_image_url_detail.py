# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatContentImageImageUrlDetail."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatContentImageImageUrlDetail: TypeAlias = Literal["auto", "low", "high", "original"] | str
"""Levels of detail for an input image. `original` goes beyond OpenAI's set."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
