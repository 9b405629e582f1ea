# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model NamespaceTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .namespace_tool_tools_item import NamespaceToolToolsItem

decode_namespace_tool_tools_item: Decode = late(
    globals(), "decode_namespace_tool_tools_item", "namespace_tool_tools_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class NamespaceTool(_Model):
    """A named group of tools."""

    description: str
    """Tells the model what the tools of the group are for."""
    name: str
    """Name of the group; calls of its tools carry it as `namespace`."""
    tools: list[NamespaceToolToolsItem]
    """The functions and custom tools in the group."""
    type: Literal["namespace"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(NamespaceTool)
        self.description = pop("description", UNSET)
        self.name = pop("name", UNSET)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_namespace_tool_tools_item(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = NamespaceTool.decode
NamespaceTool.wire_names = {
    "description": "description",
    "name": "name",
    "tools": "tools",
    "type": "type",
}
