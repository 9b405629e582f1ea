# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicToolUnionCustom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .anthropic_tool_union_custom_input_schema import AnthropicToolUnionCustomInputSchema

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_anthropic_tool_union_custom_input_schema: Decode = late(
    globals(), "decode_anthropic_tool_union_custom_input_schema", "anthropic_tool_union_custom_input_schema"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicToolUnionCustom(_Model):
    """A tool of your own."""

    input_schema: AnthropicToolUnionCustomInputSchema
    """JSON Schema of the arguments."""
    name: str
    """Name by which the model calls the tool."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this tool definition for caching."""
    defer_loading: bool | Unset = UNSET
    """Keeps the tool out of the prompt until a search finds it. At least one tool must stay loaded."""
    description: str | Unset = UNSET
    """What the tool does and when to use it, for the model to read."""
    strict: bool | Unset = UNSET
    """Whether arguments must fit the schema exactly. Claude needs the beta header
    `structured-outputs-2025-11-13` for it.
    """
    type: Literal["custom"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUnionCustom)
        value = pop("input_schema", UNSET)
        self.input_schema = decode_anthropic_tool_union_custom_input_schema(value)
        self.name = pop("name", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.strict = pop("strict", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicToolUnionCustom.decode
AnthropicToolUnionCustom.wire_names = {
    "input_schema": "input_schema",
    "name": "name",
    "cache_control": "cache_control",
    "defer_loading": "defer_loading",
    "description": "description",
    "strict": "strict",
    "type": "type",
}
