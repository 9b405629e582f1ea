# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ServerToolInputName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ServerToolInputNameApiFormatsItem
    from .server_tool_output_name import ServerToolOutputName

decode_server_tool_output_name: Decode = late(
    globals(), "decode_server_tool_output_name", "server_tool_output_name"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ServerToolInputName(_Model):
    """A name that requests may call a tool by."""

    api_formats: list[ServerToolInputNameApiFormatsItem]
    """APIs that know the tool under this name."""
    output_names: list[ServerToolOutputName]
    """What the tool is called in answers, by API, when requested under this name."""
    type: str
    """Value to give as `type` in an entry of `tools`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolInputName)
        self.api_formats = pop("api_formats", UNSET)
        value = pop("output_names", UNSET)
        self.output_names = (
            [decode_server_tool_output_name(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ServerToolInputName.decode
ServerToolInputName.wire_names = {
    "api_formats": "api_formats",
    "output_names": "output_names",
    "type": "type",
}
