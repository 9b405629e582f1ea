# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CustomTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .custom_tool_format import CustomToolFormat

decode_custom_tool_format: Decode = late(globals(), "decode_custom_tool_format", "custom_tool_format")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CustomTool(_Model):
    """A tool of yours that the model calls with free text instead of JSON arguments."""

    name: str
    """Name the model calls the tool by."""
    type: Literal["custom"]
    async_: bool | Unset = UNSET
    """Declares the tool asynchronous; what that changes is not documented."""
    defer_loading: bool | Unset = UNSET
    """True keeps the definition out of the prompt until tool search finds it."""
    description: str | Unset = UNSET
    """Tells the model what the tool does and when to call it."""
    format: CustomToolFormat | Unset = UNSET
    """Form the input must take; any text when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomTool)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        if rest:
            value = pop("format", UNSET)
            self.format = decode_custom_tool_format(value)
        else:
            self.format = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CustomTool.decode
CustomTool.wire_names = {
    "name": "name",
    "type": "type",
    "async_": "async",
    "defer_loading": "defer_loading",
    "description": "description",
    "format": "format",
}
