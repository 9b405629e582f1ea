# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsChoiceAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsChoiceAnswer(_Model):
    """Answer to a choice question, one of the options offered."""

    choice: str
    """The option chosen, by its key in `criteria` of the question."""
    type: Literal["choice"]
    confidence: float | Unset = UNSET
    """How sure the model is of the choice; higher is surer. The scale is not documented."""
    probabilities: dict[str, float] | Unset = UNSET
    """Weight that the model gave to each option, by key."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsChoiceAnswer)
        self.choice = pop("choice", UNSET)
        self.type = pop("type", UNSET)
        self.confidence = pop("confidence", UNSET)
        self.probabilities = pop("probabilities", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsChoiceAnswer.decode
DecisionsChoiceAnswer.wire_names = {
    "choice": "choice",
    "type": "type",
    "confidence": "confidence",
    "probabilities": "probabilities",
}
