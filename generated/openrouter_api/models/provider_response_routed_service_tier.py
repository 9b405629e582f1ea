# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ProviderResponseRoutedServiceTier."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ProviderResponseRoutedServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""Service tier of an attempt: `flex` is cheaper and slower, `priority` dearer and faster."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
