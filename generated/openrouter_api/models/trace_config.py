# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TraceConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TraceConfig(_Model):
    """Names and ids for a request in observability tools. Other keys are allowed."""

    generation_name: str | Unset = UNSET
    """What to call this generation in the trace."""
    parent_span_id: str | Unset = UNSET
    """Id of the span under which this request belongs."""
    span_name: str | Unset = UNSET
    """What to call the span of this request."""
    trace_id: str | Unset = UNSET
    """Id that joins several requests into one trace."""
    trace_name: str | Unset = UNSET
    """What to call the trace."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TraceConfig)
        self.generation_name = pop("generation_name", UNSET)
        self.parent_span_id = pop("parent_span_id", UNSET)
        self.span_name = pop("span_name", UNSET)
        self.trace_id = pop("trace_id", UNSET)
        self.trace_name = pop("trace_name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TraceConfig.decode
TraceConfig.wire_names = {
    "generation_name": "generation_name",
    "parent_span_id": "parent_span_id",
    "span_name": "span_name",
    "trace_id": "trace_id",
    "trace_name": "trace_name",
}
