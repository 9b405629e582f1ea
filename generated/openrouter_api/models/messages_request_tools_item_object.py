# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestToolsItemObject."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestToolsItemObject(_Model):
    """Any other tool, sent as given. For types that have no schema of their own here."""

    type: str
    """Name of the tool type. Further fields depend on it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestToolsItemObject)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestToolsItemObject.decode
MessagesRequestToolsItemObject.wire_names = {
    "type": "type",
}
