# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicServerToolErrorCode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicServerToolErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
)
"""Reason for which a server tool gave no result."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
