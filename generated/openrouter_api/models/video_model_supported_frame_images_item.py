# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type VideoModelSupportedFrameImagesItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

VideoModelSupportedFrameImagesItem: TypeAlias = Literal["first_frame", "last_frame"] | str
"""An end of the video that an image can fix."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
