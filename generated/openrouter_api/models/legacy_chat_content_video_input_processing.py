# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type LegacyChatContentVideoInputProcessing."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

LegacyChatContentVideoInputProcessing: TypeAlias = Literal["agentic", "static"] | str
"""Ways to process a video, in the older form. What each does is not documented."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
