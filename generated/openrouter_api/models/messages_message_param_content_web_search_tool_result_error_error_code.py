# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesMessageParamContentWebSearchToolResultErrorErrorCode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

MessagesMessageParamContentWebSearchToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ]
    | str
)
"""Reason for which an earlier web search gave no results."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
