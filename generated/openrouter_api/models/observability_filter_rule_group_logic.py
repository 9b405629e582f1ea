# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityFilterRuleGroupLogic."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityFilterRuleGroupLogic: TypeAlias = Literal["and", "or"] | str
"""How the rules of a group are joined."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
