# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpApprovalRequestItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpApprovalRequestItem(_Model):
    """A request to approve an MCP tool call before it is made, replayed as input."""

    arguments: str
    """Arguments of the call as JSON text."""
    id: str
    """Id of the request; the approval response names it."""
    name: str
    """Name of the tool to be called."""
    server_label: str
    """Label of the MCP server that has the tool."""
    type: Literal["mcp_approval_request"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpApprovalRequestItem)
        self.arguments = pop("arguments", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.server_label = pop("server_label", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpApprovalRequestItem.decode
McpApprovalRequestItem.wire_names = {
    "arguments": "arguments",
    "id": "id",
    "name": "name",
    "server_label": "server_label",
    "type": "type",
}
