# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicThinkingBlockBindingPrefixMismatchBehavior."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicThinkingBlockBindingPrefixMismatchBehavior: TypeAlias = Literal["error", "drop_block"] | str
"""What happens on a mismatch: the request fails (`error`), or goes on without the block
(`drop_block`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
