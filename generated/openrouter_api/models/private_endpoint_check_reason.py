# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PrivateEndpointCheckReason."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

PrivateEndpointCheckReason: TypeAlias = (
    Literal[
        "database_error",
        "endpoint_limit_reached",
        "invalid_base_url",
        "model_not_found",
        "provider_not_found",
        "endpoint_not_found",
        "workspace_not_found",
        "no_byok_key",
        "key_decryption_failed",
        "upstream_error",
        "invalid_response",
        "invalid_stream",
        "missing_usage",
        "model_mismatch",
        "not_validated",
        "validation_stale",
    ]
    | str
)
"""Why a check of a private endpoint failed: a setting that leads nowhere, a provider key that is
missing or cannot be read, an answer of the provider that is not as it should be, or a validation
that is missing or too old.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
