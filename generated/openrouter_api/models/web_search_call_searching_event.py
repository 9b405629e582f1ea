# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WebSearchCallSearchingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WebSearchCallSearchingEvent(_Model):
    """The web is being searched."""

    item_id: str
    """Id of the web search call."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.web_search_call.searching"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchCallSearchingEvent)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WebSearchCallSearchingEvent.decode
WebSearchCallSearchingEvent.wire_names = {
    "item_id": "item_id",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
