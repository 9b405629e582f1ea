# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetToolResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .server_tool_details import ServerToolDetails

decode_server_tool_details: Decode = late(globals(), "decode_server_tool_details", "server_tool_details")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetToolResponse(_Model):
    """Wraps one server tool."""

    data: ServerToolDetails
    """The tool asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetToolResponse)
        value = pop("data", UNSET)
        self.data = decode_server_tool_details(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetToolResponse.decode
GetToolResponse.wire_names = {
    "data": "data",
}
