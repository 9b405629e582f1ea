# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PercentileThroughputCutoffs."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PercentileThroughputCutoffs(_Model):
    """Preferred floors on throughput in tokens a second, over the last 5 minutes. Each given
    percentile counts.
    """

    p50: float | Unset | None = UNSET
    """Floor on the median throughput, in tokens a second."""
    p75: float | Unset | None = UNSET
    """Floor on the throughput at the 75th percentile, in tokens a second."""
    p90: float | Unset | None = UNSET
    """Floor on the throughput at the 90th percentile, in tokens a second."""
    p99: float | Unset | None = UNSET
    """Floor on the throughput at the 99th percentile, in tokens a second."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PercentileThroughputCutoffs)
        self.p50 = pop("p50", UNSET)
        self.p75 = pop("p75", UNSET)
        self.p90 = pop("p90", UNSET)
        self.p99 = pop("p99", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PercentileThroughputCutoffs.decode
PercentileThroughputCutoffs.wire_names = {
    "p50": "p50",
    "p75": "p75",
    "p90": "p90",
    "p99": "p99",
}
