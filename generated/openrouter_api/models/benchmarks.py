# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `benchmarks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Shape, by_shape, by_tag
from ..model_type import model
from ..types import Model as _Model
from ..types import Unknown

if TYPE_CHECKING:
    from .values import (
        UnifiedBenchmarksMetaSource,
        UnifiedBenchmarksORItemBenchmarkType,
        UnifiedBenchmarksSearchItemBenchmarkType,
        UnifiedBenchmarksSearchItemPrimaryMetric,
        UnifiedBenchmarksSearchItemSearchSurface,
    )

_new = object.__new__


@model
class UnifiedBenchmarkPricing(_Model):
    """Token prices of a benchmarked model, in USD as decimal strings. The unit, presumably one token,
    is not stated.
    """

    completion: str
    """USD for output tokens, as a decimal string."""
    prompt: str
    """USD for input tokens, as a decimal string."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarkPricing)
        try:
            self.completion = data["completion"]
            self.prompt = data["prompt"]
            known = 2
        except KeyError:
            known = self._set_present(data, "completion", "prompt")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmark_pricing = UnifiedBenchmarkPricing.decode


@model
class UnifiedBenchmarksAAItem(_Model):
    """Index scores of one model from Artificial Analysis."""

    agentic_index: float | None
    """Score for agent tasks. Null when the model has none."""
    coding_index: float | None
    """Score for programming tasks. Null when the model has none."""
    display_name: str
    """Name of the model for people to read."""
    intelligence_index: float | None
    """Score for general intelligence. Null when the model has none."""
    model_permaslug: str
    """Permanent slug of the model version that was scored."""
    pricing: UnifiedBenchmarkPricing | None
    """Token prices of the model. Null when unknown."""
    source: Literal["artificial-analysis"]
    _nullable = (
        "agentic_index",
        "coding_index",
        "intelligence_index",
        "pricing",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarksAAItem)
        try:
            self.agentic_index = data["agentic_index"]
            self.coding_index = data["coding_index"]
            self.display_name = data["display_name"]
            self.intelligence_index = data["intelligence_index"]
            self.model_permaslug = data["model_permaslug"]
            self.source = data["source"]
            known = 6
        except KeyError:
            known = self._set_present(
                data,
                "agentic_index",
                "coding_index",
                "display_name",
                "intelligence_index",
                "model_permaslug",
                "source",
            )
        if "pricing" in data:
            value = data["pricing"]
            self.pricing = None if value is None else decode_unified_benchmark_pricing(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmarks_aa_item = UnifiedBenchmarksAAItem.decode


@model
class UnifiedBenchmarksDAItem(_Model):
    """Result of one model in one arena and category of Design Arena."""

    arena: str
    """Arena in which the model competed."""
    avg_generation_time_ms: float | None
    """Mean time the model took for one entry, in milliseconds. Null when unknown."""
    category: str
    """Category of work within the arena."""
    display_name: str
    """Name of the model for people to read."""
    elo: float
    """Elo rating; higher is better."""
    model_permaslug: str
    """Permanent slug of the model version that competed."""
    pricing: UnifiedBenchmarkPricing | None
    """Token prices of the model. Null when unknown."""
    source: Literal["design-arena"]
    tournament_stats: UnifiedBenchmarksDAItemTournamentStats
    """How often the model finished in each place."""
    win_rate: float
    """Share of contests won. Whether as a fraction or a percentage is not documented."""
    _nullable = (
        "avg_generation_time_ms",
        "pricing",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarksDAItem)
        try:
            self.arena = data["arena"]
            self.avg_generation_time_ms = data["avg_generation_time_ms"]
            self.category = data["category"]
            self.display_name = data["display_name"]
            self.elo = data["elo"]
            self.model_permaslug = data["model_permaslug"]
            self.source = data["source"]
            self.win_rate = data["win_rate"]
            known = 8
        except KeyError:
            known = self._set_present(
                data,
                "arena",
                "avg_generation_time_ms",
                "category",
                "display_name",
                "elo",
                "model_permaslug",
                "source",
                "win_rate",
            )
        if "pricing" in data:
            value = data["pricing"]
            self.pricing = None if value is None else decode_unified_benchmark_pricing(value)
            known += 1
        if "tournament_stats" in data:
            value = data["tournament_stats"]
            self.tournament_stats = decode_unified_benchmarks_da_item_tournament_stats(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmarks_da_item = UnifiedBenchmarksDAItem.decode


@model
class UnifiedBenchmarksDAItemTournamentStats(_Model):
    """Counts of Design Arena tournaments by the place a model took."""

    first_place: int | None
    """Tournaments finished first. Null when unknown."""
    fourth_place: int | None
    """Tournaments finished fourth. Null when unknown."""
    second_place: int | None
    """Tournaments finished second. Null when unknown."""
    third_place: int | None
    """Tournaments finished third. Null when unknown."""
    total: int | None
    """Tournaments entered. Null when unknown."""
    _nullable = (
        "first_place",
        "fourth_place",
        "second_place",
        "third_place",
        "total",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarksDAItemTournamentStats)
        try:
            self.first_place = data["first_place"]
            self.fourth_place = data["fourth_place"]
            self.second_place = data["second_place"]
            self.third_place = data["third_place"]
            self.total = data["total"]
            known = 5
        except KeyError:
            known = self._set_present(
                data, "first_place", "fourth_place", "second_place", "third_place", "total"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmarks_da_item_tournament_stats = UnifiedBenchmarksDAItemTournamentStats.decode


@model
class UnifiedBenchmarksMeta(_Model):
    """What a benchmark answer covers and where its numbers come from."""

    as_of: str
    """Date or time that the scores stand for, in ISO 8601."""
    citation: str | None
    """Text with which to credit the source. Null when there is none."""
    model_count: int
    """Number of models in the answer. One model may have several rows."""
    source: UnifiedBenchmarksMetaSource | None
    """The one source of all rows. Null when the answer is not limited to one."""
    source_url: str | None
    """Web page of the source. Null when there is none."""
    task_type: str | None
    """Kind of task the answer was filtered by. Null when it was not."""
    version: Literal["v1"]
    _nullable = (
        "citation",
        "source",
        "source_url",
        "task_type",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarksMeta)
        try:
            self.as_of = data["as_of"]
            self.citation = data["citation"]
            self.model_count = data["model_count"]
            self.source = data["source"]
            self.source_url = data["source_url"]
            self.task_type = data["task_type"]
            self.version = data["version"]
            known = 7
        except KeyError:
            known = self._set_present(
                data, "as_of", "citation", "model_count", "source", "source_url", "task_type", "version"
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmarks_meta = UnifiedBenchmarksMeta.decode


@model
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
    _nullable = (
        "accuracy_stddev",
        "avg_cost_per_task",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarksORItem)
        try:
            self.accuracy = data["accuracy"]
            self.accuracy_stddev = data["accuracy_stddev"]
            self.avg_cost_per_task = data["avg_cost_per_task"]
            self.benchmark_type = data["benchmark_type"]
            self.display_name = data["display_name"]
            self.last_run_timestamp = data["last_run_timestamp"]
            self.model_permaslug = data["model_permaslug"]
            self.source = data["source"]
            self.total_tasks = data["total_tasks"]
            known = 9
        except KeyError:
            known = self._set_present(
                data,
                "accuracy",
                "accuracy_stddev",
                "avg_cost_per_task",
                "benchmark_type",
                "display_name",
                "last_run_timestamp",
                "model_permaslug",
                "source",
                "total_tasks",
            )
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmarks_or_item = UnifiedBenchmarksORItem.decode


@model
class UnifiedBenchmarksResponse(_Model):
    """Benchmark rows and what they cover."""

    data: list[UnifiedBenchmarksResponseDataItem]
    """The matching rows. Rows of several sources, and so of several shapes, may be mixed."""
    meta: UnifiedBenchmarksMeta
    """Source, date and extent of the rows."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarksResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = (
                [decode_unified_benchmarks_response_data_item(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if "meta" in data:
            value = data["meta"]
            self.meta = decode_unified_benchmarks_meta(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmarks_response = UnifiedBenchmarksResponse.decode


@model
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
    run_config: UnifiedBenchmarksSearchRunConfig | None = None
    """Settings of the run. Expected only when the request sets `include_run_config`."""
    _nullable = (
        "avg_cost_per_task",
        "avg_latency_per_task_ms",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarksSearchItem)
        try:
            self.avg_cost_per_task = data["avg_cost_per_task"]
            self.avg_latency_per_task_ms = data["avg_latency_per_task_ms"]
            self.benchmark_type = data["benchmark_type"]
            self.display_name = data["display_name"]
            self.last_run_timestamp = data["last_run_timestamp"]
            self.model_permaslug = data["model_permaslug"]
            self.primary_metric = data["primary_metric"]
            self.primary_score = data["primary_score"]
            self.search_engine = data["search_engine"]
            self.search_surface = data["search_surface"]
            self.source = data["source"]
            self.total_tasks = data["total_tasks"]
            known = 12
        except KeyError:
            known = self._set_present(
                data,
                "avg_cost_per_task",
                "avg_latency_per_task_ms",
                "benchmark_type",
                "display_name",
                "last_run_timestamp",
                "model_permaslug",
                "primary_metric",
                "primary_score",
                "search_engine",
                "search_surface",
                "source",
                "total_tasks",
            )
        if "run_config" in data:
            value = data["run_config"]
            self.run_config = decode_unified_benchmarks_search_run_config(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmarks_search_item = UnifiedBenchmarksSearchItem.decode


@model
class UnifiedBenchmarksSearchRunConfig(_Model):
    """Settings under which a search benchmark was run."""

    max_agent_turns: int | None
    """Most turns the model could take on one task. Null when not set."""
    reasoning_effort: str | None
    """Reasoning effort asked of the model. Null when not set."""
    temperature: float | None
    """Sampling temperature. Null when not set."""
    _nullable = (
        "max_agent_turns",
        "reasoning_effort",
        "temperature",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UnifiedBenchmarksSearchRunConfig)
        try:
            self.max_agent_turns = data["max_agent_turns"]
            self.reasoning_effort = data["reasoning_effort"]
            self.temperature = data["temperature"]
            known = 3
        except KeyError:
            known = self._set_present(data, "max_agent_turns", "reasoning_effort", "temperature")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_unified_benchmarks_search_run_config = UnifiedBenchmarksSearchRunConfig.decode

decode_unified_benchmarks_response_data_item = by_tag(
    "benchmark_type",
    {
        "gpqa_diamond": decode_unified_benchmarks_or_item,
        "tau_bench_verified_airline": decode_unified_benchmarks_or_item,
        "search_browsecomp": decode_unified_benchmarks_search_item,
        "search_hle": decode_unified_benchmarks_search_item,
        "search_dsqa": decode_unified_benchmarks_search_item,
        "search_widesearch": decode_unified_benchmarks_search_item,
    },
    unknown=by_shape(
        Shape(
            decode_unified_benchmarks_aa_item,
            frozenset(
                [
                    "agentic_index",
                    "coding_index",
                    "display_name",
                    "intelligence_index",
                    "model_permaslug",
                    "pricing",
                    "source",
                ]
            ),
            {
                "agentic_index": (float, int, type(None)),
                "coding_index": (float, int, type(None)),
                "display_name": (str,),
                "intelligence_index": (float, int, type(None)),
                "model_permaslug": (str,),
                "pricing": (dict, type(None)),
                "source": (str,),
            },
            values={"source": frozenset(["artificial-analysis"])},
        ),
        Shape(
            decode_unified_benchmarks_da_item,
            frozenset(
                [
                    "arena",
                    "avg_generation_time_ms",
                    "category",
                    "display_name",
                    "elo",
                    "model_permaslug",
                    "pricing",
                    "source",
                    "tournament_stats",
                    "win_rate",
                ]
            ),
            {
                "arena": (str,),
                "avg_generation_time_ms": (float, int, type(None)),
                "category": (str,),
                "display_name": (str,),
                "elo": (int, float),
                "model_permaslug": (str,),
                "pricing": (dict, type(None)),
                "source": (str,),
                "tournament_stats": (dict,),
                "win_rate": (int, float),
            },
            values={"source": frozenset(["design-arena"])},
        ),
    ),
    absent=by_shape(
        Shape(
            decode_unified_benchmarks_aa_item,
            frozenset(
                [
                    "agentic_index",
                    "coding_index",
                    "display_name",
                    "intelligence_index",
                    "model_permaslug",
                    "pricing",
                    "source",
                ]
            ),
            {
                "agentic_index": (float, int, type(None)),
                "coding_index": (float, int, type(None)),
                "display_name": (str,),
                "intelligence_index": (float, int, type(None)),
                "model_permaslug": (str,),
                "pricing": (dict, type(None)),
                "source": (str,),
            },
            values={"source": frozenset(["artificial-analysis"])},
        ),
        Shape(
            decode_unified_benchmarks_da_item,
            frozenset(
                [
                    "arena",
                    "avg_generation_time_ms",
                    "category",
                    "display_name",
                    "elo",
                    "model_permaslug",
                    "pricing",
                    "source",
                    "tournament_stats",
                    "win_rate",
                ]
            ),
            {
                "arena": (str,),
                "avg_generation_time_ms": (float, int, type(None)),
                "category": (str,),
                "display_name": (str,),
                "elo": (int, float),
                "model_permaslug": (str,),
                "pricing": (dict, type(None)),
                "source": (str,),
                "tournament_stats": (dict,),
                "win_rate": (int, float),
            },
            values={"source": frozenset(["design-arena"])},
        ),
    ),
)

if TYPE_CHECKING:
    UnifiedBenchmarksResponseDataItem: TypeAlias = (
        UnifiedBenchmarksAAItem
        | UnifiedBenchmarksDAItem
        | UnifiedBenchmarksORItem
        | UnifiedBenchmarksSearchItem
        | Unknown
    )
    """One benchmark row. `source` tells the shapes apart, except that both shapes of `openrouter`
    share it: there, look at `benchmark_type`.
    """
else:  # what they refer to is not imported at run time
    UnifiedBenchmarksResponseDataItem = Any
