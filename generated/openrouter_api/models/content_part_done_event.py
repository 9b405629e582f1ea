# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContentPartDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .content_part_done_event_part import ContentPartDoneEventPart

decode_content_part_done_event_part: Decode = late(
    globals(), "decode_content_part_done_event_part", "content_part_done_event_part"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContentPartDoneEvent(_Model):
    """A content part of an output item is finished."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the item that holds the part."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    part: ContentPartDoneEventPart
    """The part in full, as it stands in the finished item."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.content_part.done"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_content_part_done_event_part(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContentPartDoneEvent.decode
ContentPartDoneEvent.wire_names = {
    "content_index": "content_index",
    "item_id": "item_id",
    "output_index": "output_index",
    "part": "part",
    "sequence_number": "sequence_number",
    "type": "type",
}
