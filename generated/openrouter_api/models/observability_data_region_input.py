# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityDataRegionInput."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityDataRegionInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""A data region to set. `eu` is another spelling of `europe`, which is the one that answers use."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
