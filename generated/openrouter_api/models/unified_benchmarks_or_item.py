# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarksORItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import UnifiedBenchmarksORItemBenchmarkType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UnifiedBenchmarksORItem(_Model):
    """Result of one model in a benchmark that OpenRouter ran, other than the web search ones."""

    accuracy: float
    """Share of tasks solved. Whether as a fraction or a percentage is not documented."""
    accuracy_stddev: float | None
    """Standard deviation of `accuracy`, on the same scale. Null when unknown."""
    avg_cost_per_task: float | None
    """Mean cost of one task, in USD. Null when unknown."""
    benchmark_type: UnifiedBenchmarksORItemBenchmarkType
    """Which benchmark was run."""
    display_name: str
    """Name of the model for people to read."""
    last_run_timestamp: str
    """When the benchmark last ran on this model, in ISO 8601."""
    model_permaslug: str
    """Permanent slug of the model version that was run."""
    source: Literal["openrouter"]
    total_tasks: int
    """Number of tasks behind the result."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarksORItem)
        self.accuracy = pop("accuracy", UNSET)
        self.accuracy_stddev = pop("accuracy_stddev", UNSET)
        self.avg_cost_per_task = pop("avg_cost_per_task", UNSET)
        self.benchmark_type = pop("benchmark_type", UNSET)
        self.display_name = pop("display_name", UNSET)
        self.last_run_timestamp = pop("last_run_timestamp", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.source = pop("source", UNSET)
        self.total_tasks = pop("total_tasks", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarksORItem.decode
UnifiedBenchmarksORItem.wire_names = {
    "accuracy": "accuracy",
    "accuracy_stddev": "accuracy_stddev",
    "avg_cost_per_task": "avg_cost_per_task",
    "benchmark_type": "benchmark_type",
    "display_name": "display_name",
    "last_run_timestamp": "last_run_timestamp",
    "model_permaslug": "model_permaslug",
    "source": "source",
    "total_tasks": "total_tasks",
}
