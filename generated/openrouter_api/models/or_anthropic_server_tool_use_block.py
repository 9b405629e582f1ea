# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ORAnthropicServerToolUseBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unknown, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .or_anthropic_nullable_caller import ORAnthropicNullableCaller

decode_or_anthropic_nullable_caller: Decode = late(
    globals(), "decode_or_anthropic_nullable_caller", "or_anthropic_nullable_caller"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ORAnthropicServerToolUseBlock(_Model):
    """A call of a server tool. It is run for you; the result follows in a block of its own."""

    id: str
    """Id of the call, which its result repeats as `tool_use_id`."""
    name: str
    """Name of the server tool."""
    type: Literal["server_tool_use"]
    caller: ORAnthropicNullableCaller | Unknown | Unset | None = UNSET
    """Who made the call. Null or absent when not reported."""
    input: Any = UNSET
    """Arguments of the call."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicServerToolUseBlock)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.input = pop("input", UNSET)
        if rest:
            value = pop("caller", UNSET)
            self.caller = decode_or_anthropic_nullable_caller(value)
        else:
            self.caller = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ORAnthropicServerToolUseBlock.decode
ORAnthropicServerToolUseBlock.wire_names = {
    "id": "id",
    "name": "name",
    "type": "type",
    "caller": "caller",
    "input": "input",
}
