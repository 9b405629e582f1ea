# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UnifiedBenchmarksORItemBenchmarkType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

UnifiedBenchmarksORItemBenchmarkType: TypeAlias = Literal["gpqa_diamond", "tau_bench_verified_airline"] | str
"""A benchmark of OpenRouter that does not involve web search."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
