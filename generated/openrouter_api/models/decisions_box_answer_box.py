# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsBoxAnswerBox."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsBoxAnswerBox(_Model):
    """Edges of a rectangle. Their unit and origin are not documented."""

    bottom: float
    """Position of the lower edge."""
    left: float
    """Position of the left edge."""
    right: float
    """Position of the right edge."""
    top: float
    """Position of the upper edge."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsBoxAnswerBox)
        self.bottom = pop("bottom", UNSET)
        self.left = pop("left", UNSET)
        self.right = pop("right", UNSET)
        self.top = pop("top", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsBoxAnswerBox.decode
DecisionsBoxAnswerBox.wire_names = {
    "bottom": "bottom",
    "left": "left",
    "right": "right",
    "top": "top",
}
