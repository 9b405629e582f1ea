# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsNoulQuestionCriteria."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsNoulQuestionCriteria(_Model):
    """The two poles of a `noul` question."""

    false: str | dict[str, Any] | list[Any]
    """When the answer is false, as text or as JSON of your own making."""
    true: str | dict[str, Any] | list[Any]
    """When the answer is true, as text or as JSON of your own making."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsNoulQuestionCriteria)
        self.false = pop("false", UNSET)
        self.true = pop("true", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsNoulQuestionCriteria.decode
DecisionsNoulQuestionCriteria.wire_names = {
    "false": "false",
    "true": "true",
}
