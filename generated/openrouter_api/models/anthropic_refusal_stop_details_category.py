# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicRefusalStopDetailsCategory."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicRefusalStopDetailsCategory: TypeAlias = (
    Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str
)
"""Area of policy behind a refusal."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
