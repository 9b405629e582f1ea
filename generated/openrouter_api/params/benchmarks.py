# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `benchmarks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.values import (
        GetBenchmarksArena,
        GetBenchmarksBenchmarkType,
        GetBenchmarksSearchSurface,
        GetBenchmarksSource,
        GetBenchmarksTaskType,
    )


class BenchmarksListParams(TypedDict, total=False):
    """Arguments of `benchmarks.list`, which its docstring describes."""

    source: GetBenchmarksSource
    task_type: GetBenchmarksTaskType
    benchmark_type: GetBenchmarksBenchmarkType
    include_run_config: bool
    search_engine: str
    search_surface: GetBenchmarksSearchSurface
    arena: GetBenchmarksArena
    category: str
    max_results: int
