# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SubmitGenerationFeedbackRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import SubmitGenerationFeedbackRequestCategory


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SubmitGenerationFeedbackRequest(_Model):
    """A complaint about one generation."""

    category: SubmitGenerationFeedbackRequestCategory
    """What sort of problem it was."""
    generation_id: str
    """The generation concerned, `gen-...`."""
    comment: str | Unset = UNSET
    """The problem in your own words. Limits: at most 1000 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubmitGenerationFeedbackRequest)
        self.category = pop("category", UNSET)
        self.generation_id = pop("generation_id", UNSET)
        self.comment = pop("comment", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SubmitGenerationFeedbackRequest.decode
SubmitGenerationFeedbackRequest.wire_names = {
    "category": "category",
    "generation_id": "generation_id",
    "comment": "comment",
}
