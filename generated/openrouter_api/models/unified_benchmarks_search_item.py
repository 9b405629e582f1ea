# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarksSearchItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import (
        UnifiedBenchmarksSearchItemBenchmarkType,
        UnifiedBenchmarksSearchItemPrimaryMetric,
        UnifiedBenchmarksSearchItemSearchSurface,
    )
    from .unified_benchmarks_search_run_config import UnifiedBenchmarksSearchRunConfig

decode_unified_benchmarks_search_run_config: Decode = late(
    globals(), "decode_unified_benchmarks_search_run_config", "unified_benchmarks_search_run_config"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UnifiedBenchmarksSearchItem(_Model):
    """Result of one model with one search engine in a web search benchmark that OpenRouter ran."""

    avg_cost_per_task: float | None
    """Mean cost of one task, in USD. Null when unknown."""
    avg_latency_per_task_ms: float | None
    """Mean time for one task, in milliseconds. Null when unknown."""
    benchmark_type: UnifiedBenchmarksSearchItemBenchmarkType
    """Which search benchmark was run."""
    display_name: str
    """Name of the model for people to read."""
    last_run_timestamp: str
    """When the benchmark last ran in this combination, in ISO 8601."""
    model_permaslug: str
    """Permanent slug of the model version that was run."""
    primary_metric: UnifiedBenchmarksSearchItemPrimaryMetric
    """What `primary_score` measures. Compare scores only where this is equal."""
    primary_score: float
    """The score, in terms of `primary_metric`. Higher is better; the scale is not documented."""
    search_engine: str
    """Web search engine that the model used."""
    search_surface: UnifiedBenchmarksSearchItemSearchSurface
    """How the model reached the search engine."""
    source: Literal["openrouter"]
    total_tasks: int
    """Number of tasks behind the result."""
    run_config: UnifiedBenchmarksSearchRunConfig | Unset = UNSET
    """Settings of the run. Expected only when the request sets `include_run_config`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarksSearchItem)
        self.avg_cost_per_task = pop("avg_cost_per_task", UNSET)
        self.avg_latency_per_task_ms = pop("avg_latency_per_task_ms", UNSET)
        self.benchmark_type = pop("benchmark_type", UNSET)
        self.display_name = pop("display_name", UNSET)
        self.last_run_timestamp = pop("last_run_timestamp", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.primary_metric = pop("primary_metric", UNSET)
        self.primary_score = pop("primary_score", UNSET)
        self.search_engine = pop("search_engine", UNSET)
        self.search_surface = pop("search_surface", UNSET)
        self.source = pop("source", UNSET)
        self.total_tasks = pop("total_tasks", UNSET)
        if rest:
            value = pop("run_config", UNSET)
            self.run_config = decode_unified_benchmarks_search_run_config(value)
        else:
            self.run_config = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarksSearchItem.decode
UnifiedBenchmarksSearchItem.wire_names = {
    "avg_cost_per_task": "avg_cost_per_task",
    "avg_latency_per_task_ms": "avg_latency_per_task_ms",
    "benchmark_type": "benchmark_type",
    "display_name": "display_name",
    "last_run_timestamp": "last_run_timestamp",
    "model_permaslug": "model_permaslug",
    "primary_metric": "primary_metric",
    "primary_score": "primary_score",
    "search_engine": "search_engine",
    "search_surface": "search_surface",
    "source": "source",
    "total_tasks": "total_tasks",
    "run_config": "run_config",
}
