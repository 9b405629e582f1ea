# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ProviderSortConfigPartition."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ProviderSortConfigPartition: TypeAlias = Literal["model", "none"] | str
"""Scope of a ranking: each model's endpoints by themselves, or those of all models together (`none`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
