# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model McpProtocolError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class McpProtocolError(_Model):
    """A failed MCP tool call: the server reported an error in terms of the MCP protocol."""

    code: int
    """Error code of the protocol."""
    message: str
    """What the server says about the error."""
    type: Literal["mcp_protocol_error"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(McpProtocolError)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = McpProtocolError.decode
McpProtocolError.wire_names = {
    "code": "code",
    "message": "message",
    "type": "type",
}
