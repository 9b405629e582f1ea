# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AlignmentUnavailableCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AlignmentUnavailableCallRecordReason


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AlignmentUnavailableCallRecord(_Model):
    """A model call that could not be judged."""

    call: int
    """Number of the model call. Whether counting starts at 0 or 1 is not documented."""
    outcome: Literal["unavailable"]
    reason: AlignmentUnavailableCallRecordReason
    """Why there is no verdict."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentUnavailableCallRecord)
        self.call = pop("call", UNSET)
        self.outcome = pop("outcome", UNSET)
        self.reason = pop("reason", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AlignmentUnavailableCallRecord.decode
AlignmentUnavailableCallRecord.wire_names = {
    "call": "call",
    "outcome": "outcome",
    "reason": "reason",
}
