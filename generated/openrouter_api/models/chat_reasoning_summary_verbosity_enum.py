# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatReasoningSummaryVerbosityEnum."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ChatReasoningSummaryVerbosityEnum: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed a summary of the thinking should be."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
