# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputMcpServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputMcpServerToolItem(_Model):
    """A call of an MCP tool made by OpenRouter."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:mcp"]
    id: str | Unset = UNSET
    """Id of the item."""
    server_label: str | Unset = UNSET
    """Label of the MCP server that has the tool."""
    tool_name: str | Unset = UNSET
    """Name of the tool called."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputMcpServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.server_label = pop("serverLabel", UNSET)
        self.tool_name = pop("toolName", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputMcpServerToolItem.decode
OutputMcpServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "id": "id",
    "server_label": "serverLabel",
    "tool_name": "toolName",
}
