# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicServiceTier."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnthropicServiceTier: TypeAlias = Literal["standard", "priority", "batch"] | str
"""Processing tier that served the request. `standard` is the base tier."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
