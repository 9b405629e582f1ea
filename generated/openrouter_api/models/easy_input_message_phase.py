# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type EasyInputMessagePhase."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

EasyInputMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether an assistant message is commentary along the way or the final answer."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
