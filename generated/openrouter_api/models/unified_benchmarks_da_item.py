# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarksDAItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .unified_benchmark_pricing import UnifiedBenchmarkPricing
    from .unified_benchmarks_da_item_tournament_stats import UnifiedBenchmarksDAItemTournamentStats

decode_unified_benchmark_pricing: Decode = late(
    globals(), "decode_unified_benchmark_pricing", "unified_benchmark_pricing"
)
decode_unified_benchmarks_da_item_tournament_stats: Decode = late(
    globals(),
    "decode_unified_benchmarks_da_item_tournament_stats",
    "unified_benchmarks_da_item_tournament_stats",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarksDAItem)
        self.arena = pop("arena", UNSET)
        self.avg_generation_time_ms = pop("avg_generation_time_ms", UNSET)
        self.category = pop("category", UNSET)
        self.display_name = pop("display_name", UNSET)
        self.elo = pop("elo", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        value = pop("pricing", UNSET)
        self.pricing = decode_unified_benchmark_pricing(value)
        self.source = pop("source", UNSET)
        value = pop("tournament_stats", UNSET)
        self.tournament_stats = decode_unified_benchmarks_da_item_tournament_stats(value)
        self.win_rate = pop("win_rate", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarksDAItem.decode
UnifiedBenchmarksDAItem.wire_names = {
    "arena": "arena",
    "avg_generation_time_ms": "avg_generation_time_ms",
    "category": "category",
    "display_name": "display_name",
    "elo": "elo",
    "model_permaslug": "model_permaslug",
    "pricing": "pricing",
    "source": "source",
    "tournament_stats": "tournament_stats",
    "win_rate": "win_rate",
}
