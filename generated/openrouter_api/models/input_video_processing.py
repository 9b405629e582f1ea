# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputVideoProcessing."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InputVideoProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Way to process a video. What sets `agentic` apart from `static` is not documented."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
