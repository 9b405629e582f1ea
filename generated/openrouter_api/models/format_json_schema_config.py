# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FormatJsonSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FormatJsonSchemaConfig(_Model):
    """Answer with JSON that follows a given schema. The fields are flat here, unlike in chat
    completions.
    """

    name: str
    """Name of the schema."""
    schema: dict[str, Any]
    """The JSON Schema of the answer."""
    type: Literal["json_schema"]
    description: str | Unset = UNSET
    """Tells the model what the answer is for."""
    strict: bool | Unset | None = UNSET
    """Whether the answer must follow the schema exactly. How far that is enforced varies by provider."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FormatJsonSchemaConfig)
        self.name = pop("name", UNSET)
        self.schema = pop("schema", UNSET)
        self.type = pop("type", UNSET)
        self.description = pop("description", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FormatJsonSchemaConfig.decode
FormatJsonSchemaConfig.wire_names = {
    "name": "name",
    "schema": "schema",
    "type": "type",
    "description": "description",
    "strict": "strict",
}
