# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicMessagesErrorResponseErrorType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicMessagesErrorResponseErrorType: TypeAlias = (
    Literal[
        "invalid_request_error",
        "authentication_error",
        "permission_error",
        "not_found_error",
        "rate_limit_error",
        "api_error",
        "overloaded_error",
        "billing_error",
        "timeout_error",
    ]
    | str
)
"""Kinds of error in Anthropic's terms."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
