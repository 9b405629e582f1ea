# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponsesToolChoiceObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import OpenAIResponsesToolChoiceObjectType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponsesToolChoiceObject(_Model):
    """Makes the model search the web."""

    type: OpenAIResponsesToolChoiceObjectType
    """Type of the web search tool to call."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesToolChoiceObject)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponsesToolChoiceObject.decode
OpenAIResponsesToolChoiceObject.wire_names = {
    "type": "type",
}
