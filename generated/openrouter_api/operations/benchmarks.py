# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `benchmarks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
from ..operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models.benchmarks import UnifiedBenchmarksResponse

LIST: Operation[UnifiedBenchmarksResponse, None] = Operation(
    id="getBenchmarks",
    resource="benchmarks",
    name="list",
    method="GET",
    path="/benchmarks",
    result="benchmarks.UnifiedBenchmarksResponse",
    result_media="application/json",
    parameters=(
        Parameter("source", "source", "query"),
        Parameter("task_type", "task_type", "query"),
        Parameter("benchmark_type", "benchmark_type", "query"),
        Parameter("include_run_config", "include_run_config", "query", type="boolean"),
        Parameter("search_engine", "search_engine", "query"),
        Parameter("search_surface", "search_surface", "query"),
        Parameter("arena", "arena", "query"),
        Parameter("category", "category", "query"),
        Parameter("max_results", "max_results", "query", type="integer(1..)"),
    ),
    errors=usual_errors(400, 401, 429, 500),
    replay_safe=True,
)
"""List benchmark scores of models"""
GET_BENCHMARKS = LIST
