# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ResponsesErrorFieldCode."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ResponsesErrorFieldCode: TypeAlias = (
    Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
        "bio_policy",
        "data_residency_mismatch",
        "cyber_policy",
        "misalignment_policy_violation",
        "permission_denied",
    ]
    | str
)
"""Kinds of failure of a response; most concern images that cannot be used. Others may be added."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
