# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OAuthErrorResponseError."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

OAuthErrorResponseError: TypeAlias = (
    Literal[
        "invalid_request",
        "invalid_grant",
        "unsupported_grant_type",
        "invalid_scope",
        "server_error",
        "temporarily_unavailable",
    ]
    | str
)
"""Kinds of error that a token exchange may end in. A retry makes sense for `server_error` and
`temporarily_unavailable` only.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
