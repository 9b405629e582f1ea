# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CustomToolCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .custom_tool_call_output_item_output_item import CustomToolCallOutputItemOutputItem

decode_custom_tool_call_output_item_output_item: Decode = late(
    globals(), "decode_custom_tool_call_output_item_output_item", "custom_tool_call_output_item_output_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CustomToolCallOutputItem(_Model):
    """The result of a custom tool call, for the model to read."""

    call_id: str
    """The `call_id` of the call being answered."""
    output: str | list[CustomToolCallOutputItemOutputItem]
    """The result, as text or as a list of text, image and file parts."""
    type: Literal["custom_tool_call_output"]
    id: str | Unset = UNSET
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
        self = _new(CustomToolCallOutputItem)
        self.call_id = pop("call_id", UNSET)
        value = pop("output", UNSET)
        self.output = (
            [decode_custom_tool_call_output_item_output_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CustomToolCallOutputItem.decode
CustomToolCallOutputItem.wire_names = {
    "call_id": "call_id",
    "output": "output",
    "type": "type",
    "id": "id",
}
