# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatRequestReasoningContext."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatRequestReasoningContext: TypeAlias = Literal["auto", "all_turns", "current_turn"] | str
"""Which turns' thinking the model keeps: of all, of the current one, or as it sees fit."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
