# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpListToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .mcp_list_tools_item_tools_item import McpListToolsItemToolsItem

decode_mcp_list_tools_item_tools_item: Decode = late(
    globals(), "decode_mcp_list_tools_item_tools_item", "mcp_list_tools_item_tools_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsItem(_Model):
    """The tools an MCP server was found to offer, replayed as input."""

    id: str
    """Id of the item."""
    server_label: str
    """Label of the MCP server."""
    tools: list[McpListToolsItemToolsItem]
    """The tools it offers."""
    type: Literal["mcp_list_tools"]
    error: str | Unset | None = UNSET
    """Why the tools could not be listed, or null."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpListToolsItem)
        self.id = pop("id", UNSET)
        self.server_label = pop("server_label", UNSET)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_mcp_list_tools_item_tools_item(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpListToolsItem.decode
McpListToolsItem.wire_names = {
    "id": "id",
    "server_label": "server_label",
    "tools": "tools",
    "type": "type",
    "error": "error",
}
