# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ApiErrorType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ApiErrorType: TypeAlias = (
    Literal[
        "context_length_exceeded",
        "max_tokens_exceeded",
        "token_limit_exceeded",
        "string_too_long",
        "authentication",
        "permission_denied",
        "payment_required",
        "rate_limit_exceeded",
        "provider_overloaded",
        "provider_unavailable",
        "invalid_request",
        "invalid_prompt",
        "not_found",
        "precondition_failed",
        "payload_too_large",
        "unprocessable",
        "content_policy_violation",
        "refusal",
        "invalid_image",
        "image_too_large",
        "image_too_small",
        "unsupported_image_format",
        "image_not_found",
        "image_download_failed",
        "server",
        "timeout",
        "unmapped",
    ]
    | str
)
"""Stable name for the cause of an error, the same on all endpoints. `unmapped` is a cause that fits no
other name.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
