# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpServerToolAllowedToolsObject."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpServerToolAllowedToolsObject(_Model):
    """Filter for the MCP tools a model may use."""

    read_only: bool | Unset = UNSET
    """True admits only tools that change nothing."""
    tool_names: list[str] | Unset = UNSET
    """Names of the tools to admit."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpServerToolAllowedToolsObject)
        self.read_only = pop("read_only", UNSET)
        self.tool_names = pop("tool_names", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpServerToolAllowedToolsObject.decode
McpServerToolAllowedToolsObject.wire_names = {
    "read_only": "read_only",
    "tool_names": "tool_names",
}
