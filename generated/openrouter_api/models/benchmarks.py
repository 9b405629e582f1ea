# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `benchmarks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, Shape, by_shape, by_tag
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .values import (
        UnifiedBenchmarksMetaSource,
        UnifiedBenchmarksORItemBenchmarkType,
        UnifiedBenchmarksSearchItemBenchmarkType,
        UnifiedBenchmarksSearchItemPrimaryMetric,
        UnifiedBenchmarksSearchItemSearchSurface,
    )


@model
class UnifiedBenchmarkPricing(_Model):
    """Token prices of a benchmarked model, in USD as decimal strings. The unit, presumably one token,
    is not stated.
    """

    completion: str
    """USD for output tokens, as a decimal string."""
    prompt: str
    """USD for input tokens, as a decimal string."""


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
    _nullable = ("agentic_index", "coding_index", "intelligence_index", "pricing")


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
    _nullable = ("avg_generation_time_ms", "pricing")


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
    _nullable = ("first_place", "fourth_place", "second_place", "third_place", "total")


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
    _nullable = ("citation", "source", "source_url", "task_type")


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
    _nullable = ("accuracy_stddev", "avg_cost_per_task")


@model
class UnifiedBenchmarksResponse(_Model):
    """Benchmark rows and what they cover."""

    data: list[UnifiedBenchmarksResponseDataItem]
    """The matching rows. Rows of several sources, and so of several shapes, may be mixed."""
    meta: UnifiedBenchmarksMeta
    """Source, date and extent of the rows."""


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
    _nullable = ("avg_cost_per_task", "avg_latency_per_task_ms")


@model
class UnifiedBenchmarksSearchRunConfig(_Model):
    """Settings under which a search benchmark was run."""

    max_agent_turns: int | None
    """Most turns the model could take on one task. Null when not set."""
    reasoning_effort: str | None
    """Reasoning effort asked of the model. Null when not set."""
    temperature: float | None
    """Sampling temperature. Null when not set."""
    _nullable = ("max_agent_turns", "reasoning_effort", "temperature")


decode_UnifiedBenchmarksResponseDataItem: Decode = by_tag(
    "benchmark_type",
    {
        "gpqa_diamond": UnifiedBenchmarksORItem.decode,
        "tau_bench_verified_airline": UnifiedBenchmarksORItem.decode,
        "search_browsecomp": UnifiedBenchmarksSearchItem.decode,
        "search_hle": UnifiedBenchmarksSearchItem.decode,
        "search_dsqa": UnifiedBenchmarksSearchItem.decode,
        "search_widesearch": UnifiedBenchmarksSearchItem.decode,
    },
    unknown=by_shape(
        Shape(
            UnifiedBenchmarksAAItem.decode,
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
            UnifiedBenchmarksDAItem.decode,
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
