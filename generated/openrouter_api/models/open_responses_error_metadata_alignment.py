# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenResponsesErrorMetadataAlignment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .alignment_call_record import AlignmentCallRecord
    from .alignment_rejected import AlignmentRejected

decode_alignment_call_record: Decode = late(
    globals(), "decode_alignment_call_record", "alignment_call_record"
)
decode_alignment_rejected: Decode = late(globals(), "decode_alignment_rejected", "alignment_rejected")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenResponsesErrorMetadataAlignment(_Model):
    """What the `alignment` plugin decided about a failed response."""

    calls: list[AlignmentCallRecord]
    """One record for each call that was checked."""
    rejected: AlignmentRejected | Unset = UNSET
    """The answer that was rejected, when it is told."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesErrorMetadataAlignment)
        value = pop("calls", UNSET)
        self.calls = [decode_alignment_call_record(item) for item in value] if type(value) is list else value
        if rest:
            value = pop("rejected", UNSET)
            self.rejected = decode_alignment_rejected(value)
        else:
            self.rejected = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenResponsesErrorMetadataAlignment.decode
OpenResponsesErrorMetadataAlignment.wire_names = {
    "calls": "calls",
    "rejected": "rejected",
}
