# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesToolAdditionBlockToolToolDefinition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_tool_union import AnthropicToolUnion

decode_anthropic_tool_union: Decode = late(globals(), "decode_anthropic_tool_union", "anthropic_tool_union")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesToolAdditionBlockToolToolDefinition(_Model):
    """A tool that the request did not list, to be added by its full definition."""

    definition: AnthropicToolUnion
    """The tool, defined as it would be in `tools`."""
    type: Literal["tool_definition"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesToolAdditionBlockToolToolDefinition)
        value = pop("definition", UNSET)
        self.definition = decode_anthropic_tool_union(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesToolAdditionBlockToolToolDefinition.decode
MessagesToolAdditionBlockToolToolDefinition.wire_names = {
    "definition": "definition",
    "type": "type",
}
