# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model LegacyWebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import SearchContextSizeEnum, WebSearchEngineEnum, WebSearchMode
    from .web_search_domain_filter import WebSearchDomainFilter
    from .web_search_user_location import WebSearchUserLocation
    from .x_search_options import XSearchOptions

decode_web_search_domain_filter: Decode = late(
    globals(), "decode_web_search_domain_filter", "web_search_domain_filter"
)
decode_web_search_user_location: Decode = late(
    globals(), "decode_web_search_user_location", "web_search_user_location"
)
decode_x_search_options: Decode = late(globals(), "decode_x_search_options", "x_search_options")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class LegacyWebSearchServerTool(_Model):
    """Web search under the type name `web_search`."""

    type: Literal["web_search"]
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which search engine serves the tool."""
    filters: WebSearchDomainFilter | Unset | None = UNSET
    """Domains to keep to, or to leave out."""
    max_results: int | Unset = UNSET
    """Most results of one search."""
    max_uses: int | Unset = UNSET
    """Most searches during the request."""
    mode: WebSearchMode | Unset = UNSET
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchContextSizeEnum | Unset = UNSET
    """How much of what is found goes into the prompt."""
    user_location: WebSearchUserLocation | Unset | None = UNSET
    """Rough location of the user, to favor local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Options for searching posts on X, for engines that can."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LegacyWebSearchServerTool)
        self.type = pop("type", UNSET)
        self.engine = pop("engine", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_context_size = pop("search_context_size", UNSET)
        if rest:
            value = pop("filters", UNSET)
            self.filters = decode_web_search_domain_filter(value)
            value = pop("user_location", UNSET)
            self.user_location = decode_web_search_user_location(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.filters = UNSET
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = LegacyWebSearchServerTool.decode
LegacyWebSearchServerTool.wire_names = {
    "type": "type",
    "engine": "engine",
    "filters": "filters",
    "max_results": "max_results",
    "max_uses": "max_uses",
    "mode": "mode",
    "search_context_size": "search_context_size",
    "user_location": "user_location",
    "x_search": "x_search",
}
