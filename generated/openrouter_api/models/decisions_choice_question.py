# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsChoiceQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsChoiceQuestion(_Model):
    """A question whose answer is one of several options."""

    criteria: dict[str, str | dict[str, Any] | list[Any] | None]
    """The options, by a key of your choice. Each value says when the option is right; null leaves that
    to the key.
    """
    instructions: str | dict[str, Any] | list[Any]
    """What is to be decided, as text or as JSON of your own making."""
    type: Literal["choice"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsChoiceQuestion)
        self.criteria = pop("criteria", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsChoiceQuestion.decode
DecisionsChoiceQuestion.wire_names = {
    "criteria": "criteria",
    "instructions": "instructions",
    "type": "type",
}
