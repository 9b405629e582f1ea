# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCitationSearchResultLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCitationSearchResultLocation(_Model):
    """A citation of a `search_result` block from the request."""

    cited_text: str
    """The passage quoted."""
    end_block_index: int
    """Position just after the last cited text block within the search result."""
    search_result_index: int
    """Which search result of the request is cited, counted from 0."""
    source: str
    """Where the search result came from, as the request gave it."""
    start_block_index: int
    """Position of the first cited text block within the search result, counted from 0."""
    title: str | None
    """Title of the search result. Null when it has none."""
    type: Literal["search_result_location"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationSearchResultLocation)
        self.cited_text = pop("cited_text", UNSET)
        self.end_block_index = pop("end_block_index", UNSET)
        self.search_result_index = pop("search_result_index", UNSET)
        self.source = pop("source", UNSET)
        self.start_block_index = pop("start_block_index", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCitationSearchResultLocation.decode
AnthropicCitationSearchResultLocation.wire_names = {
    "cited_text": "cited_text",
    "end_block_index": "end_block_index",
    "search_result_index": "search_result_index",
    "source": "source",
    "start_block_index": "start_block_index",
    "title": "title",
    "type": "type",
}
