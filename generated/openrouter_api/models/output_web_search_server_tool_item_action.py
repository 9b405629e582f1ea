# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputWebSearchServerToolItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .output_web_search_server_tool_item_action_sources_item import (
        OutputWebSearchServerToolItemActionSourcesItem,
    )

decode_output_web_search_server_tool_item_action_sources_item: Decode = late(
    globals(),
    "decode_output_web_search_server_tool_item_action_sources_item",
    "output_web_search_server_tool_item_action_sources_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputWebSearchServerToolItemAction(_Model):
    """A web search and its sources."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    sources: list[OutputWebSearchServerToolItemActionSourcesItem] | Unset = UNSET
    """Pages that were found."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchServerToolItemAction)
        self.query = pop("query", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("sources", UNSET)
            self.sources = (
                [decode_output_web_search_server_tool_item_action_sources_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.sources = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputWebSearchServerToolItemAction.decode
OutputWebSearchServerToolItemAction.wire_names = {
    "query": "query",
    "type": "type",
    "sources": "sources",
}
