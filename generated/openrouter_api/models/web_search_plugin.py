# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WebSearchPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import WebSearchEngine, WebSearchMode
    from .web_search_plugin_user_location import WebSearchPluginUserLocation
    from .x_search_options import XSearchOptions

decode_web_search_plugin_user_location: Decode = late(
    globals(), "decode_web_search_plugin_user_location", "web_search_plugin_user_location"
)
decode_x_search_options: Decode = late(globals(), "decode_x_search_options", "x_search_options")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WebSearchPlugin(_Model):
    """Adds web search results to the prompt. Deprecated: use the tool `openrouter:web_search`."""

    id: Literal["web"]
    enabled: bool | Unset = UNSET
    """`false` switches off web search that the account has as a default."""
    engine: WebSearchEngine | Unset = UNSET
    """Which service searches."""
    exclude_domains: list[str] | Unset = UNSET
    """Domains to leave out of the results."""
    include_domains: list[str] | Unset = UNSET
    """Domains to confine the search to."""
    max_results: int | Unset = UNSET
    """Most results to add: 1 to 25, with Perplexity 1 to 20. 5 when absent."""
    max_uses: int | Unset = UNSET
    """Most searches to make in the request."""
    mode: WebSearchMode | Unset = UNSET
    """How deep or fast the service searches."""
    search_prompt: str | Unset = UNSET
    """Words that introduce the results to the model."""
    user_location: WebSearchPluginUserLocation | Unset = UNSET
    """Rough place of the user, for local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Limits on a search of X, for services that offer it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.engine = pop("engine", UNSET)
        self.exclude_domains = pop("exclude_domains", UNSET)
        self.include_domains = pop("include_domains", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_prompt = pop("search_prompt", UNSET)
        if rest:
            value = pop("user_location", UNSET)
            self.user_location = decode_web_search_plugin_user_location(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WebSearchPlugin.decode
WebSearchPlugin.wire_names = {
    "id": "id",
    "enabled": "enabled",
    "engine": "engine",
    "exclude_domains": "exclude_domains",
    "include_domains": "include_domains",
    "max_results": "max_results",
    "max_uses": "max_uses",
    "mode": "mode",
    "search_prompt": "search_prompt",
    "user_location": "user_location",
    "x_search": "x_search",
}
