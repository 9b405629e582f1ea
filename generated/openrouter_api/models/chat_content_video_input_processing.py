# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Ways to process a video. What `agentic` and `static` each do is not documented."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
