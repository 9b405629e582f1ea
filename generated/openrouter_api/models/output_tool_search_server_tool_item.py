# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputToolSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus
    from .output_tool_search_server_tool_item_matches_item import OutputToolSearchServerToolItemMatchesItem

decode_output_tool_search_server_tool_item_matches_item: Decode = late(
    globals(),
    "decode_output_tool_search_server_tool_item_matches_item",
    "output_tool_search_server_tool_item_matches_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputToolSearchServerToolItem(_Model):
    """A search for tools whose loading was deferred."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:tool_search"]
    error: str | Unset = UNSET
    """What went wrong, if the search failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    matches: list[OutputToolSearchServerToolItemMatchesItem] | Unset = UNSET
    """Tools that were found."""
    query: str | Unset = UNSET
    """What was searched for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputToolSearchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.query = pop("query", UNSET)
        if rest:
            value = pop("matches", UNSET)
            self.matches = (
                [decode_output_tool_search_server_tool_item_matches_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.matches = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputToolSearchServerToolItem.decode
OutputToolSearchServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "error": "error",
    "id": "id",
    "matches": "matches",
    "query": "query",
}
