# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type UnifiedBenchmarksResponseDataItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .unified_benchmarks_aa_item import UnifiedBenchmarksAAItem
    from .unified_benchmarks_da_item import UnifiedBenchmarksDAItem
    from .unified_benchmarks_or_item import UnifiedBenchmarksORItem
    from .unified_benchmarks_search_item import UnifiedBenchmarksSearchItem

    UnifiedBenchmarksResponseDataItem: TypeAlias = (
        UnifiedBenchmarksAAItem
        | UnifiedBenchmarksDAItem
        | UnifiedBenchmarksORItem
        | UnifiedBenchmarksSearchItem
        | Unknown
    )
else:
    UnifiedBenchmarksResponseDataItem = Any  # its parts are imported when a value of them arrives
"""One benchmark row. `source` tells the shapes apart, except that both shapes of `openrouter` share
it: there, look at `benchmark_type`.
"""

decode = by_tag(
    "benchmark_type",
    {
        "gpqa_diamond": "unified_benchmarks_or_item",
        "tau_bench_verified_airline": "unified_benchmarks_or_item",
        "search_browsecomp": "unified_benchmarks_search_item",
        "search_hle": "unified_benchmarks_search_item",
        "search_dsqa": "unified_benchmarks_search_item",
        "search_widesearch": "unified_benchmarks_search_item",
    },
    unknown=by_shape(
        Shape(
            "unified_benchmarks_aa_item",
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
            "unified_benchmarks_da_item",
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
            "unified_benchmarks_aa_item",
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
            "unified_benchmarks_da_item",
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
