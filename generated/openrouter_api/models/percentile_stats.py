# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PercentileStats."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PercentileStats(_Model):
    """Distribution of a measurement, by percentiles."""

    p50: float
    """Median: half of the values are at or below it."""
    p75: float
    """Three quarters of the values are at or below it."""
    p90: float
    """90 % of the values are at or below it."""
    p99: float
    """99 % of the values are at or below it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PercentileStats)
        self.p50 = pop("p50", UNSET)
        self.p75 = pop("p75", UNSET)
        self.p90 = pop("p90", UNSET)
        self.p99 = pop("p99", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PercentileStats.decode
PercentileStats.wire_names = {
    "p50": "p50",
    "p75": "p75",
    "p90": "p90",
    "p99": "p99",
}
