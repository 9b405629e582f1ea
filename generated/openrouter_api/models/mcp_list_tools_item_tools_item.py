# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpListToolsItemToolsItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsItemToolsItem(_Model):
    """A tool that an MCP server offers."""

    input_schema: dict[str, Any]
    """JSON Schema of the tool's arguments."""
    name: str
    """Name of the tool."""
    annotations: Any = UNSET
    """The server's hints about the tool, in whatever form it gave them."""
    description: str | Unset | None = UNSET
    """What the tool does, in the server's words."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpListToolsItemToolsItem)
        self.input_schema = pop("input_schema", UNSET)
        self.name = pop("name", UNSET)
        self.annotations = pop("annotations", UNSET)
        self.description = pop("description", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpListToolsItemToolsItem.decode
McpListToolsItemToolsItem.wire_names = {
    "input_schema": "input_schema",
    "name": "name",
    "annotations": "annotations",
    "description": "description",
}
