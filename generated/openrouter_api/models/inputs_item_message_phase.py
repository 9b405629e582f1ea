# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputsItemMessagePhase."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InputsItemMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
"""Whether a replayed answer is commentary along the way or the final answer."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
