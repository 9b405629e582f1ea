# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AdditionalToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AdditionalToolsItemRole
    from .additional_tools_item_tools_item import AdditionalToolsItemToolsItem

decode_additional_tools_item_tools_item: Decode = late(
    globals(), "decode_additional_tools_item_tools_item", "additional_tools_item_tools_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AdditionalToolsItem(_Model):
    """Input item that makes more tools available from this point of the conversation."""

    role: AdditionalToolsItemRole
    """Role in whose name the tools are added."""
    tools: list[AdditionalToolsItemToolsItem]
    """The tools to add, in the same forms as the request's `tools`."""
    type: Literal["additional_tools"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AdditionalToolsItem)
        self.role = pop("role", UNSET)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_additional_tools_item_tools_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AdditionalToolsItem.decode
AdditionalToolsItem.wire_names = {
    "role": "role",
    "tools": "tools",
    "type": "type",
    "id": "id",
}
