# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ListModelsUserSort."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

ListModelsUserSort: TypeAlias = (
    Literal[
        "most-popular",
        "newest",
        "top-weekly",
        "pricing-low-to-high",
        "pricing-high-to-low",
        "context-high-to-low",
        "throughput-high-to-low",
        "latency-low-to-high",
        "intelligence-high-to-low",
        "coding-high-to-low",
        "agentic-high-to-low",
        "design-arena-elo-high-to-low",
    ]
    | str
)
"""Order of the models open to the caller: by use, age, price, context length, speed or a benchmark."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
