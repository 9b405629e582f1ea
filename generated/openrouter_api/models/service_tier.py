# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ServiceTier."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ServiceTier: TypeAlias = Literal["auto", "default", "flex", "priority", "scale"] | str
"""ServiceTier, as the API has it."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
