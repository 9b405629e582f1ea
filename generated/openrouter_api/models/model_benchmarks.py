# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ModelBenchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .aa_benchmark_entry import AABenchmarkEntry
    from .da_benchmark_entry import DABenchmarkEntry

decode_aa_benchmark_entry: Decode = late(globals(), "decode_aa_benchmark_entry", "aa_benchmark_entry")
decode_da_benchmark_entry: Decode = late(globals(), "decode_da_benchmark_entry", "da_benchmark_entry")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ModelBenchmarks(_Model):
    """Standing of a model in public benchmarks."""

    design_arena: list[DABenchmarkEntry]
    """Ratings on Design Arena, one for each arena and category. Empty when there are none."""
    artificial_analysis: AABenchmarkEntry | Unset = UNSET
    """Indexes by Artificial Analysis. Absent when it has not measured the model."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelBenchmarks)
        value = pop("design_arena", UNSET)
        self.design_arena = (
            [decode_da_benchmark_entry(item) for item in value] if type(value) is list else value
        )
        if rest:
            value = pop("artificial_analysis", UNSET)
            self.artificial_analysis = decode_aa_benchmark_entry(value)
        else:
            self.artificial_analysis = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ModelBenchmarks.decode
ModelBenchmarks.wire_names = {
    "design_arena": "design_arena",
    "artificial_analysis": "artificial_analysis",
}
