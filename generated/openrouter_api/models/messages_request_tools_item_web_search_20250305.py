# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestToolsItemWebSearch20250305."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .anthropic_web_search_tool_user_location import AnthropicWebSearchToolUserLocation

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_anthropic_web_search_tool_user_location: Decode = late(
    globals(), "decode_anthropic_web_search_tool_user_location", "anthropic_web_search_tool_user_location"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestToolsItemWebSearch20250305(_Model):
    """Anthropic's web search, version of 2025-03-05."""

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_domains: list[str] | Unset | None = UNSET
    """Search only these domains. All when absent or null."""
    blocked_domains: list[str] | Unset | None = UNSET
    """Leave these domains out of the results."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    max_uses: int | Unset | None = UNSET
    """Most searches in this request. No limit of its own when absent or null."""
    user_location: AnthropicWebSearchToolUserLocation | Unset | None = UNSET
    """Rough whereabouts of the user, for local results."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemWebSearch20250305)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("user_location", UNSET)
            self.user_location = decode_anthropic_web_search_tool_user_location(value)
        else:
            self.cache_control = UNSET
            self.user_location = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestToolsItemWebSearch20250305.decode
MessagesRequestToolsItemWebSearch20250305.wire_names = {
    "name": "name",
    "type": "type",
    "allowed_domains": "allowed_domains",
    "blocked_domains": "blocked_domains",
    "cache_control": "cache_control",
    "max_uses": "max_uses",
    "user_location": "user_location",
}
