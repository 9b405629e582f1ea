# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UnifiedBenchmarksMetaSource."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

UnifiedBenchmarksMetaSource: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Who measured all of the scores in the answer."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
