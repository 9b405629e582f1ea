# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpServerToolRequireApprovalObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .mcp_server_tool_require_approval_object_always import McpServerToolRequireApprovalObjectAlways
    from .mcp_server_tool_require_approval_object_never import McpServerToolRequireApprovalObjectNever

decode_mcp_server_tool_require_approval_object_always: Decode = late(
    globals(),
    "decode_mcp_server_tool_require_approval_object_always",
    "mcp_server_tool_require_approval_object_always",
)
decode_mcp_server_tool_require_approval_object_never: Decode = late(
    globals(),
    "decode_mcp_server_tool_require_approval_object_never",
    "mcp_server_tool_require_approval_object_never",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpServerToolRequireApprovalObject(_Model):
    """Approval by tool name."""

    always: McpServerToolRequireApprovalObjectAlways | Unset = UNSET
    """Tools whose calls wait for approval."""
    never: McpServerToolRequireApprovalObjectNever | Unset = UNSET
    """Tools whose calls go ahead without it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpServerToolRequireApprovalObject)
        if rest:
            value = pop("always", UNSET)
            self.always = decode_mcp_server_tool_require_approval_object_always(value)
            value = pop("never", UNSET)
            self.never = decode_mcp_server_tool_require_approval_object_never(value)
        else:
            self.always = UNSET
            self.never = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpServerToolRequireApprovalObject.decode
McpServerToolRequireApprovalObject.wire_names = {
    "always": "always",
    "never": "never",
}
