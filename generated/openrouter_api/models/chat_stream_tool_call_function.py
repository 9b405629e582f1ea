# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamToolCallFunction."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamToolCallFunction(_Model):
    """A piece of a function call."""

    arguments: str | Unset = UNSET
    """Part of the arguments, to be joined with the other parts into one JSON text."""
    name: str | Unset = UNSET
    """Name of the function. May be absent on later pieces."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamToolCallFunction)
        self.arguments = pop("arguments", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamToolCallFunction.decode
ChatStreamToolCallFunction.wire_names = {
    "arguments": "arguments",
    "name": "name",
}
