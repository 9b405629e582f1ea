# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `benchmarks`."""

from __future__ import annotations

from typing import TypedDict

from .. import models as _models


class BenchmarksListParams(TypedDict, total=False):
    """Arguments of `benchmarks.list`, which its docstring describes."""

    source: _models.GetBenchmarksSource
    task_type: _models.GetBenchmarksTaskType
    benchmark_type: _models.GetBenchmarksBenchmarkType
    include_run_config: bool
    search_engine: str
    search_surface: _models.GetBenchmarksSearchSurface
    arena: _models.GetBenchmarksArena
    category: str
    max_results: int
