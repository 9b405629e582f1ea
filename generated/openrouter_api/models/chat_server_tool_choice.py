# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatServerToolChoice."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatServerToolChoice(_Model):
    """Makes the model use one particular server tool."""

    type: str
    """Type of the server tool, such as `openrouter:web_search`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatServerToolChoice)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatServerToolChoice.decode
ChatServerToolChoice.wire_names = {
    "type": "type",
}
