# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityNewrelicDestinationConfigRegion."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ObservabilityNewrelicDestinationConfigRegion: TypeAlias = Literal["us", "eu"] | str
"""Where a New Relic account keeps its data."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
