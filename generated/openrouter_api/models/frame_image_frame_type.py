# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FrameImageFrameType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

FrameImageFrameType: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Which end of the video an image fixes."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
