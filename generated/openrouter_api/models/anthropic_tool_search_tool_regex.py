# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicToolSearchToolRegex."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AnthropicAllowedCallers, AnthropicToolSearchToolRegexType
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicToolSearchToolRegex(_Model):
    """Lets the model find deferred tools by regular expression."""

    name: Literal["tool_search_tool_regex"]
    type: AnthropicToolSearchToolRegexType
    """The tool with or without a version date."""
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call this tool."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool | Unset = UNSET
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    strict: bool | Unset = UNSET
    """Whether inputs must match the schema exactly."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolSearchToolRegex)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.strict = pop("strict", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicToolSearchToolRegex.decode
AnthropicToolSearchToolRegex.wire_names = {
    "name": "name",
    "type": "type",
    "allowed_callers": "allowed_callers",
    "cache_control": "cache_control",
    "defer_loading": "defer_loading",
    "strict": "strict",
}
