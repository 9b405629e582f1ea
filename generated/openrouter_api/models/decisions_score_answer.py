# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsScoreAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsScoreAnswer(_Model):
    """Answer to a score question, a number on the scale of its criteria."""

    score: float
    """The score. How levels are numbered is not documented; read `legend` when it is there."""
    type: Literal["score"]
    confidence: float | Unset = UNSET
    """How sure the model is of the score; higher is surer. The scale is not documented."""
    legend: dict[str, str | dict[str, Any] | list[Any]] | Unset = UNSET
    """What the levels of the scale stand for, by level, in the words of the question."""
    probabilities: dict[str, float] | Unset = UNSET
    """Weight that the model gave to each level, by level."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsScoreAnswer)
        self.score = pop("score", UNSET)
        self.type = pop("type", UNSET)
        self.confidence = pop("confidence", UNSET)
        self.legend = pop("legend", UNSET)
        self.probabilities = pop("probabilities", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsScoreAnswer.decode
DecisionsScoreAnswer.wire_names = {
    "score": "score",
    "type": "type",
    "confidence": "confidence",
    "legend": "legend",
    "probabilities": "probabilities",
}
