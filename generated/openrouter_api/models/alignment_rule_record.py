# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AlignmentRuleRecord."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AlignmentRuleRecord(_Model):
    """The verdict on one rule for one model call."""

    applicable: bool
    """Whether the rule had any bearing on the output."""
    broken: bool
    """Whether the rule counts as broken."""
    probability: float | None
    """Estimated probability that the rule was broken. Null when there is no estimate."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentRuleRecord)
        self.applicable = pop("applicable", UNSET)
        self.broken = pop("broken", UNSET)
        self.probability = pop("probability", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AlignmentRuleRecord.decode
AlignmentRuleRecord.wire_names = {
    "applicable": "applicable",
    "broken": "broken",
    "probability": "probability",
}
