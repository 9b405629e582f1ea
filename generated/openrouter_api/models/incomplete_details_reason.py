# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type IncompleteDetailsReason."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

IncompleteDetailsReason: TypeAlias = Literal["max_output_tokens", "content_filter"] | str
"""Cause of an early stop: the token limit was reached, or a filter intervened."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
