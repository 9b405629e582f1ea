# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ContextCompressionEngine."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ContextCompressionEngine: TypeAlias = Literal["middle-out"]
"""Way to shorten a conversation. `middle-out` takes from its middle and keeps both ends."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
