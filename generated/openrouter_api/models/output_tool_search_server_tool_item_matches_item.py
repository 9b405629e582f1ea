# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputToolSearchServerToolItemMatchesItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputToolSearchServerToolItemMatchesItem(_Model):
    """A tool found by a tool search."""

    definition: dict[str, Any]
    """Definition of the tool, as an untyped object."""
    schema_digest: str
    """Digest of the tool's schema; by which method is not documented."""
    tool_id: str
    """Id of the tool."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputToolSearchServerToolItemMatchesItem)
        self.definition = pop("definition", UNSET)
        self.schema_digest = pop("schema_digest", UNSET)
        self.tool_id = pop("tool_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputToolSearchServerToolItemMatchesItem.decode
OutputToolSearchServerToolItemMatchesItem.wire_names = {
    "definition": "definition",
    "schema_digest": "schema_digest",
    "tool_id": "tool_id",
}
