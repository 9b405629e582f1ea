# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageGenerationRequestAspectRatio."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ImageGenerationRequestAspectRatio: TypeAlias = (
    Literal[
        "1:1",
        "1:2",
        "1:4",
        "1:8",
        "2:1",
        "2:3",
        "3:2",
        "3:4",
        "4:1",
        "4:3",
        "4:5",
        "5:4",
        "8:1",
        "9:16",
        "16:9",
        "9:19.5",
        "19.5:9",
        "9:20",
        "20:9",
        "9:21",
        "21:9",
        "auto",
        "2.35:1",
        "5:2",
        "5:7",
        "7:5",
    ]
    | str
)
"""Width to height of an image; `auto` lets the model choose."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
