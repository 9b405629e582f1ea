# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputItemWebSearchCallActionSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .web_search_source import WebSearchSource

decode_web_search_source: Decode = late(globals(), "decode_web_search_source", "web_search_source")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputItemWebSearchCallActionSearch(_Model):
    """Searching the web, on the way to a rejected answer."""

    query: str
    """What was searched for."""
    type: Literal["search"]
    queries: list[str] | Unset = UNSET
    """All that was searched for, when there was more than one query."""
    sources: list[WebSearchSource] | Unset = UNSET
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
        self = _new(OutputItemWebSearchCallActionSearch)
        self.query = pop("query", UNSET)
        self.type = pop("type", UNSET)
        self.queries = pop("queries", UNSET)
        if rest:
            value = pop("sources", UNSET)
            self.sources = (
                [decode_web_search_source(item) for item in value] if type(value) is list else value
            )
        else:
            self.sources = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputItemWebSearchCallActionSearch.decode
OutputItemWebSearchCallActionSearch.wire_names = {
    "query": "query",
    "type": "type",
    "queries": "queries",
    "sources": "sources",
}
