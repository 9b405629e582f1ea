# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicWebFetchToolResultErrorErrorCode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicWebFetchToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
        "content_too_large",
        "url_not_in_prior_context",
    ]
    | str
)
"""Reason for which a page could not be fetched."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
