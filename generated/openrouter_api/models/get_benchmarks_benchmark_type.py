# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetBenchmarksBenchmarkType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetBenchmarksBenchmarkType: TypeAlias = (
    Literal[
        "gpqa_diamond",
        "tau_bench_verified_airline",
        "search_browsecomp",
        "search_hle",
        "search_dsqa",
        "search_widesearch",
    ]
    | str
)
"""A benchmark run by OpenRouter. Those that start with `search_` measure web search."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
