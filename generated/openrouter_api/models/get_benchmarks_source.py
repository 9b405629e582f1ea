# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetBenchmarksSource."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetBenchmarksSource: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Who measured the scores."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
