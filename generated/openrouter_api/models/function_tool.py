# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FunctionTool(_Model):
    """FunctionTool, as the API has it."""

    name: str
    parameters: dict[str, Any] | None
    type: Literal["function"]
    description: str | Unset | None = UNSET
    strict: bool | Unset | None = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FunctionTool)
        self.name = pop("name", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.type = pop("type", UNSET)
        self.description = pop("description", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FunctionTool.decode
FunctionTool.wire_names = {
    "name": "name",
    "parameters": "parameters",
    "type": "type",
    "description": "description",
    "strict": "strict",
}
