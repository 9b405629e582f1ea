# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicToolUnionCustomInputSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicToolUnionCustomInputSchema(_Model):
    """JSON Schema of a tool's arguments, an object at the top. Other keywords may be added."""

    type: Literal["object"]
    properties: Any = UNSET
    """The arguments by name, each with its own schema."""
    required: list[str] | Unset | None = UNSET
    """Names of the arguments that must be given. Null demands none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionCustomInputSchema)
        self.type = pop("type", UNSET)
        self.properties = pop("properties", UNSET)
        self.required = pop("required", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicToolUnionCustomInputSchema.decode
AnthropicToolUnionCustomInputSchema.wire_names = {
    "type": "type",
    "properties": "properties",
    "required": "required",
}
