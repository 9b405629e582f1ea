# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsBoxAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .decisions_box_answer_box import DecisionsBoxAnswerBox

decode_decisions_box_answer_box: Decode = late(
    globals(), "decode_decisions_box_answer_box", "decisions_box_answer_box"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsBoxAnswer(_Model):
    """Answer to a box question, the edges of a rectangle."""

    box: DecisionsBoxAnswerBox
    """The rectangle found."""
    type: Literal["box"]
    confidence: float | Unset = UNSET
    """How sure the model is of the rectangle; higher is surer. The scale is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsBoxAnswer)
        value = pop("box", UNSET)
        self.box = decode_decisions_box_answer_box(value)
        self.type = pop("type", UNSET)
        self.confidence = pop("confidence", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsBoxAnswer.decode
DecisionsBoxAnswer.wire_names = {
    "box": "box",
    "type": "type",
    "confidence": "confidence",
}
