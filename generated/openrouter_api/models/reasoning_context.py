# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ReasoningContext."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ReasoningContext: TypeAlias = Literal["auto", "all_turns", "current_turn"] | str
"""Which turns' reasoning a model sees: all of them, the current one's, or as it sees fit (`auto`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
