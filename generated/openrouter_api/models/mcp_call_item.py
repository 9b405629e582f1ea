# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unknown, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .mcp_tool_call_error import McpToolCallError

decode_mcp_tool_call_error: Decode = late(globals(), "decode_mcp_tool_call_error", "mcp_tool_call_error")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpCallItem(_Model):
    """An earlier call of an MCP tool, replayed as input."""

    arguments: str
    """Arguments of the call as JSON text."""
    id: str
    """Id of the item."""
    name: str
    """Name of the tool called."""
    server_label: str
    """Label of the MCP server that has the tool."""
    type: Literal["mcp_call"]
    error: McpToolCallError | Unknown | Unset | None = UNSET
    """What went wrong, or null."""
    output: str | Unset | None = UNSET
    """What the tool returned."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpCallItem)
        self.arguments = pop("arguments", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.server_label = pop("server_label", UNSET)
        self.type = pop("type", UNSET)
        self.output = pop("output", UNSET)
        if rest:
            value = pop("error", UNSET)
            self.error = decode_mcp_tool_call_error(value)
        else:
            self.error = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpCallItem.decode
McpCallItem.wire_names = {
    "arguments": "arguments",
    "id": "id",
    "name": "name",
    "server_label": "server_label",
    "type": "type",
    "error": "error",
    "output": "output",
}
