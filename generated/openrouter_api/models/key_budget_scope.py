# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type KeyBudgetScope."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

KeyBudgetScope: TypeAlias = (
    Literal[
        "workspace_default_member", "workspace_default_key", "member", "api_key", "workspace", "key_limit"
    ]
    | str
)
"""Layer that a budget belongs to, listed in the order of checking: the default guardrail of the
workspace, counted by member or by key, the guardrail of the member, the guardrail of the key
(`api_key`), the budgets of the workspace, and the limit of the key itself (`key_limit`).
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
