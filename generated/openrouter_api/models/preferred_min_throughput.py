# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PreferredMinThroughput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .percentile_throughput_cutoffs import PercentileThroughputCutoffs

    PreferredMinThroughput: TypeAlias = float | PercentileThroughputCutoffs
else:
    PreferredMinThroughput = Any  # its parts are imported when a value of them arrives
"""Preferred floor on throughput in tokens a second: a number for the median, or one for each
percentile.
"""

decode_percentile_throughput_cutoffs: Decode = late(
    globals(), "decode_percentile_throughput_cutoffs", "percentile_throughput_cutoffs"
)


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return decode_percentile_throughput_cutoffs(value)
