# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GuardrailInterval."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GuardrailInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a guardrail budget starts afresh."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
