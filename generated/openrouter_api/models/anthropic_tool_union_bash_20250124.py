# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicToolUnionBash20250124."""

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
class AnthropicToolUnionBash20250124(_Model):
    """Anthropic's `bash` tool: the model writes shell commands, and you run them."""

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionBash20250124)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicToolUnionBash20250124.decode
AnthropicToolUnionBash20250124.wire_names = {
    "name": "name",
    "type": "type",
    "cache_control": "cache_control",
}
