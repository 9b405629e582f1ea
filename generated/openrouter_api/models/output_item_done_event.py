# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputItemDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .output_item_done_event_item import OutputItemDoneEventItem

decode_output_item_done_event_item: Decode = late(
    globals(), "decode_output_item_done_event_item", "output_item_done_event_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputItemDoneEvent(_Model):
    """OutputItemDoneEvent, as the API has it."""

    item: OutputItemDoneEventItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemDoneEvent)
        value = pop("item", UNSET)
        self.item = decode_output_item_done_event_item(value)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputItemDoneEvent.decode
OutputItemDoneEvent.wire_names = {
    "item": "item",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
