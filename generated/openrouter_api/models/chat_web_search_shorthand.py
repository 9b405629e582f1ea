# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatWebSearchShorthand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ChatWebSearchShorthandType, SearchQualityLevel, WebSearchEngineEnum, WebSearchMode
    from .web_search_config import WebSearchConfig
    from .web_search_user_location_server_tool import WebSearchUserLocationServerTool
    from .x_search_options import XSearchOptions

decode_web_search_config: Decode = late(globals(), "decode_web_search_config", "web_search_config")
decode_web_search_user_location_server_tool: Decode = late(
    globals(), "decode_web_search_user_location_server_tool", "web_search_user_location_server_tool"
)
decode_x_search_options: Decode = late(globals(), "decode_x_search_options", "x_search_options")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatWebSearchShorthand(_Model):
    """Web search under one of the type names that OpenAI uses. OpenRouter runs it as
    `openrouter:web_search`.
    """

    type: ChatWebSearchShorthandType
    """Which of the alias names is used. They are equivalent."""
    allowed_domains: list[str] | Unset = UNSET
    """Only search these domains. All when absent."""
    engine: WebSearchEngineEnum | Unset = UNSET
    """Who searches."""
    excluded_domains: list[str] | Unset = UNSET
    """Leave out these domains."""
    max_characters: int | Unset = UNSET
    """Most text to take from the results, in characters."""
    max_results: int | Unset = UNSET
    """Most results for one search."""
    max_total_results: int | Unset = UNSET
    """Most results for all searches of the request together."""
    max_uses: int | Unset = UNSET
    """Most searches in the request."""
    mode: WebSearchMode | Unset = UNSET
    """Depth of search that the engine is asked for."""
    parameters: WebSearchConfig | Unset = UNSET
    """The same settings as a nested object, as `openrouter:web_search` has them."""
    search_context_size: SearchQualityLevel | Unset = UNSET
    """How much of what is found reaches the model."""
    user_location: WebSearchUserLocationServerTool | Unset = UNSET
    """Roughly where the user is, to favor local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Limits on a search of X, for engines that have one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatWebSearchShorthand)
        self.type = pop("type", UNSET)
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
            value = pop("parameters", UNSET)
            self.parameters = decode_web_search_config(value)
            value = pop("user_location", UNSET)
            self.user_location = decode_web_search_user_location_server_tool(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.parameters = UNSET
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatWebSearchShorthand.decode
ChatWebSearchShorthand.wire_names = {
    "type": "type",
    "allowed_domains": "allowed_domains",
    "engine": "engine",
    "excluded_domains": "excluded_domains",
    "max_characters": "max_characters",
    "max_results": "max_results",
    "max_total_results": "max_total_results",
    "max_uses": "max_uses",
    "mode": "mode",
    "parameters": "parameters",
    "search_context_size": "search_context_size",
    "user_location": "user_location",
    "x_search": "x_search",
}
