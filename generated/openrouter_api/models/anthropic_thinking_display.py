# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicThinkingDisplay."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""How much of the thinking to show: a summary, or nothing."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
