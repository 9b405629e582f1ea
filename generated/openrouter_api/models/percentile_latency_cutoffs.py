# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PercentileLatencyCutoffs."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PercentileLatencyCutoffs(_Model):
    """Preferred ceilings on latency in seconds, over the last 5 minutes. Each given percentile counts."""

    p50: float | Unset | None = UNSET
    """Ceiling on the median latency, in seconds."""
    p75: float | Unset | None = UNSET
    """Ceiling on the latency of the fastest 75 percent of requests, in seconds."""
    p90: float | Unset | None = UNSET
    """Ceiling on the latency of the fastest 90 percent of requests, in seconds."""
    p99: float | Unset | None = UNSET
    """Ceiling on the latency of the fastest 99 percent of requests, in seconds."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PercentileLatencyCutoffs)
        self.p50 = pop("p50", UNSET)
        self.p75 = pop("p75", UNSET)
        self.p90 = pop("p90", UNSET)
        self.p99 = pop("p99", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PercentileLatencyCutoffs.decode
PercentileLatencyCutoffs.wire_names = {
    "p50": "p50",
    "p75": "p75",
    "p90": "p90",
    "p99": "p99",
}
