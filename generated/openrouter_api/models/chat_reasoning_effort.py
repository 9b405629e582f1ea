# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatReasoningEffort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much the model thinks. As a share of `max_tokens`: 0.95 for `max` and `xhigh`, 0.8, 0.5, 0.2 and
0.1 down to `minimal`.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
