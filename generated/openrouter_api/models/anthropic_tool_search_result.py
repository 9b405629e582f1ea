# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicToolSearchResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_tool_reference import AnthropicToolReference

decode_anthropic_tool_reference: Decode = late(
    globals(), "decode_anthropic_tool_reference", "anthropic_tool_reference"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicToolSearchResult(_Model):
    """Tools that a tool search found."""

    tool_references: list[AnthropicToolReference]
    """The tools found, which the model can then call."""
    type: Literal["tool_search_tool_search_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicToolSearchResult)
        value = pop("tool_references", UNSET)
        self.tool_references = (
            [decode_anthropic_tool_reference(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicToolSearchResult.decode
AnthropicToolSearchResult.wire_names = {
    "tool_references": "tool_references",
    "type": "type",
}
