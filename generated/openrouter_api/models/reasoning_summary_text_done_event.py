# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ReasoningSummaryTextDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ReasoningSummaryTextDoneEvent(_Model):
    """The text of a summary part is finished."""

    item_id: str
    """Id of the reasoning item."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    summary_index: int
    """Position of the summary part within the reasoning item, counted from 0."""
    text: str
    """The whole text of the summary part."""
    type: Literal["response.reasoning_summary_text.done"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningSummaryTextDoneEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.summary_index = pop("summary_index", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ReasoningSummaryTextDoneEvent.decode
ReasoningSummaryTextDoneEvent.wire_names = {
    "item_id": "item_id",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "summary_index": "summary_index",
    "text": "text",
    "type": "type",
}
