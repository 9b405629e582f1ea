# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PublicEndpointPerfLast30MByWorkloadUnknown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .percentile_stats import PercentileStats

decode_percentile_stats: Decode = late(globals(), "decode_percentile_stats", "percentile_stats")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PublicEndpointPerfLast30MByWorkloadUnknown(_Model):
    """Speed and traffic of requests whose kind of work is not known."""

    latency: PercentileStats | None
    """Latency of these requests; the unit is not documented. Null without measurements."""
    request_count: int | None
    """Requests of unknown kind in the 30 minutes. Null when not told."""
    throughput: PercentileStats | None
    """Throughput of these requests; the unit is not documented. Null without measurements."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPerfLast30MByWorkloadUnknown)
        value = pop("latency", UNSET)
        self.latency = decode_percentile_stats(value)
        self.request_count = pop("request_count", UNSET)
        value = pop("throughput", UNSET)
        self.throughput = decode_percentile_stats(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PublicEndpointPerfLast30MByWorkloadUnknown.decode
PublicEndpointPerfLast30MByWorkloadUnknown.wire_names = {
    "latency": "latency",
    "request_count": "request_count",
    "throughput": "throughput",
}
