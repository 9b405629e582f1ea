# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PromptInjectionScanScope."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

PromptInjectionScanScope: TypeAlias = Literal["user_only", "all_messages"] | str
"""Which messages to search: those of the user only, or all in the request."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
