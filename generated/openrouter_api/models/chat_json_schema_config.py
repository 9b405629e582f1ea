# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatJsonSchemaConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatJsonSchemaConfig(_Model):
    """A named schema for the reply."""

    name: str
    """Name of the schema, at most 64 characters. Limits: at most 64 characters."""
    description: str | Unset = UNSET
    """What the reply is for, for the model to read."""
    schema: dict[str, Any] | Unset = UNSET
    """The JSON Schema itself."""
    strict: bool | Unset | None = UNSET
    """Whether the reply must fit the schema exactly. How firmly this holds depends on the provider."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatJsonSchemaConfig)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.schema = pop("schema", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatJsonSchemaConfig.decode
ChatJsonSchemaConfig.wire_names = {
    "name": "name",
    "description": "description",
    "schema": "schema",
    "strict": "strict",
}
