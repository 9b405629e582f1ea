# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicThinkingBlockBindingMismatchBehavior."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicThinkingBlockBindingMismatchBehavior: TypeAlias = Literal["error", "drop_block"] | str
"""Fate of a thinking block that does not fit: fail the request, or leave the block out."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
