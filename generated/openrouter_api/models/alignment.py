# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model Alignment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .alignment_call_record import AlignmentCallRecord

decode_alignment_call_record: Decode = late(
    globals(), "decode_alignment_call_record", "alignment_call_record"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class Alignment(_Model):
    """What the alignment plugin found out about the model calls of a request."""

    calls: list[AlignmentCallRecord]
    """One record for each model call that was looked at."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Alignment)
        value = pop("calls", UNSET)
        self.calls = [decode_alignment_call_record(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


_new = object.__new__
decode = Alignment.decode
Alignment.wire_names = {
    "calls": "calls",
}
