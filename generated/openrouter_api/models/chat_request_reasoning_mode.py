# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatRequestReasoningMode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatRequestReasoningMode: TypeAlias = Literal["standard", "pro"] | str
"""Ways of thinking, `pro` being the more thorough."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
