# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityFilterRuleGroupRulesItemField."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityFilterRuleGroupRulesItemField: TypeAlias = (
    Literal[
        "model",
        "provider",
        "session_id",
        "user_id",
        "api_key_name",
        "finish_reason",
        "input",
        "output",
        "total_cost",
        "total_tokens",
        "prompt_tokens",
        "completion_tokens",
    ]
    | str
)
"""A property of a generation that a rule can test. `total_cost` is in USD."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
