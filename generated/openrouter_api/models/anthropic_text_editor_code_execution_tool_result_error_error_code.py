# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicTextEditorCodeExecutionToolResultErrorErrorCode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicTextEditorCodeExecutionToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"
    ]
    | str
)
"""Reason for which a file operation gave no result."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
