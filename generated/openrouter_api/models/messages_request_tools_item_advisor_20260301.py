# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestToolsItemAdvisor20260301."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AnthropicAllowedCallers
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestToolsItemAdvisor20260301(_Model):
    """Anthropic's advisor: lets the model consult another model."""

    model: str
    """Model that gives the advice."""
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call this tool."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    caching: AnthropicCacheControlDirective | Unset | None = UNSET
    """Prompt caching for the advisor's own calls, as opposed to those of the model that asks. None
    when null.
    """
    defer_loading: bool | Unset = UNSET
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    max_uses: int | Unset = UNSET
    """Most times the model may consult the advisor in this request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemAdvisor20260301)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("caching", UNSET)
            self.caching = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
            self.caching = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestToolsItemAdvisor20260301.decode
MessagesRequestToolsItemAdvisor20260301.wire_names = {
    "model": "model",
    "name": "name",
    "type": "type",
    "allowed_callers": "allowed_callers",
    "cache_control": "cache_control",
    "caching": "caching",
    "defer_loading": "defer_loading",
    "max_uses": "max_uses",
}
