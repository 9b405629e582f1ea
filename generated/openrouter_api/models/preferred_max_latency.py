# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PreferredMaxLatency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .percentile_latency_cutoffs import PercentileLatencyCutoffs

    PreferredMaxLatency: TypeAlias = float | PercentileLatencyCutoffs
else:
    PreferredMaxLatency = Any  # its parts are imported when a value of them arrives
"""Preferred ceiling on latency in seconds: a number for the median, or one for each percentile."""

decode_percentile_latency_cutoffs: Decode = late(
    globals(), "decode_percentile_latency_cutoffs", "percentile_latency_cutoffs"
)


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return decode_percentile_latency_cutoffs(value)
