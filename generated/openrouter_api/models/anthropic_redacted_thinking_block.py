# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicRedactedThinkingBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicRedactedThinkingBlock(_Model):
    """Thinking that the provider withholds. Send it back unchanged in later requests."""

    data: str
    """The thinking in encrypted form."""
    type: Literal["redacted_thinking"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicRedactedThinkingBlock)
        self.data = pop("data", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicRedactedThinkingBlock.decode
AnthropicRedactedThinkingBlock.wire_names = {
    "data": "data",
    "type": "type",
}
