# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ArmorSafeguardResultStatusToolUsesValueEvaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ArmorSafeguardResultStatusToolUsesValueEvaluated(_Model):
    """A tool use that was checked."""

    outcome: ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome
    """The verdict."""
    type: Literal["evaluated"]
    explanation: str | Unset = UNSET
    """Reason for the verdict, in words."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorSafeguardResultStatusToolUsesValueEvaluated)
        self.outcome = pop("outcome", UNSET)
        self.type = pop("type", UNSET)
        self.explanation = pop("explanation", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ArmorSafeguardResultStatusToolUsesValueEvaluated.decode
ArmorSafeguardResultStatusToolUsesValueEvaluated.wire_names = {
    "outcome": "outcome",
    "type": "type",
    "explanation": "explanation",
}
