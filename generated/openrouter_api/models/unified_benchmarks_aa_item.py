# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarksAAItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .unified_benchmark_pricing import UnifiedBenchmarkPricing

decode_unified_benchmark_pricing: Decode = late(
    globals(), "decode_unified_benchmark_pricing", "unified_benchmark_pricing"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UnifiedBenchmarksAAItem(_Model):
    """Index scores of one model from Artificial Analysis."""

    agentic_index: float | None
    """Score for agent tasks. Null when the model has none."""
    coding_index: float | None
    """Score for programming tasks. Null when the model has none."""
    display_name: str
    """Name of the model for people to read."""
    intelligence_index: float | None
    """Score for general intelligence. Null when the model has none."""
    model_permaslug: str
    """Permanent slug of the model version that was scored."""
    pricing: UnifiedBenchmarkPricing | None
    """Token prices of the model. Null when unknown."""
    source: Literal["artificial-analysis"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarksAAItem)
        self.agentic_index = pop("agentic_index", UNSET)
        self.coding_index = pop("coding_index", UNSET)
        self.display_name = pop("display_name", UNSET)
        self.intelligence_index = pop("intelligence_index", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        value = pop("pricing", UNSET)
        self.pricing = decode_unified_benchmark_pricing(value)
        self.source = pop("source", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarksAAItem.decode
UnifiedBenchmarksAAItem.wire_names = {
    "agentic_index": "agentic_index",
    "coding_index": "coding_index",
    "display_name": "display_name",
    "intelligence_index": "intelligence_index",
    "model_permaslug": "model_permaslug",
    "pricing": "pricing",
    "source": "source",
}
