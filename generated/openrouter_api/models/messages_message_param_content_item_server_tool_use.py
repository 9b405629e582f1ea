# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesMessageParamContentItemServerToolUse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesMessageParamContentItemServerToolUse(_Model):
    """A server tool call of an earlier answer, sent back."""

    id: str
    """Id of the call, as received."""
    name: str
    """Name of the server tool."""
    type: Literal["server_tool_use"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    input: Any = UNSET
    """Arguments of the call, as received."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemServerToolUse)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.input = pop("input", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesMessageParamContentItemServerToolUse.decode
MessagesMessageParamContentItemServerToolUse.wire_names = {
    "id": "id",
    "name": "name",
    "type": "type",
    "cache_control": "cache_control",
    "input": "input",
}
