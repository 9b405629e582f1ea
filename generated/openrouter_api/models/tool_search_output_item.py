# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ToolSearchOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolSearchOutputItemExecution, ToolSearchOutputItemStatus
    from .tool_search_output_item_tools_item import ToolSearchOutputItemToolsItem

decode_tool_search_output_item_tools_item: Decode = late(
    globals(), "decode_tool_search_output_item_tools_item", "tool_search_output_item_tools_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ToolSearchOutputItem(_Model):
    """What a search for tools found, for the model to use."""

    call_id: str
    """The `call_id` of the `tool_search_call` being answered."""
    execution: ToolSearchOutputItemExecution
    """Who carried out the search."""
    tools: list[ToolSearchOutputItemToolsItem]
    """The tools found, in the same forms as the request's `tools`."""
    type: Literal["tool_search_output"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    status: ToolSearchOutputItemStatus | Unset | None = UNSET
    """How complete the result is."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchOutputItem)
        self.call_id = pop("call_id", UNSET)
        self.execution = pop("execution", UNSET)
        value = pop("tools", UNSET)
        self.tools = (
            [decode_tool_search_output_item_tools_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ToolSearchOutputItem.decode
ToolSearchOutputItem.wire_names = {
    "call_id": "call_id",
    "execution": "execution",
    "tools": "tools",
    "type": "type",
    "id": "id",
    "status": "status",
}
