# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ReasoningMode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ReasoningMode: TypeAlias = Literal["standard", "pro"] | str
"""Kind of reasoning, for models that offer a `pro` one."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
