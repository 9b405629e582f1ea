# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DABenchmarkEntry."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DABenchmarkEntry(_Model):
    """Standing of a model in one arena of Design Arena, where people compare outputs."""

    arena: str
    """Arena the contest took place in."""
    category: str
    """Category of task within the arena."""
    elo: float
    """Elo rating won in direct comparisons; higher is better."""
    rank: int
    """Place in the ranking, 1 for the best."""
    win_rate: float
    """Share of comparisons won. Whether as a fraction or in percent is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DABenchmarkEntry)
        self.arena = pop("arena", UNSET)
        self.category = pop("category", UNSET)
        self.elo = pop("elo", UNSET)
        self.rank = pop("rank", UNSET)
        self.win_rate = pop("win_rate", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DABenchmarkEntry.decode
DABenchmarkEntry.wire_names = {
    "arena": "arena",
    "category": "category",
    "elo": "elo",
    "rank": "rank",
    "win_rate": "win_rate",
}
