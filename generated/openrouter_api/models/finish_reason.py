# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FinishReason."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
"""Why a reply in a batch ended. `length` is a token limit, `tool_calls` a wait for tool results, and
`function_call` the same in OpenAI's former style.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
