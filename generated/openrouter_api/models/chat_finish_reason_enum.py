# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatFinishReasonEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatFinishReasonEnum: TypeAlias = Literal["tool_calls", "stop", "length", "content_filter", "error"] | str
"""Why a reply ended. `length` is a token limit, `error` a failure after the start, `tool_calls` a wait
for tool results.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
