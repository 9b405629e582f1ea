# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model StreamEventsResponseOutputItemDone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .output_items import OutputItems

decode_output_items: Decode = late(globals(), "decode_output_items", "output_items")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class StreamEventsResponseOutputItemDone(_Model):
    """An output item is finished. A suspended sub-agent item gets no such event."""

    item: OutputItems
    """The item in full."""
    output_index: int
    """Position of the finished item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
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
        self = _new(StreamEventsResponseOutputItemDone)
        value = pop("item", UNSET)
        self.item = decode_output_items(value)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = StreamEventsResponseOutputItemDone.decode
StreamEventsResponseOutputItemDone.wire_names = {
    "item": "item",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
