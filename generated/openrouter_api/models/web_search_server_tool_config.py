# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WebSearchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import SearchQualityLevel, WebSearchEngineEnum, WebSearchMode
    from .web_search_user_location_server_tool import WebSearchUserLocationServerTool
    from .x_search_options import XSearchOptions

decode_web_search_user_location_server_tool: Decode = late(
    globals(), "decode_web_search_user_location_server_tool", "web_search_user_location_server_tool"
)
decode_x_search_options: Decode = late(globals(), "decode_x_search_options", "x_search_options")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WebSearchServerToolConfig(_Model):
    """Settings of OpenRouter's web search tool."""

    allowed_domains: list[str] | Unset = UNSET
    """Only pages of these domains are returned."""
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which search engine serves the tool."""
    excluded_domains: list[str] | Unset = UNSET
    """Pages of these domains are left out."""
    max_characters: int | Unset = UNSET
    """Most characters of content to take from the results."""
    max_results: int | Unset = UNSET
    """Most results of one search."""
    max_total_results: int | Unset = UNSET
    """Most results of all searches together. Whether 50 or no limit applies when absent is unsettled."""
    max_uses: int | Unset = UNSET
    """Most searches during the request."""
    mode: WebSearchMode | Unset = UNSET
    """How fast or thorough the search is, for engines with such modes."""
    search_context_size: SearchQualityLevel | Unset = UNSET
    """How much of what is found goes into the prompt."""
    user_location: WebSearchUserLocationServerTool | Unset = UNSET
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
        self = _new(WebSearchServerToolConfig)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.engine = pop("engine", UNSET)
        self.excluded_domains = pop("excluded_domains", UNSET)
        self.max_characters = pop("max_characters", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_total_results = pop("max_total_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_context_size = pop("search_context_size", UNSET)
        if rest:
            value = pop("user_location", UNSET)
            self.user_location = decode_web_search_user_location_server_tool(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WebSearchServerToolConfig.decode
WebSearchServerToolConfig.wire_names = {
    "allowed_domains": "allowed_domains",
    "engine": "engine",
    "excluded_domains": "excluded_domains",
    "max_characters": "max_characters",
    "max_results": "max_results",
    "max_total_results": "max_total_results",
    "max_uses": "max_uses",
    "mode": "mode",
    "search_context_size": "search_context_size",
    "user_location": "user_location",
    "x_search": "x_search",
}
