# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome: TypeAlias = Literal["flagged", "not_flagged"] | str
"""Verdict on a tool use: dangerous (`flagged`) or not."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
