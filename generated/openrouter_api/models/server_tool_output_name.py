# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ServerToolOutputName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ServerToolOutputNameApiFormat


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ServerToolOutputName(_Model):
    """What a tool is called in the answers of one API."""

    api_format: ServerToolOutputNameApiFormat
    """The API concerned."""
    type: str
    """Value of `type` in the output item."""
    name: str | Unset = UNSET
    """Name of the tool within the output item. Absent where the `type` alone tells."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolOutputName)
        self.api_format = pop("api_format", UNSET)
        self.type = pop("type", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ServerToolOutputName.decode
ServerToolOutputName.wire_names = {
    "api_format": "api_format",
    "type": "type",
    "name": "name",
}
