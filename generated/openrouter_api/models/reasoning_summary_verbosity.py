# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ReasoningSummaryVerbosity."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ReasoningSummaryVerbosity: TypeAlias = Literal["auto", "concise", "detailed"] | str
"""How detailed a reasoning summary is; `auto` leaves it to the model."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
