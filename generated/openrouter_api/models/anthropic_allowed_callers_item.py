# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicAllowedCallersItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicAllowedCallersItem: TypeAlias = (
    Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str
)
"""A permitted caller: `direct` is the model itself, the others are code run in that version of the
code execution tool.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
