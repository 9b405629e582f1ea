# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsNoulQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .decisions_noul_question_criteria import DecisionsNoulQuestionCriteria

decode_decisions_noul_question_criteria: Decode = late(
    globals(), "decode_decisions_noul_question_criteria", "decisions_noul_question_criteria"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsNoulQuestion(_Model):
    """A question of true or false that a number answers."""

    instructions: str | dict[str, Any] | list[Any]
    """What is to be judged, as text or as JSON of your own making."""
    type: Literal["noul"]
    criteria: DecisionsNoulQuestionCriteria | Unset = UNSET
    """What counts as true and what as false. The instructions alone decide when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsNoulQuestion)
        self.instructions = pop("instructions", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("criteria", UNSET)
            self.criteria = decode_decisions_noul_question_criteria(value)
        else:
            self.criteria = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsNoulQuestion.decode
DecisionsNoulQuestion.wire_names = {
    "instructions": "instructions",
    "type": "type",
    "criteria": "criteria",
}
