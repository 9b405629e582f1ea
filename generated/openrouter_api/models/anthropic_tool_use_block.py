# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicToolUseBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_caller import AnthropicCaller

decode_anthropic_caller: Decode = late(globals(), "decode_anthropic_caller", "anthropic_caller")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicToolUseBlock(_Model):
    """A call of one of your tools. Run it and answer with a `tool_result` block."""

    caller: AnthropicCaller
    """Who made the call."""
    id: str
    """Id of the call, to repeat as `tool_use_id` in its result."""
    name: str
    """Name of the tool to run."""
    type: Literal["tool_use"]
    input: Any = UNSET
    """Arguments of the call. They should match the tool's `input_schema`, but check them."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolUseBlock)
        value = pop("caller", UNSET)
        self.caller = decode_anthropic_caller(value)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.input = pop("input", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicToolUseBlock.decode
AnthropicToolUseBlock.wire_names = {
    "caller": "caller",
    "id": "id",
    "name": "name",
    "type": "type",
    "input": "input",
}
