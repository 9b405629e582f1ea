# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AlignmentAllowedCallRecord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .alignment_rule_record import AlignmentRuleRecord

decode_alignment_rule_record: Decode = late(
    globals(), "decode_alignment_rule_record", "alignment_rule_record"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AlignmentAllowedCallRecord(_Model):
    """A model call whose output was let through."""

    call: int
    """Number of the model call. Whether counting starts at 0 or 1 is not documented."""
    outcome: Literal["allowed"]
    rules: list[AlignmentRuleRecord]
    """Verdict on each rule. The records name no rule, so presumably they come in the order of the
    plugin's `rules`.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentAllowedCallRecord)
        self.call = pop("call", UNSET)
        self.outcome = pop("outcome", UNSET)
        value = pop("rules", UNSET)
        self.rules = [decode_alignment_rule_record(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AlignmentAllowedCallRecord.decode
AlignmentAllowedCallRecord.wire_names = {
    "call": "call",
    "outcome": "outcome",
    "rules": "rules",
}
