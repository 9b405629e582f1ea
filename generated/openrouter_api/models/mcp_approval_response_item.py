# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpApprovalResponseItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpApprovalResponseItem(_Model):
    """Your decision on an MCP tool call that waits for approval."""

    approval_request_id: str
    """Id of the `mcp_approval_request` being answered."""
    approve: bool
    """True lets the call go ahead, false forbids it."""
    type: Literal["mcp_approval_response"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    reason: str | Unset | None = UNSET
    """Why you decided so."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpApprovalResponseItem)
        self.approval_request_id = pop("approval_request_id", UNSET)
        self.approve = pop("approve", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.reason = pop("reason", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpApprovalResponseItem.decode
McpApprovalResponseItem.wire_names = {
    "approval_request_id": "approval_request_id",
    "approve": "approve",
    "type": "type",
    "id": "id",
    "reason": "reason",
}
