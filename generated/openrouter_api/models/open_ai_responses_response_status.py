# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponsesResponseStatus."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OpenAIResponsesResponseStatus: TypeAlias = (
    Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"] | str
)
"""State of a response. `queued` and `in_progress` are passing states; the others are final."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
