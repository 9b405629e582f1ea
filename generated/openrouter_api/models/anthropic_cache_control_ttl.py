# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicCacheControlTtl."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicCacheControlTtl: TypeAlias = Literal["5m", "1h"] | str
"""Lifetime of a cached prefix: five minutes or one hour."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
