# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarksResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .unified_benchmarks_meta import UnifiedBenchmarksMeta
    from .unified_benchmarks_response_data_item import UnifiedBenchmarksResponseDataItem

decode_unified_benchmarks_meta: Decode = late(
    globals(), "decode_unified_benchmarks_meta", "unified_benchmarks_meta"
)
decode_unified_benchmarks_response_data_item: Decode = late(
    globals(), "decode_unified_benchmarks_response_data_item", "unified_benchmarks_response_data_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UnifiedBenchmarksResponse(_Model):
    """Benchmark rows and what they cover."""

    data: list[UnifiedBenchmarksResponseDataItem]
    """The matching rows. Rows of several sources, and so of several shapes, may be mixed."""
    meta: UnifiedBenchmarksMeta
    """Source, date and extent of the rows."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarksResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_unified_benchmarks_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        value = pop("meta", UNSET)
        self.meta = decode_unified_benchmarks_meta(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarksResponse.decode
UnifiedBenchmarksResponse.wire_names = {
    "data": "data",
    "meta": "meta",
}
