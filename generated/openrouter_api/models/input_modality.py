# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputModality."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InputModality: TypeAlias = Literal["text", "image", "file", "audio", "video"] | str
"""Kind of content a model takes."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
