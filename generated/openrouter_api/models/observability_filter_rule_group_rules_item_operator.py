# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityFilterRuleGroupRulesItemOperator."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityFilterRuleGroupRulesItemOperator: TypeAlias = (
    Literal[
        "equals",
        "not_equals",
        "contains",
        "not_contains",
        "regex",
        "starts_with",
        "ends_with",
        "gt",
        "lt",
        "gte",
        "lte",
        "exists",
        "not_exists",
    ]
    | str
)
"""How a rule compares. `gt`, `lt`, `gte` and `lte` compare numbers, `exists` and `not_exists` test for
presence, the others match text.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
