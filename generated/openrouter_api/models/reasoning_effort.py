# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ReasoningEffort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much a model reasons. Where it sets a budget, the share of `max_tokens` is 0.95 for `max` and
`xhigh`, 0.8, 0.5, 0.2 and 0.1 for `high` to `minimal`; an effort the model lacks becomes the
nearest one.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
