# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AABenchmarkEntry."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AABenchmarkEntry(_Model):
    """Scores of a model, as measured by Artificial Analysis."""

    agentic_index: float | None
    """Score on agent tasks. Null when not measured."""
    coding_index: float | None
    """Score on programming. Null when not measured."""
    intelligence_index: float | None
    """Score on general ability. Null when not measured."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AABenchmarkEntry)
        self.agentic_index = pop("agentic_index", UNSET)
        self.coding_index = pop("coding_index", UNSET)
        self.intelligence_index = pop("intelligence_index", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AABenchmarkEntry.decode
AABenchmarkEntry.wire_names = {
    "agentic_index": "agentic_index",
    "coding_index": "coding_index",
    "intelligence_index": "intelligence_index",
}
