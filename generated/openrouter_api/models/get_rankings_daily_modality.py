# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetRankingsDailyModality."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetRankingsDailyModality: TypeAlias = Literal["text", "image", "image_output", "audio", "tool_calling"] | str
"""Kinds of requests: by what goes in, by image output, or by use of tools."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
