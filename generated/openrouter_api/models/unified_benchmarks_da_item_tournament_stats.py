# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarksDAItemTournamentStats."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarksDAItemTournamentStats)
        self.first_place = pop("first_place", UNSET)
        self.fourth_place = pop("fourth_place", UNSET)
        self.second_place = pop("second_place", UNSET)
        self.third_place = pop("third_place", UNSET)
        self.total = pop("total", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarksDAItemTournamentStats.decode
UnifiedBenchmarksDAItemTournamentStats.wire_names = {
    "first_place": "first_place",
    "fourth_place": "fourth_place",
    "second_place": "second_place",
    "third_place": "third_place",
    "total": "total",
}
