# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ContentFilterBuiltinSlug."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ContentFilterBuiltinSlug: TypeAlias = (
    Literal[
        "email",
        "phone",
        "ssn",
        "credit-card",
        "ip-address",
        "person-name",
        "address",
        "regex-prompt-injection",
        "secrets",
    ]
    | str
)
"""Detectors OpenRouter provides: kinds of personal data, and wording typical of prompt injection."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
