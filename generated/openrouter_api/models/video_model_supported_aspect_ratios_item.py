# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type VideoModelSupportedAspectRatiosItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

VideoModelSupportedAspectRatiosItem: TypeAlias = (
    Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
)
"""A width to height ratio that a model can produce."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
