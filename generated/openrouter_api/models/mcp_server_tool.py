# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import McpServerToolConnectorId, McpServerToolRequireApprovalEnum
    from .mcp_server_tool_allowed_tools_object import McpServerToolAllowedToolsObject
    from .mcp_server_tool_require_approval_object import McpServerToolRequireApprovalObject

decode_mcp_server_tool_allowed_tools_object: Decode = late(
    globals(), "decode_mcp_server_tool_allowed_tools_object", "mcp_server_tool_allowed_tools_object"
)
decode_mcp_server_tool_require_approval_object: Decode = late(
    globals(), "decode_mcp_server_tool_require_approval_object", "mcp_server_tool_require_approval_object"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpServerTool(_Model):
    """Gives the model the tools of a remote MCP server, or of a connector for a known service."""

    server_label: str
    """Name of your choice for the server; calls and approvals carry it."""
    type: Literal["mcp"]
    allowed_tools: list[str] | McpServerToolAllowedToolsObject | Unset | None = UNSET
    """Tools the model may use, by name or by filter. Null or absent puts no restriction."""
    authorization: str | Unset = UNSET
    """Access token to present to the server or connector."""
    connector_id: McpServerToolConnectorId | Unset = UNSET
    """Known service to connect to, in place of `server_url`."""
    headers: dict[str, str] | Unset | None = UNSET
    """HTTP headers to send to the server, such as credentials."""
    require_approval: McpServerToolRequireApprovalEnum | McpServerToolRequireApprovalObject | Unset | None = (
        UNSET
    )
    """Which tool calls wait for your approval: one rule for all of them, or rules by tool name."""
    server_description: str | Unset = UNSET
    """Tells the model what the server is for."""
    server_url: str | Unset = UNSET
    """Address of the server, in place of `connector_id`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpServerTool)
        self.server_label = pop("server_label", UNSET)
        self.type = pop("type", UNSET)
        self.authorization = pop("authorization", UNSET)
        self.connector_id = pop("connector_id", UNSET)
        self.headers = pop("headers", UNSET)
        self.server_description = pop("server_description", UNSET)
        self.server_url = pop("server_url", UNSET)
        if rest:
            value = pop("allowed_tools", UNSET)
            self.allowed_tools = decode_mcp_server_tool_allowed_tools_object(value)
            value = pop("require_approval", UNSET)
            self.require_approval = decode_mcp_server_tool_require_approval_object(value)
        else:
            self.allowed_tools = UNSET
            self.require_approval = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpServerTool.decode
McpServerTool.wire_names = {
    "server_label": "server_label",
    "type": "type",
    "allowed_tools": "allowed_tools",
    "authorization": "authorization",
    "connector_id": "connector_id",
    "headers": "headers",
    "require_approval": "require_approval",
    "server_description": "server_description",
    "server_url": "server_url",
}
