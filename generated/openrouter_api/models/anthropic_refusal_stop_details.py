# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicRefusalStopDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AnthropicRefusalStopDetailsCategory


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicRefusalStopDetails(_Model):
    """Why the model refused to go on."""

    category: AnthropicRefusalStopDetailsCategory | None
    """Area of policy that the refusal concerns. Null when none is named."""
    explanation: str | None
    """Reason in words. Null when none is given."""
    type: Literal["refusal"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicRefusalStopDetails)
        self.category = pop("category", UNSET)
        self.explanation = pop("explanation", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicRefusalStopDetails.decode
AnthropicRefusalStopDetails.wire_names = {
    "category": "category",
    "explanation": "explanation",
    "type": "type",
}
