# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BaseContentPartDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .base_content_part_done_event_part import BaseContentPartDoneEventPart

decode_base_content_part_done_event_part: Decode = late(
    globals(), "decode_base_content_part_done_event_part", "base_content_part_done_event_part"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BaseContentPartDoneEvent(_Model):
    """BaseContentPartDoneEvent, as the API has it."""

    content_index: int
    item_id: str
    output_index: int
    part: BaseContentPartDoneEventPart
    sequence_number: int
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
        self = _new(BaseContentPartDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        value = pop("part", UNSET)
        self.part = decode_base_content_part_done_event_part(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BaseContentPartDoneEvent.decode
BaseContentPartDoneEvent.wire_names = {
    "content_index": "content_index",
    "item_id": "item_id",
    "output_index": "output_index",
    "part": "part",
    "sequence_number": "sequence_number",
    "type": "type",
}
