# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationServerToolModeration."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationServerToolModeration: TypeAlias = Literal["auto", "low"] | str
"""Strictness of image moderation; `low` is the laxer one."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
